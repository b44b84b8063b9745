/** The laws where the process is killed, at any moment, and someone comes after it. */
import fc from 'fast-check'
import { finisher, kill, some } from './support/happenings.ts'
import { law } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: some(kill, 1),
  finisher,
})

law(import.meta.url, 'a rollout that is killed keeps the laws, and so does who comes after it', { stories, runs: 200 })
