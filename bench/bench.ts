/**
 * Measures what we claim to be fast at, beside the targets and beside peers in the same run, and writes docs/benchmarks.md.
 * Runs where the cluster is: npm run cluster -- exec npm run bench. About eight minutes. Asserts nothing.
 */
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { kubectlOnce, returnOnce, warmPair } from './bare.ts'
import { startUpKiB, wholeKiB } from './bundle.ts'
import { cancelOnce } from './cancelled.ts'
import { failOnce } from './failing.ts'
import { handmadeOnce } from './handmade.ts'
import { holdOnce } from './held.ts'
import { page } from './page.ts'
import { createPlace, type Place } from './place.ts'
import { promoteOnce } from './promoted.ts'
import { type Results, rowsOf } from './rows.ts'
import { startUps } from './start-up.ts'
import { strangersOn } from './strangers.ts'

const runs = 5
const promotions = 3
const rounds = 15

async function measure(place: Place): Promise<Results> {
  const failing = await repeat('A failing candidate', runs, (run) => failOnce(place, run))
  const cancelled = await repeat('A cancelled job', runs, (run) => cancelOnce(place, run))
  const [held] = await repeat('A minute of hold', 1, () => holdOnce(place))
  const promoted = await repeat('A promotion by three steps', promotions, (run) => promoteOnce(place, run))
  const [starts] = await repeat('Starts', 1, () => startUps(place, rounds))
  const pair = await warmPair(place)
  const returned = await repeat('A bare return', runs, () => returnOnce(place, pair))
  const shifted = await repeat('kubectl patch and wait', runs, (run) => kubectlOnce(place, pair, 10 + 10 * run))
  const [handmade] = await repeat('The flow by hand', 1, () => somewhere(handmadeOnce))
  return {
    failing,
    cancelled,
    held,
    promoted,
    starts,
    returned,
    shifted,
    handmade,
    bundle: { startUpKiB: startUpKiB(), wholeKiB: wholeKiB() },
  }
}

/** At least one. */
type Several<T> = readonly [T, ...T[]]

async function repeat<T>(title: string, times: number, once: (run: number) => Promise<T>): Promise<Several<T>> {
  const results: [T, ...T[]] = [await once(0)]
  for (let run = 1; run < times; run++) results.push(await once(run))
  console.log(`${title}: ${times} done`)
  return results
}

/** In a place of its own, which is left clean whatever happens. */
async function somewhere<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const place = await createPlace()
  try {
    return await work(place)
  } finally {
    await place.close()
  }
}

const before = { load: loadavg()[0] ?? 0, strangers: await strangersOn() }
const rows = rowsOf(await somewhere(measure))
const text = page(rows, { before, strangersAfter: await strangersOn() })
writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), text)
console.log(text)
