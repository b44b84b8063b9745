/** The laws where nothing goes wrong but, at times, the candidate. */
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { finisher } from './support/happenings.ts'
import { hold } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

describe('left alone, a rollout', () => {
  it('keeps the laws on any Service, with any plan and any candidate', (t) =>
    hold(
      t,
      fc.record({
        seed: fc.nat(),
        service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
        settings: wish,
        happenings: fc.constant([]),
        finisher,
      }),
      { runs: 250 },
    ))
})
