/** The laws where anything may happen. */
import fc from 'fast-check'
import { accident, badLine, cancel, deletion, edit, finisher, kill, rival, some } from './support/happenings.ts'
import { law } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: some(fc.oneof(cancel, kill, edit, accident, badLine, deletion, rival), 4),
  finisher,
})

law(import.meta.url, 'a rollout to which anything happens keeps the laws', { stories, runs: 200 })
