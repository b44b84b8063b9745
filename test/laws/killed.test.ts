/** The laws where the process is killed, at any moment, and someone comes after it. */
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { finisher, kill, some } from './support/happenings.ts'
import { hold } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const story = {
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  finisher,
}

describe('a rollout that is killed', () => {
  it('keeps the laws', (t) => hold(t, fc.record({ ...story, happenings: some(kill, 1) }), { runs: 250 }))
})
