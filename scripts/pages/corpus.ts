/** `npm run corpus`: all manifests of test/corpus on the real cluster, which must be up, and docs/corpus.md of what came of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../faces/faces.ts'
import { playOnCluster, whenPlayed } from './played.ts'

type Played = { readonly file: string; readonly outcomes: readonly string[] }

const when = whenPlayed()
const { rows, status } = playOnCluster<Played>('test/e2e/corpus/*.test.ts', (CORPUS_FILE) => ({
  CORPUS: process.env.CORPUS ?? 'all',
  CORPUS_FILE,
}))
writeFileSync(join(root, 'docs/corpus.md'), page(rows))
console.log('Wrote docs/corpus.md')
process.exitCode = status

function page(played: readonly Played[]): string {
  const lines = played
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(
      ({ file, outcomes }) =>
        `| [${file}](../test/corpus/manifests/${file}) | ${about(file)} | ${cells(outcomes).join(' | ')} |`,
    )
  return `<!-- Written by a run on the real cluster: npm run corpus -->
# Manifests as people have them

Each is deployed three times on the test cluster with Knative 1.23: the first deployment, one change of its image, and the same file once more.
Of one that the test cluster could not run, only the admission is shown, by a dry run. What needs a feature flag of Knative runs with that flag.
Last run: ${when}. \`.ci/run\` plays every twelfth.

| Manifest | What is in it | First | Changed | Once more |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`
}

/** Of one that is only admitted there is a dry run alone. */
function cells(outcomes: readonly string[]): readonly string[] {
  return outcomes.length === 1 ? [outcomes[0] === 'unchanged' ? 'admitted' : 'refused', '', ''] : outcomes
}

/** The comment at its head. */
function about(name: string): string {
  const [first = ''] = readFileSync(join(root, 'test/corpus/manifests', name), 'utf8').split('\n')
  return first.startsWith('#') ? first.replace(/^#+ */, '') : ''
}
