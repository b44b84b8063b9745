/**
 * `npm run matrix`: the same cases on a real cluster of each version of Knative in turn, and docs/compatibility.md of what came of them.
 * As root; about half an hour a version on two idle cores, once its programs are built. `--knative 1.17,1.23` plays these alone; what
 * the page has of the others stays, with its own date and commit.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { knativeVersions } from '../../test/cluster/lib/knative-versions.ts'
import type { UnderLoad } from '../../test/e2e/load/under-load.ts'
import { play, type Result, resultText } from '../ci/play.ts'
import { stagesOfMatrix } from '../ci/stages-of-versions.ts'
import { root } from '../faces/faces.ts'
import { compatibilityPage, type Played } from './matrix-page.ts'
import { rowsIn, whenPlayed } from './played.ts'

const { knative } = parseArgs({ options: { knative: { type: 'string' } } }).values
const versions = knative?.split(',') ?? Object.keys(knativeVersions)
const page = join(root, 'docs/compatibility.md')
/** Of 30 kills at any instant, these are played. */
const shareOfKills = String(10 / 30)
const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-matrix-'))

for (const version of versions) {
  const played = await playVersion(version)
  writeFileSync(page, compatibilityPage(existsSync(page) ? readFileSync(page, 'utf8') : '', played))
  console.log('Wrote docs/compatibility.md')
  if ([...played.results.values()].some(({ failed }) => failed > 0)) process.exitCode = 1
}
rmSync(folder, { recursive: true })

async function playVersion(version: string): Promise<Played> {
  const [record, rounds] = [join(folder, `${version}.jsonl`), join(folder, 'rounds.jsonl')]
  const own = { KN_ROLLOUT_KNATIVE: version, MATRIX_FILE: record }
  const env = { ...process.env, ...own, RELIABILITY_FILE: rounds, RELIABILITY_SHARE: shareOfKills }
  writeFileSync(record, '')
  const when = whenPlayed()
  const results = new Map<string, Result>()
  for (const stage of stagesOfMatrix(version)) {
    const startMs = performance.now()
    console.log(`\n=== Knative ${version}: ${stage.title}`)
    const result = await play(stage, env)
    const minutes = ((performance.now() - startMs) / 60_000).toFixed(1)
    console.log(`=== Knative ${version}: ${stage.title}: ${resultText(result)}, in ${minutes} min`)
    if (stage.counts || result.failed > 0) results.set(stage.title, result)
    if (stage.vital && result.failed > 0) break
  }
  return { version, when, results, underLoad: rowsIn<UnderLoad>(record) }
}
