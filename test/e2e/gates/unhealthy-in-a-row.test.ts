/**
 * Unhealthy candidates in a row, with the default tags and the Role of docs/permissions.md: none may pass its health check by an answer of
 * the Revision that had the tag before. Every tenth is healthy and must be promoted: a check that lets nobody pass would be none.
 * GATES says how many, LANES on how many Services at the same time; what came of each goes to GATES_FILE.
 */
import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { describe } from 'node:test'
import { rightsFor } from '../../../src/engine/permissions/table.ts'
import { kubeconfigWith } from '../support/grants.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { scenario, type Tell } from '../support/scenario.ts'
import { openMarks } from '../support/service.ts'

const lanes = Number(process.env.LANES ?? 1)
const count = Math.ceil(Number(process.env.GATES ?? 10) / lanes)
/** With the healthy ones: the first, and every tenth. */
const releases = count + 1 + Math.floor(count / 10)
const record = process.env.GATES_FILE
/** A machine that does other work at the same time takes 50 s a round. */
const everyMs = 120_000

const common = {
  image: fixture('2'),
  steps: '50, 100',
  hold: '0s',
  'health-path': '/healthz',
  'health-interval': '100ms',
}

describe('the health check at 0 %', { concurrency: lanes }, () => {
  const rule = `of ${count} unhealthy candidates in a row none passes, and healthy ones in between do`
  for (let lane = 1; lane <= lanes; lane++) scenario(`${lane}: ${rule}`, inARow, releases * everyMs)
})

async function inARow(place: Place, tell: Tell): Promise<void> {
  await place.apply(manifest())
  const kubeconfig = await kubeconfigWith(place, rightsFor('always', 'change', 'scale', 'see'), '3h')
  const deploy = (round: string, isHealthy: boolean) => release(place, kubeconfig, { round, isHealthy })
  await deploy('first', true)
  const times: number[] = []
  for (let round = 1; round <= count; round++) {
    times.push(await deploy(String(round), false))
    if (round % 10 === 0) await deploy(`${round} again`, true)
  }
  assert.deepEqual(openMarks(await place.service()), [])
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  tell(`${count} unhealthy candidates, none passed; median ${median.toFixed(1)} s each`)
}

type Release = { readonly round: string; readonly isHealthy: boolean }

/** Returns the seconds it took. */
async function release(place: Place, kubeconfig: string, { round, isHealthy }: Release): Promise<number> {
  const env = `ROUND=${round}\n${isHealthy ? '' : 'HEALTH=unhealthy'}`
  const { code, outputs, log, seconds } = await place.step({ ...common, kubeconfig, env }).ended
  const because = /no answer to its health check provably/.test(log) ? 'not proven' : (outputs.outcome ?? 'none')
  if (record) appendFileSync(record, `${JSON.stringify({ isHealthy, outcome: because, seconds })}\n`)
  assert.deepEqual([code, because], isHealthy ? [0, 'promoted'] : [1, 'aborted'], `${round}\n${log}`)
  if (!isHealthy) assert.match(log, /503/)
  return seconds
}
