import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { type Storm, storms, twoMinutesDead } from '../../reliability/chaos/storms.ts'
import { rounds, tally } from '../../reliability/tally.ts'
import { manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { scenario } from '../support/scenario.ts'
import { playRound } from '../support/storm-place.ts'

const lanes = 4
/** A few where they are recorded; one in between. */
const each = rounds(2)
const seed = 20261124
const longestMs = 720_000

/** Of many rounds on one Service none waits for the one before to wake up. */
const warm = manifest({ template: { 'autoscaling.knative.dev/min-scale': '1' } })

type Turns = { readonly chosen: readonly Storm[]; readonly times: number; readonly inHold?: string }

async function play(place: Place, { chosen, times, inHold }: Turns): Promise<readonly string[]> {
  const broken: string[] = []
  let [served, number] = [0, 0]
  for (const storm of chosen) {
    let lost = 0
    for (let time = 0; time < times; time++) {
      number += 1
      const round = { storm, number, seed: seed + number, ...(inHold && { inHold }) }
      const end = await playRound(place, served, round)
      served = end.served
      if (end.broken) broken.push(`${storm.fault}: ${end.broken}`)
      if (end.broken) lost += 1
    }
    tally({ fault: storm.fault, on: 'cluster', tried: times, lost })
  }
  return broken
}

describe('a rollout whose line to the API server is bad keeps the laws', { concurrency: lanes + 1 }, () => {
  for (let lane = 0; lane < lanes; lane++) {
    const chosen = storms.filter((_, index) => index % lanes === lane)
    const body = async (place: Place) => {
      await place.apply(warm)
      assert.deepEqual(await play(place, { chosen, times: each }), [])
    }
    scenario(chosen.map(({ fault }) => fault).join('; '), body, longestMs)
  }

  const body = async (place: Place) => {
    await place.apply(warm)
    assert.deepEqual(await play(place, { chosen: [twoMinutesDead], times: 1, inHold: '30s' }), [])
  }
  scenario(twoMinutesDead.fault, body, longestMs)
})
