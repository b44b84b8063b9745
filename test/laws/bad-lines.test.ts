/** The laws where the line to the API server is bad. */
import fc from 'fast-check'
import { badLine, finisher, some } from './support/happenings.ts'
import { law } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: some(badLine, 3),
  finisher,
})

law(import.meta.url, 'a rollout on a bad line keeps the laws', { stories, runs: 200 })
