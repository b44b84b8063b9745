/** Law 10: no user's request is dropped by a shift, nor waits for a start that the plan caused. */
import fc from 'fast-check'
import { arrive, failed } from '../stories/support/users.ts'
import { cancel, finisher, kill, some } from './support/happenings.ts'
import { law, type Telling } from './support/hold.ts'
import { play } from './support/play.ts'
import { goodWish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const everyMs = 150
const patienceMs = 1_000

const withUsers: Telling = (story) =>
  play(story, {
    watch: (stage) => {
      const users = arrive(stage, everyMs)
      return async () => {
        const answers = await users.met()
        const dropped = failed(answers)
        const slow = answers.filter(({ ms }) => ms > patienceMs)
        return [
          ...dropped
            .slice(0, 1)
            .map(({ status }) => `${dropped.length} of ${answers.length} users were dropped: ${status}`),
          ...slow
            .slice(0, 1)
            .map(({ ms, revision }) => `${slow.length} users waited, one for ${ms} ms for ${revision}`),
        ]
      }
    },
  })

const stories = fc.record({
  seed: fc.nat(),
  service: serviceShape.map((shape) => ({ ...shape, isAsleep: false })),
  settings: goodWish,
  happenings: fc.oneof(fc.constant([]), some(fc.oneof(cancel, kill), 1)),
  finisher,
})

law(import.meta.url, 'users of a Service that is rolled out are all answered, and none of them waits', {
  stories,
  runs: 150,
  telling: withUsers,
})
