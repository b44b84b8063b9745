/** The kind of `-p hello:latest=10% -p hello:previous=90%`, as knctl writes a split: names with whole percentages. */
import { all, fault, type Kind, ok, type Read, wrong } from '../setting.ts'
import { parsePercent } from './units.ts'

export type NamedShare = {
  /** As it was written. */
  readonly written: string
  /** The Service in front of the colon. */
  readonly service?: string
  /** latest, previous, @latest, a tag, or a Revision. */
  readonly word: string
  readonly percent: number
}

export const shares: Kind<readonly NamedShare[]> = {
  takes: 'names with percentages',
  shape: 'lines',
  read: (text) => {
    const items = text.split(/[,\n]/).map((item) => item.trim())
    const read = all(items.filter((item) => item !== '').map(shareOf))
    if (read.is === 'wrong') return read
    const sum = read.value.reduce((whole, { percent }) => whole + percent, 0)
    return sum === 100 ? read : { is: 'wrong', faults: [fault('E_SHARE_SUM', { sum })] }
  },
}

const shareOf = (written: string): Read<NamedShare> => {
  const [, service, word, amount] = /^(?:([^:=\s]+):)?([^:=\s]+)\s*=\s*(.+)$/.exec(written) ?? []
  if (word === undefined || amount === undefined) return wrong('E_SPLIT_ENTRY', { value: written })
  const percent = parsePercent(amount)
  if (percent === undefined) return wrong('E_PERCENT', { value: amount })
  return ok({ written, word, percent, ...(service === undefined ? {} : { service }) })
}
