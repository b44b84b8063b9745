/** A sample as each place shows it. */
import type { Reporter } from '../../../src/engine/ports/ports.ts'
import { githubReporter } from '../../../src/github/log.ts'
import { gitlabReporter } from '../../../src/gitlab/log.ts'
import { reportReporter } from '../../../src/report/html/reporter.ts'
import { outputsOf } from '../../../src/report/job/outputs.ts'
import { terminalReporter } from '../../../src/report/log/terminal.ts'
import { summaryReporter } from '../../../src/report/summary/summary.ts'
import { commandLineSettings } from '../../../src/settings/catalogue.ts'
import { inFlags } from '../../../src/settings/sources/in-flags.ts'
import type { Sample } from './samples.ts'

type Write = (line: string) => void

const logged = ({ events }: Sample, reporter: (write: Write) => Reporter): string => {
  const lines: string[] = []
  const { report } = reporter((line) => lines.push(line))
  events.forEach(report)
  return `${lines.join('\n')}\n`
}

export const terminalLog = (sample: Sample, colour = false): string =>
  logged(sample, (write) => terminalReporter(write, { colour, say: inFlags(commandLineSettings) }))

export const githubLog = (sample: Sample): string => logged(sample, (write) => githubReporter(write, 'hello'))

export const gitlabLog = (sample: Sample): string =>
  logged(sample, (write) => gitlabReporter(write, { colour: false, now: () => Date.parse('2026-11-24T10:42:00Z') }))

/** The Markdown of the job summary. */
export const summaryPage = ({ events }: Pick<Sample, 'events'>): string => {
  const reporter = summaryReporter('hello')
  events.forEach(reporter.report)
  return reporter.markdown() ?? ''
}

export const outputsPage = ({ events }: Sample): string => {
  const ended = events.find((event) => event.is === 'ended')
  if (!ended) return ''
  return Object.entries(outputsOf(ended.outcome))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/** As if each event came at the time that it names, and a step ended when it had been held. */
export const htmlPage = ({ events }: Sample): string => {
  let nowMs = Date.parse('2026-11-24T10:41:58Z')
  const report = reportReporter({ service: 'hello', now: () => nowMs })
  for (const event of events) {
    if ('atMs' in event) nowMs = event.atMs
    if (event.is === 'step-ended') nowMs += event.result.heldMs
    report.report(event)
  }
  return report.page() ?? ''
}
