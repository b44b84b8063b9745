/** Every behaviour of Knative that a rollout relies on. A surprise found on a real cluster enters here first. */
import { admission } from './admission.ts'
import { guards } from './guards.ts'
import { podBehaviours } from './pods.ts'
import { sequences } from './sequences.ts'
import type { Behaviour } from './subject.ts'
import { traffics } from './traffic.ts'
import { watches } from './watches.ts'

export const areas: Readonly<Record<string, readonly Behaviour[]>> = {
  'Guarded writes': guards,
  'Admission and access': admission,
  'Lists and watches': watches,
  'Conditions and their order': sequences,
  'What users meet': traffics,
  'Pods, scale and logs': podBehaviours,
}
