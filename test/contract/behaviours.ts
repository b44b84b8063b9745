/** Every behaviour of Knative that a rollout relies on. A surprise found on a real cluster enters here first. */
import { access } from './facts/access.ts'
import { admission } from './facts/admission.ts'
import { defaults } from './facts/defaults.ts'
import { failures } from './facts/failures.ts'
import { frozen } from './facts/frozen.ts'
import { guards } from './facts/guards.ts'
import { names } from './facts/names.ts'
import { podBehaviours } from './facts/pods.ts'
import { revisions } from './facts/revisions.ts'
import { sequences } from './facts/sequences.ts'
import { traffics } from './facts/traffic.ts'
import { versionBehaviours } from './facts/versions.ts'
import { watches } from './facts/watches.ts'
import { writes } from './facts/writes.ts'
import type { Behaviour } from './subject.ts'

export const areas: Readonly<Record<string, readonly Behaviour[]>> = {
  'Guarded writes': guards,
  'Other writes': writes,
  'Who is let in': access,
  'What is refused': admission,
  'What is filled in': defaults,
  'Lists and watches': watches,
  'Conditions and their order': sequences,
  'What freezes a Route': frozen,
  "Revision names of one's own": names,
  'What users meet': traffics,
  'Revisions that fail': failures,
  'Revisions and their scale': revisions,
  'What Pods tell': podBehaviours,
  'What depends on the version of Knative': versionBehaviours,
}

/** Whether it is true of this version of Knative: `1.17`. */
export const holdsOn = ({ since = 0, before = Number.POSITIVE_INFINITY }: Behaviour, knative: string): boolean => {
  const minor = Number(knative.split('.')[1])
  return since <= minor && minor < before
}
