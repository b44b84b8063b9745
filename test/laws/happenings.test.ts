/** The laws of every story, by what happens in it: DESIGN section 5. Laws with an eye of their own have files of their own. */
import fc from 'fast-check'
import {
  accident,
  ask,
  badLine,
  cancel,
  deletion,
  edit,
  finisher,
  inHolds,
  kill,
  rival,
  some,
} from './support/happenings.ts'
import { laws } from './support/hold.ts'
import { impatientWish, wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'
import type { Happening, Story } from './support/story.ts'

const anything = fc.oneof(ask, cancel, kill, edit, accident, badLine, deletion, rival)

type Parts = { readonly [K in keyof Story]: fc.Arbitrary<Story[K]> }

/** Each step needs pods of its own. */
const crowded = serviceShape.map((shape) => ({ ...shape, minScale: 3 }))

type Row = readonly [
  title: string,
  happenings: fc.Arbitrary<readonly Happening[]>,
  runs: number,
  of?: Partial<Pick<Parts, 'settings' | 'service'>>,
]

const rows: readonly Row[] = [
  ['on any Service, with any plan and any candidate, keeps the laws', fc.constant([]), 200],
  ['on a bad line keeps the laws', some(badLine, 3), 200],
  ['that is cancelled keeps the laws', some(cancel, 1), 150],
  ['that is killed keeps the laws, and so does its successor', some(kill, 1), 200],
  ['that others edit meanwhile keeps the laws', some(edit, 2), 200],
  ['beside another one of the same Service keeps the laws', some(rival, 2), 150],
  [
    'that people promote and abort meanwhile keeps the laws',
    some(ask, 3, inHolds),
    200,
    { settings: impatientWish, service: crowded },
  ],
  ['to which anything happens keeps the laws', some(anything, 4), 200],
]

laws(
  import.meta.url,
  'a rollout',
  rows.map(([title, happenings, runs, of]) => ({
    title,
    runs,
    stories: fc.record({
      seed: fc.nat(),
      service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
      settings: wish,
      happenings,
      finisher,
      ...of,
    }),
  })),
)
