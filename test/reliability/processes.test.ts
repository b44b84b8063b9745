/** Real processes against the sandbox's HTTP API: killed at any instant, or stopped for long, while others come after them. */
import { describe, it } from 'node:test'
import { createRandom } from '../../sandbox/time/random.ts'
import { namespace, openMarks, type Scene, service, servingScene } from '../bundle/support/scene.ts'
import { killedFault, playRounds } from './processes/killed-round.ts'
import { counted, lanes, shareOf, sideBySide } from './processes/lanes.ts'
import { inWords, type LateGround, lateFault, lates, playLate } from './processes/late-round.ts'
import { rounds } from './tally.ts'

const inputs = { steps: '50, 100', hold: '300ms' }

describe('a process that is killed at any instant leaves nothing that whoever comes next does not finish', {
  concurrency: sideBySide,
}, () => {
  for (const lane of lanes)
    it(`on lane ${lane}`, async (t) => {
      const ground = groundOf(await servingScene(t))
      const random = createRandom(lane + 1)
      const wanted = shareOf(lane, 30)
      await counted({ fault: killedFault, on: 'sandbox' }, (played) =>
        playRounds({ ground, random, inputs, lifeMs: 2_500 }, wanted, played),
      )
    })
})

describe('a process that is stopped past its deadline changes nothing when it goes on', { concurrency: true }, () => {
  for (const late of lates.slice(0, rounds(lates.length)))
    it(inWords(late), async (t) => {
      const ground = groundOf(await servingScene(t))
      await counted({ fault: lateFault, on: 'sandbox' }, async (played) => {
        await playLate(ground, late)
        played()
      })
    })
})

function groundOf(scene: Scene): LateGround {
  return {
    step: scene.step,
    imageOf: (build) => `registry.example/hello:${build}`,
    builds: scene.builds,
    marks: async () => openMarks(scene),
    spec: async () => JSON.stringify(scene.sandbox.store.services.get(namespace, service)?.spec),
  }
}
