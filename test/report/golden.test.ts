/** Golden files, to be read like prose. `node --test --test-update-snapshots "test/report/*.test.ts"` writes them anew. */
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { githubLog, gitlabLog, outputsPage, summaryPage, terminalLog } from './support/pages.ts'
import { type Sample, samples } from './support/samples.ts'

const pages: Readonly<Record<string, (sample: Sample) => string>> = {
  'terminal.txt': terminalLog,
  'github.txt': githubLog,
  'gitlab.txt': gitlabLog,
  'summary.md': summaryPage,
  'outputs.txt': outputsPage,
}

const asItIs = { serializers: [(value: string) => value] }

for (const sample of samples)
  describe(`a rollout that is ${sample.name}`, () => {
    for (const [page, render] of Object.entries(pages))
      it(`reads as in ${page}`, (t) => {
        t.assert.fileSnapshot(render(sample), join(import.meta.dirname, 'expected', `${sample.name}.${page}`), asItIs)
      })
  })
