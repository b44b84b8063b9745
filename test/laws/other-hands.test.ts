/** The laws where other hands are on the Service meanwhile. */
import fc from 'fast-check'
import { edit, finisher, some } from './support/happenings.ts'
import { law } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: some(edit, 2),
  finisher,
})

law(import.meta.url, 'a rollout among other hands keeps the laws', { stories, runs: 200 })
