/**
 * How many bad answers users get from a bad release, and how often a healthy one is taken back: 50 requests a second on a path that no
 * probe asks, from 10 % on. RELEASES says how many of each kind, LANES on how many Services at the same time; what came of each goes to
 * RELEASES_FILE. A benchmark: nothing is asserted of its figures.
 */
import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { describe } from 'node:test'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'
import type { Answer } from '../support/users.ts'
import { kinds, type Release } from './kinds.ts'

const lanes = Number(process.env.LANES ?? 1)
const share = Number(process.env.RELEASES ?? 1)
const record = process.env.RELEASES_FILE
const rate = 50
const longestMs = 200_000

const inputs = { steps: '10, 50, 100', hold: '20s', 'health-path': '/healthz', 'max-error-rate': '1%', detect: '5%' }
/** What stable fails by itself. */
const usual = '0.005'

/** From the first answer of this Revision to the last one. */
const secondsOf = (answers: readonly Answer[]): number => ((answers.at(-1)?.atMs ?? 0) - (answers[0]?.atMs ?? 0)) / 1000

async function release(place: Place, { name, errorRate }: { name: string; errorRate: string }): Promise<Release> {
  const { status: before } = await place.service()
  const users = place.users(rate)
  const env = `ROUND=${name}\nERROR_RATE=${errorRate}`
  const { outputs } = await place.step({ ...inputs, image: fixture('2'), env }).ended
  const answers = (await users.stop()).toSorted((a, b) => a.atMs - b.atMs)
  const stable = before?.latestReadyRevisionName
  const ofCandidate = answers.filter(({ revision = stable }) => revision === outputs.revision)
  const sincePresented = answers.slice(answers.findIndex(({ revision }) => revision === outputs.revision))
  const ofStable = sincePresented.filter(({ revision }) => revision === stable)
  const outcome = outputs.outcome ?? 'none'
  const exposed = outcome === 'promoted' ? [...ofCandidate.slice(0, 1), ...ofStable.slice(-1)] : ofCandidate
  return {
    outcome,
    bad: ofCandidate.filter(({ status }) => status >= 500).length,
    seconds: secondsOf(exposed),
  }
}

describe('releases under users', { concurrency: lanes }, () => {
  for (const { kind, errorRate, count } of kinds)
    for (let lane = 1; lane <= lanes; lane++)
      scenario(
        `${kind}, Service ${lane} of ${lanes}`,
        async (place) => {
          await place.apply(manifest({ env: { ERROR_RATE: usual } }))
          const own = Math.ceil((count * share) / lanes)
          for (let round = 1; round <= own; round++) {
            const seen = await release(place, { name: `${round}`, errorRate })
            if (record) appendFileSync(record, `${JSON.stringify({ kind, ...seen })}\n`)
            assert.notEqual(seen.outcome, 'none')
            assert.ok(seen.seconds > 0, 'no user met the release')
          }
        },
        Math.ceil(count * share) * longestMs,
      )
})
