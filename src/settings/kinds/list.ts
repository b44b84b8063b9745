/** Kinds of settings that are a list on one line, split at commas: percents, splits, statuses. */
import { all, fault, type Kind, ok, type Read, wrong } from '../setting.ts'
import { parsePercent } from './units.ts'

/** A text with nothing between its commas is one item, and wrong as such. */
const items = (text: string): readonly string[] => {
  const words = text.split(/[,\n]/).map((word) => word.trim())
  const filled = words.filter((word) => word !== '')
  return filled.length > 0 ? filled : [text]
}

const percent = (item: string): Read<number> => {
  const value = parsePercent(item)
  return value === undefined ? wrong('E_PERCENT', { value: item }) : ok(value)
}

/** Rising, and 100 at the end: what does not end there is no promotion. */
export const steps: Kind<readonly number[]> = {
  takes: 'percentages',
  shape: 'text',
  read: (text) => {
    const percents = all(items(text).map(percent))
    if (percents.is === 'wrong') return percents
    const isRising = percents.value.every((value, index, before) => index === 0 || value > (before[index - 1] ?? 0))
    const faults = [
      ...(isRising ? [] : [fault('E_STEPS_ORDER', { value: text })]),
      ...(percents.value.at(-1) === 100 ? [] : [fault('E_STEPS_END', { value: text })]),
    ]
    return faults.length > 0 ? { is: 'wrong', faults } : percents
  },
}

export type Slice = { readonly tag: string; readonly percent: number }

const slice = (item: string): Read<Slice> => {
  const [, tag, amount] = /^([^=\s]+)\s*=\s*(.+)$/.exec(item) ?? []
  if (tag === undefined || amount === undefined) return wrong('E_SPLIT_ENTRY', { value: item })
  const read = percent(amount)
  return read.is === 'wrong' ? read : ok({ tag, percent: read.value })
}

/** `latest=10, previous=90`: percents by tag, 100 in all. */
export const split: Kind<readonly Slice[]> = {
  takes: 'percentages by tag',
  shape: 'text',
  read: (text) => {
    const slices = all(items(text).map(slice))
    if (slices.is === 'wrong') return slices
    const sum = slices.value.reduce((sum, { percent }) => sum + percent, 0)
    return sum === 100 ? slices : wrong('E_SPLIT_SUM', { value: text, sum })
  },
}

type Status = number | '1xx' | '2xx' | '3xx' | '4xx' | '5xx'

const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const

const status = (item: string): Read<Status> => {
  const named = classes.find((name) => name === item.toLowerCase())
  if (named !== undefined) return ok(named)
  return /^[1-5]\d\d$/.test(item) ? ok(Number(item)) : wrong('E_STATUS', { value: item })
}

export const statuses: Kind<readonly Status[]> = {
  takes: 'HTTP statuses or classes',
  shape: 'text',
  read: (text) => all(items(text).map(status)),
}
