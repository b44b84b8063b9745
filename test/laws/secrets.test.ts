/** Law 9: no value of an environment variable and no secret reaches a log, a summary, an annotation or an error. */
import fc from 'fast-check'
import type { Outcome } from '../../src/engine/ports/events.ts'
import type { Reporter } from '../../src/engine/ports/ports.ts'
import { githubReporter } from '../../src/github/log.ts'
import { commitStatus, deploymentStatus } from '../../src/github/status-text.ts'
import { dotenv } from '../../src/gitlab/dotenv.ts'
import { annotations } from '../../src/gitlab/job-page-links.ts'
import { junitReporter } from '../../src/gitlab/junit.ts'
import { gitlabReporter } from '../../src/gitlab/log.ts'
import { fanOut } from '../../src/report/fan-out.ts'
import { commentText } from '../../src/report/job/comment.ts'
import { outputsOf } from '../../src/report/job/outputs.ts'
import { jsonReporter } from '../../src/report/json.ts'
import { type ProgressState, progress } from '../../src/report/live/progress-state.ts'
import { terminalReporter } from '../../src/report/log/terminal.ts'
import { summaryReporter } from '../../src/report/summary/summary.ts'
import { namespace, type Stage } from '../stories/support/stage.ts'
import { badLine, cancel, edit, finisher, some } from './support/happenings.ts'
import { law, type Telling } from './support/hold.ts'
import { play } from './support/play.ts'
import { wish } from './support/rollouts.ts'
import { serviceShape } from './support/services.ts'

const secret = 'hunter2-not-for-anyone'

/** Every annotation and label of everything but what holds the variables itself. */
const marksOn = ({ sandbox: { store } }: Stage): string =>
  JSON.stringify(
    [store.services, store.configurations, store.routes, store.ingresses, store.revisions].flatMap((table) =>
      table.list(namespace).map(({ metadata }) => [metadata.annotations, metadata.labels]),
    ),
  )

const everyPage: Telling = async (story) => {
  const pages: string[] = []
  const write = (line: string) => void pages.push(line)
  const [summary, junit] = [summaryReporter('hello'), junitReporter('hello')]
  const logs = [githubReporter(write, 'hello'), gitlabReporter(write, { colour: true, now: () => 0 })]
  const others = [terminalReporter(write, { colour: true }), jsonReporter({ write }), pagesOfGithub(write)]
  const reporter = fanOut([...logs, ...others, summary, junit], write)
  const env = [story.settings.env, `PASSWORD=${secret}`].filter(Boolean).join('\n')
  const settings = { ...story.settings, env, 'health-header': `Authorization: Bearer ${secret}` }
  let stage: Stage | undefined
  const watch = (on: Stage) => {
    stage = on
    return async () => []
  }
  const { outcome, broken, told } = await play({ ...story, settings }, { reporter, watch })
  const seen = [...pages, summary.markdown() ?? '', junit.xml(), ...outputs(outcome), stage ? marksOn(stage) : '']
  const leak = seen.find((text) => text.includes(secret))
  return { broken: [...(leak ? [`a secret was told: ${leak.slice(0, 300)}`] : []), ...broken], told }
}

const outputs = (outcome: Outcome | undefined): readonly string[] =>
  outcome ? [...Object.values(outputsOf(outcome)), dotenv(outcome, 'ROLLOUT_'), annotations(outcome, {})] : []

/** Each comment, commit status and deployment as it would be sent. */
const pagesOfGithub = (write: (page: string) => void): Reporter => {
  let now: ProgressState | undefined
  return {
    report: (event) => {
      now = progress(now, event)
      if (!now) return
      write(commentText(now, {}))
      write(JSON.stringify([commitStatus(now, undefined), deploymentStatus(now, undefined)]))
    },
  }
}

const stories = fc.record({
  seed: fc.nat(),
  service: fc.option(serviceShape, { nil: undefined, freq: 8 }),
  settings: fc
    .tuple(wish, fc.boolean())
    .map(([settings, isDry]) => ({ ...settings, 'dry-run': String(isDry), 'show-writes': 'true' })),
  happenings: fc.oneof(fc.constant([]), some(fc.oneof(cancel, edit, badLine), 2)),
  finisher,
})

law(import.meta.url, 'values of variables and headers are in nothing that people or other programs read', {
  stories,
  runs: 120,
  telling: everyPage,
})
