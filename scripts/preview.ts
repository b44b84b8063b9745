/** Prints every report as a person would see it, from the samples of the tests: wording is reviewed by looking at it. */
import { githubLog, gitlabLog, outputsPage, summaryPage, terminalLog } from '../test/report/pages.ts'
import { samples } from '../test/report/samples.ts'

const pages = {
  terminal: (sample: (typeof samples)[number]) => terminalLog(sample, true),
  github: githubLog,
  gitlab: gitlabLog,
  summary: summaryPage,
  outputs: outputsPage,
} as const

const [wantedPage = 'terminal', wantedName] = process.argv.slice(2)
const page = Object.entries(pages).find(([name]) => name === wantedPage)
if (!page) {
  process.stderr.write(`preview.ts [${Object.keys(pages).join(' | ')}] [NAME]\n`)
  process.exitCode = 2
}
for (const sample of samples.filter(({ name }) => page && (wantedName === undefined || name === wantedName)))
  process.stdout.write(`\u001b[7m ${sample.name} \u001b[0m\n\n${page?.[1](sample)}\n`)
