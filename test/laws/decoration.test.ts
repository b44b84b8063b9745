/** Law 8: nothing that decorates can change an outcome. */
import fc from 'fast-check'
import { fanOut } from '../../src/report/fan-out.ts'
import { cancel, finisher, some } from './support/happenings.ts'
import { law, type Telling } from './support/hold.ts'
import { play } from './support/play.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const broken = {
  report: () => {
    throw new Error('the page is full')
  },
}

/** The same story twice, once with a reporter that throws at everything. */
const twice: Telling = async (story) => {
  const plain = await play(story)
  const decorated = await play(story, { reporter: fanOut([broken], () => {}) })
  const differs = plain.told.findIndex((line, index) => line !== decorated.told[index])
  const law = differs >= 0 ? [`a broken reporter changed the story: ${decorated.told[differs]}`] : []
  return { broken: [...law, ...plain.broken], told: plain.told }
}

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: wish,
  happenings: fc.oneof(fc.constant([]), some(cancel, 1)),
  finisher,
})

law(import.meta.url, 'a reporter that is broken changes nothing of what happens', { stories, runs: 40, telling: twice })
