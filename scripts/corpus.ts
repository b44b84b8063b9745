/** `npm run corpus`: all manifests of test/corpus on the real cluster, which must be up, and docs/corpus.md of what came of them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './faces.ts'

type Played = { readonly file: string; readonly outcomes: readonly string[] }

// The bundle that is played is that of now.
const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-corpus-'))
const file = join(folder, 'played.jsonl')
writeFileSync(file, '')
const command = ['test/cluster/cluster.ts', 'exec', 'node', '--test', 'test/e2e/corpus/*.test.ts']
const env = { ...process.env, CORPUS: 'all', CORPUS_FILE: file }
const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' })
const all: readonly Played[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
rmSync(folder, { recursive: true })
writeFileSync(join(root, 'docs/corpus.md'), page(all))
console.log('Wrote docs/corpus.md')
process.exitCode = status ?? 1

function page(played: readonly Played[]): string {
  const rows = played
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(
      ({ file, outcomes }) =>
        `| [${file}](../test/corpus/manifests/${file}) | ${about(file)} | ${outcomes.join(' | ')} |`,
    )
  return `<!-- Written by a run on the real cluster: npm run corpus -->
# Manifests as people have them

Each is deployed three times on the test cluster with Knative 1.23: the first deployment, one change of its image, and the same file once more.
Last run: ${new Date().toISOString().slice(0, 10)}, at commit ${commit}. \`.ci/run\` plays every sixth.

| Manifest | What is in it | First | Changed | Once more |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** The comment at its head. */
function about(name: string): string {
  const [first = ''] = readFileSync(join(root, 'test/corpus/manifests', name), 'utf8').split('\n')
  return first.startsWith('#') ? first.replace(/^#+ */, '') : ''
}
