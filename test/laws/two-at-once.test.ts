/** The laws where two deploy at once. */
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { finisher, rival, some } from './support/happenings.ts'
import { hold } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const story = {
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  finisher,
}

describe('two rollouts at once', () => {
  it('keeps the laws', (t) => hold(t, fc.record({ ...story, happenings: some(rival, 2) }), { runs: 250 }))
})
