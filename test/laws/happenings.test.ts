/** The laws of every story, by what happens in it: DESIGN section 5. Laws with an eye of their own have files of their own. */
import fc from 'fast-check'
import { accident, badLine, cancel, deletion, edit, finisher, kill, rival, some } from './support/happenings.ts'
import { laws } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'
import type { Happening } from './support/story.ts'

const anything = fc.oneof(cancel, kill, edit, accident, badLine, deletion, rival)

const rows: readonly (readonly [title: string, happenings: fc.Arbitrary<readonly Happening[]>, runs: number])[] = [
  ['on any Service, with any plan and any candidate, keeps the laws', fc.constant([]), 200],
  ['on a bad line keeps the laws', some(badLine, 3), 200],
  ['that is cancelled keeps the laws', some(cancel, 1), 150],
  ['that is killed keeps the laws, and so does its successor', some(kill, 1), 200],
  ['that others edit meanwhile keeps the laws', some(edit, 2), 200],
  ['beside another one of the same Service keeps the laws', some(rival, 2), 150],
  ['to which anything happens keeps the laws', some(anything, 4), 200],
]

laws(
  import.meta.url,
  'a rollout',
  rows.map(([title, happenings, runs]) => ({
    title,
    runs,
    stories: fc.record({
      seed: fc.nat(),
      service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
      settings: wish,
      happenings,
      finisher,
    }),
  })),
)
