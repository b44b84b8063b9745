/**
 * Manifests as people have them (test/corpus/manifests), on the real cluster: the first deployment, one change on itself, and the same
 * file a third time, which changes nothing. Of what this cluster could not run, only the admission is shown, by dry runs. CORPUS=all
 * plays all of them, CORPUS=digest,plain these, else every sixth, or as CORPUS_EVERY says; what came of each goes to CORPUS_FILE.
 */
import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { describe } from 'node:test'
import { run } from '../../cluster/lib/command.ts'
import { registryAddress } from '../../cluster/lib/settings.ts'
import { digestOf, type Manifest, manifests } from '../../corpus/corpus.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks, type Service } from '../support/service.ts'

const record = process.env.CORPUS_FILE
const { CORPUS, CORPUS_EVERY = '6' } = process.env
const named = new Set(CORPUS?.split(',').map((name) => `${name}.yaml`))
const chosen =
  CORPUS === 'all'
    ? manifests
    : manifests.filter(({ file }, index) =>
        CORPUS === undefined ? index % Number(CORPUS_EVERY) === 0 : named.has(file),
      )

type Run = (text: string) => Promise<{ readonly outcome: string; readonly log: string }>

/** A job that has `text` as its manifest and names nothing but that file. */
const runIn =
  (place: Place, settings: Readonly<Record<string, string>> = {}): Run =>
  async (text) => {
    const given = { service: '', manifest: 'service.yaml', steps: '50, 100', hold: '1s', ...settings }
    const { outputs, log } = await place.step(given, { files: { 'service.yaml': text } }).ended
    return { outcome: outputs.outcome ?? 'none', log }
  }

/** The registry of this cluster, and the digests that its images have. */
async function onThisCluster(text: string): Promise<string> {
  const digests = await Promise.all(
    ['1', '2'].map(async (tag) => {
      const found = await run(['crane', 'digest', '--insecure', `${registryAddress}/fixture:${tag}`])
      return [digestOf(tag), found.trim()] as const
    }),
  )
  const local = text.replaceAll('registry.example/', `${registryAddress}/`)
  return digests.reduce((told, [stands, digest]) => told.replaceAll(stands, digest), local)
}

const expected = ['promoted', 'promoted', 'unchanged']

async function played({ text, changed, isAdmissionOnly }: Manifest, place: Place) {
  const [first, second] = await Promise.all([onThisCluster(text), onThisCluster(changed)])
  if (isAdmissionOnly) return [await runIn(place, { 'dry-run': 'true' })(first)]
  const job = runIn(place)
  return [await job(first), await job(second), await job(second)]
}

describe('a manifest as people have it is promoted twice', { concurrency: 3 }, () => {
  for (const manifest of chosen)
    scenario(manifest.file, async (place) => {
      const runs = await played(manifest, place)
      const outcomes = runs.map(({ outcome }) => outcome)
      if (record) appendFileSync(record, `${JSON.stringify({ file: manifest.file, outcomes })}\n`)
      const told = runs.map(({ log }) => log).join('\n')
      // A dry run changes nothing, and is red where the API server refuses.
      assert.deepEqual(outcomes, manifest.isAdmissionOnly ? ['unchanged'] : expected, told)
      if (manifest.isAdmissionOnly) return
      const service: Service = JSON.parse(await place.kubectl('get', 'ksvc', 'corpus', '--output=json'))
      const floats = service.spec.traffic.some(({ latestRevision, percent }) => latestRevision && percent === 100)
      assert.ok(floats, told)
      assert.deepEqual(openMarks(service), [])
    })
})
