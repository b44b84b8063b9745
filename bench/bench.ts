/**
 * Measures what we claim to be fast at, beside the targets and beside peers in the same run, and writes docs/benchmarks.md.
 * Runs where the cluster is: npm run cluster -- exec npm run bench. About eight minutes. Asserts nothing.
 */

import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { handmadeOnce, kubectlOnce, makePair, returnOnce } from './by-hand.ts'
import { page } from './page.ts'
import { createPlace, type Place, strangersOn } from './place.ts'
import { startUpKiB, wholeKiB } from './program.ts'
import { cancelOnce, failOnce, holdOnce, promoteOnce } from './rollouts.ts'
import { type Results, rowsOf } from './rows.ts'
import { startUps } from './start-up.ts'

const runs = 5
const rounds = 15

/** What has a peer is measured in turn with it. */
async function measure(place: Place, other: Place): Promise<Results> {
  await makePair(other)
  const [failing, returned] = await inTurn('A failing candidate; a bare return', runs, {
    ours: (run) => failOnce(place, run),
    theirs: () => returnOnce(other),
  })
  const [cancelled, returnedLater] = await inTurn('A cancelled job; a bare return', runs, {
    ours: (run) => cancelOnce(place, run),
    theirs: () => returnOnce(other),
  })
  const [promoted, shifted] = await inTurn('A promotion by three steps; kubectl', runs, {
    ours: (run) => promoteOnce(place, run),
    theirs: (run) => kubectlOnce(other, 10 + 10 * run),
  })
  const starts = await told('Starts', startUps(place, rounds))
  const held = await told('A minute of hold', holdOnce(place))
  const handmade = await told('The flow by hand', somewhere(handmadeOnce))
  const bundle = { startUpKiB: startUpKiB(), wholeKiB: wholeKiB() }
  return { failing, returned, cancelled, returnedLater, promoted, shifted, starts, held, handmade, bundle }
}

type Turn<A, B> = { readonly ours: (run: number) => Promise<A>; readonly theirs: (run: number) => Promise<B> }

async function inTurn<A, B>(title: string, times: number, { ours, theirs }: Turn<A, B>): Promise<[A[], B[]]> {
  const results: [A[], B[]] = [[], []]
  for (let run = 0; run < times; run++) {
    results[0].push(await ours(run))
    results[1].push(await theirs(run))
    console.log(`${title}: ${run + 1} of ${times}`)
  }
  return results
}

async function told<T>(title: string, work: Promise<T>): Promise<T> {
  const result = await work
  console.log(title)
  return result
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
const rows = rowsOf(await somewhere((place) => somewhere((other) => measure(place, other))))
const text = page(rows, { before, strangersAfter: await strangersOn() })
writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), text)
console.log(text)
