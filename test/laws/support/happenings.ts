/** Random mishaps, and when they come. */
import fc from 'fast-check'
import type { Deed, Finisher, Happening, Moment, TrafficEdit } from './story.ts'

/** Writes are where everything is decided, so most happens around them. */
export const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ on: fc.constant('write' as const), nth: fc.integer({ min: 1, max: 16 }) }) },
  { weight: 2, arbitrary: fc.record({ on: fc.constant('change' as const), nth: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ on: fc.constant('event' as const), nth: fc.integer({ min: 1, max: 25 }) }) },
  fc.record({ on: fc.constant('ms' as const), ms: fc.integer({ min: 0, max: 12_000 }) }),
)

export const kill: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('kill' as const),
  inFlight: fc.oneof(fc.constantFrom('lost', 'arrives'), fc.integer({ min: 1, max: 400 })),
})

export const cancel: fc.Arbitrary<Deed> = fc.constant({ do: 'cancel' })

export const edit: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .constantFrom<TrafficEdit>('newest', 'oldest', 'float', 'swap', 'add-tag', 'rewrite')
    .map((how): Deed => ({ do: 'edit-traffic', how })),
  fc.constant<Deed>({ do: 'edit-template' }),
  fc.constant<Deed>({ do: 'annotate' }),
)

/** Of the cluster rather than of the Service. */
export const accident: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('stop-pods' as const), of: fc.constantFrom('stable', 'newest') }),
  fc.constant<Deed>({ do: 'push-image' }),
)

/** Between the process and the API server. */
export const badLine: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom('conflict', 'guard', 'busy', 'error', 'lost-answer', 'broken', 'silence', 'late'),
      of: fc.constant('writes' as const),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom('busy', 'error', 'lost-answer', 'broken', 'silence', 'late'),
      of: fc.constantFrom('reads', 'all'),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  fc.constant<Deed>({ do: 'drop-watches' }),
  fc.constant<Deed>({ do: 'forget-changes' }),
  fc.constant<Deed>({ do: 'stall-connection' }),
)

export const deletion: fc.Arbitrary<Deed> = fc.constant({ do: 'delete-service' })
/** Some at once, some at different moments. */
export const ask: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('ask' as const),
  for: fc.constantFrom('promote', 'promote', 'promote', 'promote', 'promote', 'abort'),
  times: fc.constantFrom(1, 1, 2),
})
export const rival: fc.Arbitrary<Deed> = fc.constant({ do: 'rival' })

/** One to `most` of these, each at a moment of its own. */
export const some = (deeds: fc.Arbitrary<Deed>, most = 2, when = moment): fc.Arbitrary<readonly Happening[]> =>
  fc.array(fc.record({ at: when, deed: deeds }), { minLength: 1, maxLength: most })

/** Mostly while a step of some 20 s is held. */
export const inHolds: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ on: fc.constant('ms' as const), ms: fc.integer({ min: 3_000, max: 40_000 }) }) },
  moment,
)

export const finisher: fc.Arbitrary<Finisher> = fc.record({
  is: fc.constantFrom('post-step', 're-run', 'later-run', 'abort'),
  afterMs: fc.constantFrom(0, 0, 5, 300, 3_000),
})
