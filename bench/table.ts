/** The results as one table beside the targets. Pure; it says a number is within its target or not, and asserts nothing. */
import type { Spread } from './spread.ts'

export type Unit = 'ms' | 'MiB' | 'KiB' | 'requests'

export type Measured = { readonly of: Spread; readonly unit: Unit }

export type Row = {
  readonly what: string
  /** As DESIGN, or issue, has it; `atMost` is the number in it, in the unit of what was measured. */
  readonly target?: { readonly text: string; readonly atMost: number }
  readonly measured: Measured
  /** Others, measured in the same run. */
  readonly peers: readonly { readonly name: string; readonly measured: Measured }[]
}

const heading = `| What | Target | Measured: median (least to most, runs) | | Beside it, in the same run |
|---|---|---|---|---|`

export const tableOf = (rows: readonly Row[]): string => [heading, ...rows.map(lineOf)].join('\n')

function lineOf({ what, target, measured, peers }: Row): string {
  const beside = peers.map(({ name, measured }) => `${name}: ${textOf(measured)}`).join('; ')
  const cells = [what, target?.text ?? '', `**${textOf(measured)}**`, markOf(target, measured), beside || '-']
  return `| ${cells.join(' | ')} |`
}

/** By the median, since that is what the targets are of. */
const markOf = (target: Row['target'], { of }: Measured): string => {
  if (!target) return ''
  return of.median <= target.atMost ? 'within' : 'MISSED'
}

function textOf({ of: { median, least, most, runs }, unit }: Measured): string {
  const range = runs === 1 ? '1 run' : `${numberText(least)} to ${numberText(most)}, ${runs} runs`
  return `${numberText(median)} ${unit} (${range})`
}

const numberText = (value: number): string =>
  Math.abs(value) < 10 && !Number.isInteger(value) ? value.toFixed(1) : String(Math.round(value))
