/** The table of all commands, in the order of the help. One more is a row here and, unless it is a rollout's, a file in ../verbs/. */
import { handVerbs } from './hand-verbs.ts'
import { setupVerbs } from './install-options.ts'
import { lookingVerbs, otherVerbs } from './looking-verbs.ts'
import { replayVerb } from './replay-options.ts'
import { rolloutVerbs } from './rollout-verbs.ts'
import type { Section, Verb } from './verb.ts'

export const verbs: readonly Verb[] = [
  ...rolloutVerbs,
  ...lookingVerbs,
  replayVerb,
  ...handVerbs,
  ...setupVerbs,
  ...otherVerbs,
]

export const sections: readonly Section[] = ['Roll out', 'Look', 'Change by hand', 'Set up', 'More']

export const verbNamed = (name: string): Verb | undefined => verbs.find((verb) => verb.name === name)
