/** The laws where nothing goes wrong but, at times, the candidate. */
import fc from 'fast-check'
import { finisher } from './support/happenings.ts'
import { law } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: fc.constant([]),
  finisher,
})

law(import.meta.url, 'a rollout keeps the laws on any Service, with any plan and any candidate', { stories, runs: 200 })
