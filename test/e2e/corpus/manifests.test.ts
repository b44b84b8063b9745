/**
 * Manifests as people have them (test/corpus/manifests), on the real cluster: the first deployment, one change on itself, and the same
 * file a third time, which changes nothing. CORPUS=all plays all of them, else every sixth; what came of each goes to CORPUS_FILE.
 */
import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { describe } from 'node:test'
import { manifests } from '../../corpus/corpus.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'
import { openMarks, type Service } from '../support/service.ts'

const record = process.env.CORPUS_FILE
const played = process.env.CORPUS === 'all' ? manifests : manifests.filter((_, index) => index % 6 === 0)

type Run = (text: string) => Promise<{ readonly outcome: string; readonly log: string }>

/** A job that has `text` as its manifest and names nothing but that file. */
const runIn =
  (place: Place): Run =>
  async (text) => {
    const given = { service: '', manifest: 'service.yaml', steps: '50, 100', hold: '1s' }
    const { outputs, log } = await place.step(given, { files: { 'service.yaml': text } }).ended
    return { outcome: outputs.outcome ?? 'none', log }
  }

describe('a manifest as people have it is promoted twice', { concurrency: 3 }, () => {
  for (const { file, text, changed } of played)
    scenario(file, async (place) => {
      const run = runIn(place)
      const [first, second, third] = [await run(text), await run(changed), await run(changed)]
      const outcomes = [first, second, third].map(({ outcome }) => outcome)
      if (record) appendFileSync(record, `${JSON.stringify({ file, outcomes })}\n`)
      const told = [first, second, third].map(({ log }) => log).join('\n')
      assert.deepEqual(outcomes, ['promoted', 'promoted', 'unchanged'], told)
      const service: Service = JSON.parse(await place.kubectl('get', 'ksvc', 'corpus', '--output=json'))
      // On a busy cluster Knative may name its latest Revision too late: then the ending says so, with the way back.
      const floats = service.spec.traffic.some(({ latestRevision, percent }) => latestRevision && percent === 100)
      assert.ok(floats || /remains pinned to corpus-00002, .*--traffic @latest=100/.test(told), told)
      assert.deepEqual(openMarks(service), [])
    })
})
