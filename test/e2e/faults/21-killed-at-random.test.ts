import { describe } from 'node:test'
import { createRandom } from '../../../sandbox/time/random.ts'
import { type Ground, killedFault, playRounds } from '../../reliability/processes/killed-round.ts'
import { counted, lanes, shareOf, sideBySide } from '../../reliability/processes/lanes.ts'
import { assertAllServed } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { askTimes } from '../support/users.ts'

const longestMs = 600_000
/** Rounds on the cluster, of all lanes together. */
const all = 30
const inputs = { steps: '50, 100', hold: '1s', 'health-path': '/healthz' }

const groundOf = ({ step, host, service }: Place): Ground => ({
  step,
  imageOf: fixture,
  builds: async () => [...new Set((await askTimes(host, 20)).map(({ build, status }) => build ?? `none (${status})`))],
  marks: async () => openMarks(await service()),
})

describe('a job that is killed at any instant leaves nothing that whoever comes next does not finish', {
  concurrency: sideBySide,
}, () => {
  for (const lane of lanes.filter((each) => shareOf(each, all) > 0))
    scenario(
      `on lane ${lane}`,
      async (place) => {
        await place.apply(manifest())
        const users = place.users(10)
        const random = createRandom(lane + 1)
        await counted({ fault: killedFault, on: 'cluster' }, async (played) => {
          await playRounds({ ground: groundOf(place), random, inputs, lifeMs: 7_000 }, shareOf(lane, all), played)
          assertAllServed(await users.stop())
        })
      },
      longestMs,
    )
})
