/**
 * Plays the product's judge, and others, through the same rollouts on paper, and writes docs/verdicts.md: npm run bench:verdicts.
 * `--rollouts N`: of each cell, 10,000 by default. Seeded, so that every run of the same number gives the same table.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Cell, cells, longest } from './cells.ts'
import { ourJudge, usualPolicy } from './our-judge.ts'
import { page } from './page.ts'
import { argo, byEstimate, flagger, kayenta } from './peers.ts'
import { seeded } from './random.ts'
import { type End, type Judge, play } from './rollout.ts'

export type Row = { readonly cell: string; readonly judge: string; readonly ends: readonly End[] }

const ours = 'kn-rollout'

const judges: readonly (readonly [string, () => Judge])[] = [
  [ours, () => ourJudge(usualPolicy, longest)],
  ['its judge before', byEstimate],
  ['Flagger, 1 min, 5 failures', () => flagger(60, 5)],
  ['Flagger, 10 s, 1 failure', () => flagger(10, 1)],
  ['Argo, 5 measurements, limit 0', argo],
  ['like Kayenta', kayenta],
]

const { values } = parseArgs({ options: { rollouts: { type: 'string', default: '10000' } } })
const rollouts = Number(values.rollouts)

/** Loops without an end of their own. */
const longestOfPeers = 900

/** Every judge sees the same requests, as far as they go on alike. */
const rowsOf = ({ name, scene }: Cell): readonly Row[] =>
  judges.map(([judge, make]) => ({
    cell: name,
    judge,
    ends: Array.from({ length: rollouts }, (_, seed) =>
      play({ ...scene, longest: judge === ours ? longest : longestOfPeers }, make(), seeded(seed)),
    ),
  }))

const rows = cells.flatMap((cell) => {
  const all = rowsOf(cell)
  console.log(cell.name)
  return all
})
writeFileSync(new URL('../../docs/verdicts.md', import.meta.url), page(rows, rollouts))
