/** Random wishes of a rollout: plans and settings as a user writes them, and candidates that are good or one of many kinds of bad. */
import fc from 'fast-check'
import type { Wish } from '../../stories/support/stage.ts'

const percents = [0, 1, 5, 10, 25, 33, 50, 75, 90, 99]

const steps: fc.Arbitrary<Wish> = fc
  .subarray(percents, { maxLength: 3 })
  .map((chosen) => ({ steps: [...chosen, 100].join(', ') }))

/** Stops at one of its steps for a word. */
const pausing: fc.Arbitrary<Wish> = fc
  .subarray(percents.slice(1), { minLength: 1, maxLength: 3 })
  .chain((chosen) =>
    fc.constantFrom(...chosen).map((percent) => ({ steps: [...chosen, 100].join(', '), 'pause-at': String(percent) })),
  )

const strategy: fc.Arbitrary<Wish> = fc
  .constantFrom('canary', 'blue-green', 'all-at-once')
  .map((strategy) => ({ strategy }))

const split: fc.Arbitrary<Wish> = fc
  .integer({ min: 0, max: 100 })
  .map((percent) => ({ traffic: `latest=${percent}, previous=${100 - percent}` }))

const bake: fc.Arbitrary<Wish> = fc.constantFrom('0s', '0s', '2s').map((bake) => ({ bake }))

const baked = (shifts: fc.Arbitrary<Wish>): fc.Arbitrary<Wish> =>
  fc.tuple(shifts, bake).map(([shift, then]) => ({ ...shift, ...then }))

const plan = fc.oneof({ weight: 5, arbitrary: baked(steps) }, baked(strategy), split, baked(pausing))

const hold: fc.Arbitrary<Wish> = fc.constantFrom('0s', '1s', '2s', '3s').map((hold) => ({ hold }))

const limits: fc.Arbitrary<Wish> = fc.constantFrom<Wish>(
  {},
  { 'max-error-rate': '1 %' },
  { 'max-error-rate': '20 %' },
  { 'max-latency': '200ms' },
  { 'max-error-rate': '5 %', 'max-latency': '500ms' },
)

const choices: fc.Arbitrary<Wish> = fc.record({
  'on-inconclusive': fc.constantFrom('abort', 'abort', 'hold', 'promote'),
  'on-abort': fc.constantFrom('restore', 'restore', 'keep'),
  'keep-previous': fc.constantFrom('tag', 'tag', 'warm', 'none'),
  'new-revision': fc.constantFrom('when-changed', 'always'),
  'on-first-failure': fc.constantFrom('keep', 'delete'),
})

/** Waits are short, so that a story is: nothing else depends on them. */
const standing: Wish = {
  'ready-timeout': '30s',
  timeout: '4m',
  'health-attempts': '2',
  'health-interval': '500ms',
  'health-timeout': '2s',
}

/** What the candidate is like. The first is good. */
const candidates: readonly (readonly string[])[] = [
  [],
  ['ERROR_RATE=1'],
  ['ERROR_RATE=0.3'],
  ['CRASH=3'],
  ['CRASH_ONCE=1'],
  ['HEALTH=unhealthy'],
  ['START_DELAY_MS=4000'],
  ['START_DELAY_MS=60000'],
  ['LATENCY_MS=800'],
  ['CRASH_AFTER_SECONDS=4'],
]

const candidate: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Wish>({}) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...candidates.slice(1)).map((env): Wish => ({ env: env.join('\n') })),
  },
  fc.constant<Wish>({ image: 'registry.example/missing:2' }),
  fc.constant<Wish>({ image: 'registry.example/hello:1', env: 'ADDED=1' }),
  fc.constant<Wish>({ image: 'dev.local/hello:2' }),
)

export const wish: fc.Arbitrary<Wish> = fc
  .tuple(plan, hold, limits, choices, candidate)
  .map((parts) => Object.assign({}, standing, ...parts))

/** Fails while the pods of the next step are waited for. */
const bySlowPods = (requests: number) => `START_DELAY_MS=2500\nERROR_RATE=1\nERROR_AFTER_REQUESTS=${requests}`

/** Steps that are held long enough for somebody to lose patience, and candidates that would be promoted too early. */
export const impatientWish: fc.Arbitrary<Wish> = fc
  .tuple(
    fc.constantFrom<Wish>(
      { steps: '10, 50, 100' },
      { steps: '20, 100', bake: '15s' },
      { traffic: 'latest=30, previous=70' },
    ),
    fc.constantFrom<Wish>({ 'max-error-rate': '1 %' }, { 'max-error-rate': '5 %' }, {}),
    fc
      .constantFrom('', '', 'ERROR_RATE=1', 'ERROR_RATE=0.4', bySlowPods(20), bySlowPods(40))
      .map((env): Wish => ({ env })),
  )
  .map((parts) => Object.assign({}, standing, { hold: '20s' }, ...parts))

/** A good candidate, and a plan that has users on both for a while. */
export const goodWish: fc.Arbitrary<Wish> = fc
  .tuple(steps, hold, choices)
  .map((parts) => Object.assign({}, standing, ...parts))
