/** The laws where the job is cancelled, at any moment. */
import fc from 'fast-check'
import { cancel, finisher, some } from './support/happenings.ts'
import { law } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: some(cancel, 1),
  finisher,
})

law(import.meta.url, 'a rollout that is cancelled keeps the laws', { stories, runs: 150 })
