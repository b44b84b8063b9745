/** Real processes against the sandbox's HTTP API: killed at any instant, and finished by whoever comes next. */
import { describe, it } from 'node:test'
import { createRandom } from '../../src/sandbox/random.ts'
import { openMarks, servingScene } from '../bundle/support/scene.ts'
import { type Ground, killedFault, playRounds } from './processes/killed-round.ts'
import { counted, lanes, shareOf, sideBySide } from './processes/lanes.ts'

const inputs = { steps: '50, 100', hold: '300ms' }

describe('a process that is killed at any instant leaves nothing that whoever comes next does not finish', {
  concurrency: sideBySide,
}, () => {
  for (const lane of lanes)
    it(`on lane ${lane}`, async (t) => {
      const scene = await servingScene(t)
      const ground: Ground = {
        step: scene.step,
        imageOf: (build) => `registry.example/hello:${build}`,
        builds: scene.builds,
        marks: async () => openMarks(scene),
      }
      const random = createRandom(lane + 1)
      const wanted = shareOf(lane, 30)
      await counted({ fault: killedFault, on: 'sandbox' }, (played) =>
        playRounds({ ground, random, inputs, lifeMs: 2_500 }, wanted, played),
      )
    })
})
