/** Variables of a Service as a table. Values are shown only where they are given: the person has asked for them. Pure. */
import type { Variable } from '../../engine/ports/events.ts'
import { type Line, line } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { folded } from '../text/tables.ts'

export const variableLines = (variables: readonly Variable[], width?: number): readonly Line[] => {
  if (variables.length === 0) return [line('There are no variables.')]
  const isOne = variables.every(({ container }) => container === undefined)
  const hasValues = variables.some(({ value }) => value !== undefined)
  const columns = [...(isOne ? [] : ['CONTAINER']), 'NAME', 'FROM', ...(hasValues ? ['VALUE'] : [])]
  const rows = variables.map(({ container = '-', name, value = '-', ...from }) =>
    [...(isOne ? [] : [container]), name, fromText(from), ...(hasValues ? [value] : [])].map(printable),
  )
  return folded([columns, ...rows], width).map((text, index) => line(text, index === 0 ? 'quiet' : 'plain'))
}

const fromText = ({ from, source = '' }: Pick<Variable, 'from' | 'source'>): string =>
  ({
    value: 'the Service',
    secret: `secret ${source}`,
    'config-map': `config map ${source}`,
    field: `field ${source}`,
    'all-of': `all of ${source}`,
  })[from]
