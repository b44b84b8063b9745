/**
 * Prints what people see, with sample data, so that wording is reviewed by looking at it:
 * `npm run preview` lists the samples, `npm run preview -- aborted-at-10` shows one, `-- aborted-at-10 summary` one page of it.
 */
import { overview } from '../src/cli/help/help.ts'
import { githubLog, gitlabLog, outputsPage, summaryPage, terminalLog } from '../test/report/support/pages.ts'
import { type Sample, samples } from '../test/report/support/samples.ts'
import { troubleshooting } from './faces/troubleshooting.ts'

const pages: Readonly<Record<string, (sample: Sample) => string>> = {
  terminal: (sample) => terminalLog(sample, process.stdout.isTTY),
  github: githubLog,
  gitlab: gitlabLog,
  summary: summaryPage,
  outputs: outputsPage,
}

const texts: Readonly<Record<string, () => string>> = { errors: troubleshooting, help: () => overview(80) }

const usage = (): string =>
  [
    'npm run preview -- SAMPLE [PAGE]',
    `  samples  ${samples.map(({ name }) => name).join(', ')}, all`,
    `  pages    ${Object.keys(pages).join(', ')}`,
    `  texts    ${Object.keys(texts).join(', ')}`,
  ].join('\n')

const shown = (sample: Sample, wanted: string | undefined): string =>
  Object.entries(pages)
    .filter(([page]) => wanted === undefined || page === wanted)
    .map(([page, render]) => `===== ${sample.name}: ${page}\n\n${render(sample)}`)
    .join('\n')

const preview = ([name, page]: readonly string[]): string => {
  const text = texts[name ?? '']
  if (text) return text()
  const chosen = samples.filter((sample) => name === 'all' || sample.name === name)
  return chosen.length > 0 ? chosen.map((sample) => shown(sample, page)).join('\n') : usage()
}

console.log(preview(process.argv.slice(2)))
