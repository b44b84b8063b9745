/**
 * `npm run matrix`: what differs between versions of Knative, on a real cluster of each in turn, and docs/compatibility.md of what
 * came of it. As root; some eight minutes a version once its programs are built. `--knative 1.17,1.23` plays these alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { knativeVersions } from '../test/cluster/lib/knative-versions.ts'
import type { Held } from '../test/e2e/load/held.ts'
import { play, type Result, resultText } from './ci/play.ts'
import { stagesOfVersion } from './ci/stages.ts'
import { root } from './faces.ts'
import { rowsIn, whenPlayed } from './played.ts'

/** `results` by the title of their stage. */
type Played = {
  readonly version: string
  readonly results: ReadonlyMap<string, Result>
  readonly held: readonly Held[]
}

const when = whenPlayed()
const { knative } = parseArgs({ options: { knative: { type: 'string' } } }).values
const versions = knative?.split(',') ?? Object.keys(knativeVersions)
const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-matrix-'))
const all: Played[] = []
for (const version of versions) all.push(await playVersion(version))
rmSync(folder, { recursive: true })
writeFileSync(join(root, 'docs/compatibility.md'), page(all))
console.log('Wrote docs/compatibility.md')
process.exitCode = all.some(({ results }) => [...results.values()].some(({ failed }) => failed > 0)) ? 1 : 0

async function playVersion(version: string): Promise<Played> {
  const record = join(folder, `${version}.jsonl`)
  writeFileSync(record, '')
  const results = new Map<string, Result>()
  for (const stage of stagesOfVersion(version)) {
    console.log(`\n=== ${stage.title}`)
    const result = await play(stage, { ...process.env, KN_ROLLOUT_KNATIVE: version, MATRIX_FILE: record })
    console.log(`=== ${stage.title}: ${resultText(result)}`)
    if (stage.counts) results.set(stage.title, result)
    // What was not played is missing in the page, and the run has failed.
    if (stage.vital && result.failed > 0) return { version, results: new Map([[stage.title, result]]), held: [] }
  }
  return { version, results, held: rowsIn<Held>(record) }
}

function page(played: readonly Played[]): string {
  return `<!-- Written by a run on real clusters: npm run matrix -->
# Versions of Knative

Each version was played on a real cluster of its own: Kubernetes 1.35, the ingress Traefik. Last run: ${when}.

| Knative | Facts of Knative that we rely on | Main job | Pods are held |
| --- | --- | --- | --- |
${played.map(versionRow).join('\n')}

*Facts* are the rows of the contract that depend on the version ([test/contract](../test/contract)): the same rows hold for the sandbox.
*Main job* is the cases that differ most: errors under traffic, a cancel, a kill and the next run, kubectl apply afterwards, and pods before traffic ([test/e2e/main-job](../test/e2e/main-job)).
*Pods are held* are promotions of a Service that its load has grown to three pods or more ([test/e2e/load](../test/e2e/load)), by an account with only the
Role of [permissions.md](permissions.md):

| Knative | Promotion of a grown Service, at 100 requests/s | Requests | Lost | Pods of stable replaced |
| --- | --- | --- | --- | --- |
${played.flatMap(heldRows).join('\n')}
`
}

function versionRow({ version, results }: Played): string {
  const cells = [...results.values()].map(({ passed, failed }) => `${passed} of ${passed + failed}`)
  return `| ${[version, ...cells].join(' | ')} |`
}

const heldRows = ({ version, held }: Played): readonly string[] =>
  held.map(({ what, requests, lost, restarted }) => {
    const cells = [version, what, String(requests), String(lost), restarted ? 'yes' : 'none']
    return `| ${cells.join(' | ')} |`
  })
