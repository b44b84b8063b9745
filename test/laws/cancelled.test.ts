/** The laws where the job is cancelled, at any moment. */
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cancel, finisher, some } from './support/happenings.ts'
import { hold } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const story = {
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  finisher,
}

describe('a rollout that is cancelled', () => {
  it('keeps the laws', (t) => hold(t, fc.record({ ...story, happenings: some(cancel, 1) }), { runs: 250 }))
})
