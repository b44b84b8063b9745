/** The laws where two deploy at once. */
import fc from 'fast-check'
import { finisher, rival, some } from './support/happenings.ts'
import { law } from './support/hold.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: some(rival, 2),
  finisher,
})

law(import.meta.url, 'two rollouts at once keep the laws', { stories, runs: 150 })
