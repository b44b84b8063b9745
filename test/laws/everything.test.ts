/** The laws where anything may happen. */
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { accident, badLine, cancel, deletion, edit, finisher, kill, rival, some } from './support/happenings.ts'
import { hold } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const story = {
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  finisher,
}

describe('a rollout to which anything happens', () => {
  it('keeps the laws', (t) =>
    hold(
      t,
      fc.record({ ...story, happenings: some(fc.oneof(cancel, kill, edit, accident, badLine, deletion, rival), 4) }),
      { runs: 250 },
    ))
})
