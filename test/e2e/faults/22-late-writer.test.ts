import { describe } from 'node:test'
import { counted } from '../../reliability/processes/lanes.ts'
import { inWords, lateFault, lates, playLate } from '../../reliability/processes/late-round.ts'
import { assertAllServed } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'
import { askTimes } from '../support/users.ts'

const longestMs = 420_000

describe('a job that is stopped past its deadline changes nothing when it goes on', { concurrency: true }, () => {
  for (const late of lates)
    scenario(
      inWords(late),
      async ({ apply, step, host, service, users }) => {
        await apply(manifest())
        const crowd = users(10)
        const ground = {
          step,
          imageOf: fixture,
          builds: async () => [...new Set((await askTimes(host, 20)).map(({ build = 'none' }) => build))],
          marks: async () => openMarks(await service()),
          spec: async () => JSON.stringify((await service()).spec),
        }
        await counted({ fault: lateFault, on: 'cluster' }, async (played) => {
          await playLate(ground, late)
          assertAllServed(await crowd.stop())
          played()
        })
      },
      longestMs,
    )
})
