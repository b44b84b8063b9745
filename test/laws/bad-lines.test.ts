/** The laws where the line to the API server is bad. */
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { badLine, finisher, some } from './support/happenings.ts'
import { hold } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const story = {
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  finisher,
}

describe('a rollout on a bad line', () => {
  it('keeps the laws', (t) => hold(t, fc.record({ ...story, happenings: some(badLine, 3) }), { runs: 250 }))
})
