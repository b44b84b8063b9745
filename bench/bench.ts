/**
 * Measures what we claim to be fast at, beside the targets and beside peers in the same run, and writes docs/benchmarks.md.
 * Runs where the cluster is: npm run cluster -- exec npm run bench. About half an hour on an idle machine. Asserts nothing.
 * `npm run bench -- --only starts,hold` measures these pieces alone, and `--runs 2` each of them so often: then the table is only printed.
 */
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { handmadeOnce, kubectlOnce, makePair, returnOnce } from './by-hand.ts'
import { page, type Row, tableOf } from './page.ts'
import { createPlace, type Place, strangersOn } from './place.ts'
import { startUpKiB, wholeKiB } from './program.ts'
import { cancelOnce, failOnce, holdOnce, promoteOnce } from './rollouts.ts'
import { failingRows, holdRows, promotionRows, returnRows, sizeRows, startRows } from './rows.ts'
import { startUps } from './start-up.ts'

/** `other` has two Revisions, for the peers that stand beside the program. */
type Places = { readonly place: Place; readonly other: Place }

type Piece = {
  /** How often it is measured unless told. */
  readonly runs: number
  readonly measure: (places: Places, runs: number) => Promise<readonly Row[]>
}

/** Of an emergency write the worst matters, and one of five tells little of it. What has a peer is measured in turn with it. */
const pieces: Readonly<Record<string, Piece>> = {
  failing: {
    runs: 20,
    measure: async ({ place, other }, runs) => {
      const [ours, bare] = await inTurn('A failing candidate; a bare return', runs, {
        ours: (run) => failOnce(place, run),
        theirs: () => returnOnce(other),
      })
      return failingRows(ours, bare)
    },
  },
  cancelled: {
    runs: 20,
    measure: async ({ place, other }, runs) => {
      const [ours, bare] = await inTurn('A cancelled job; a bare return', runs, {
        ours: (run) => cancelOnce(place, run),
        theirs: () => returnOnce(other),
      })
      return returnRows('the first signal', { ours, bare })
    },
  },
  promotions: {
    runs: 5,
    measure: async ({ place, other }, runs) => {
      const [promoted, shifted] = await inTurn('A promotion by three steps; kubectl', runs, {
        ours: (run) => promoteOnce(place, run),
        theirs: (run) => kubectlOnce(other, 10 + 10 * (run % 8)),
      })
      const handmade = await told('The flow by hand', somewhere(handmadeOnce))
      return promotionRows(promoted, { shifted, handmade })
    },
  },
  starts: { runs: 20, measure: async ({ place }, runs) => startRows(await told('Starts', startUps(place, runs))) },
  hold: { runs: 1, measure: async ({ place }) => holdRows(await told('A minute of hold', holdOnce(place))) },
  bundle: { runs: 1, measure: async () => sizeRows({ startUpKiB: startUpKiB(), wholeKiB: wholeKiB() }) },
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

type Chosen = { readonly names: readonly string[]; readonly runs: number | undefined }

async function measure(places: Places, { names, runs }: Chosen): Promise<readonly Row[]> {
  await makePair(places.other)
  const rows: Row[] = []
  for (const name of names) {
    const piece = pieces[name]
    if (!piece) throw new Error(`There is no piece "${name}". There are: ${Object.keys(pieces).join(', ')}.`)
    rows.push(...(await piece.measure(places, runs ?? piece.runs)))
  }
  return rows
}

const { only, runs } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string' } } }).values
const chosen = { names: only?.split(',') ?? Object.keys(pieces), runs: runs === undefined ? undefined : Number(runs) }
const before = { load: loadavg()[0] ?? 0, strangers: await strangersOn() }
const rows = await somewhere((place) => somewhere((other) => measure({ place, other }, chosen)))
if (only === undefined && runs === undefined) {
  const text = page(rows, { before, strangersAfter: await strangersOn() })
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), text)
  console.log(text)
} else console.log(`\n${tableOf(rows)}`)
