/** The laws where other hands are on the Service meanwhile. */
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { edit, finisher, some } from './support/happenings.ts'
import { hold } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const story = {
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  finisher,
}

describe('a rollout among other hands', () => {
  it('keeps the laws', (t) => hold(t, fc.record({ ...story, happenings: some(edit, 2) }), { runs: 250 }))
})
