/**
 * A job's summary, which is Markdown, as a page in a terminal: headings, tables in columns, the chart as a row of bars, folds by
 * their titles. Pure. It knows the Markdown that our own summaries are made of, and no other.
 */

import type { Row } from './ink.ts'
import { wrapped } from './ink.ts'

export const summaryPage = (markdown: string, width: number): readonly Row[] =>
  unquoted(withoutFolds(markdown))
    .trimEnd()
    .split('\n\n')
    .flatMap((block, index, all) => [...blockRows(block, width), ...gap(block, all[index + 1])])

/** What is read in one go stays together: a terminal has few rows. */
const gap = (block: string, next = '## '): readonly Row[] => ([block, next].some(isApart) ? [[]] : [])

const isApart = (block: string): boolean => /^(## |\||```mermaid)/.test(block)

const withoutFolds = (markdown: string): string =>
  markdown.replace(/<details><summary>(.*?)<\/summary>.*?<\/details>/gs, '\u25b8 $1 (folded)')

/** A warning with its cure is quoted, code and all. */
const unquoted = (markdown: string): string => markdown.replace(/^> ?/gm, '')

const blockRows = (block: string, width: number): readonly Row[] => {
  const lines = block.split('\n')
  const [first = ''] = lines
  if (first.startsWith('## ')) return [[[plain(first.slice(3)), 'title']]]
  if (first.startsWith('|')) return tableRows(lines)
  if (first.startsWith('```mermaid')) return chartRows(block)
  if (first.startsWith('```')) return lines.slice(1, -1).map((line) => [[`  ${line}`, 'warn']])
  return wrapped(plain(lines.join(' ')), width).map((line) => [[line]])
}

const plain = (text: string): string => text.replaceAll('**', '').replace(/\\(.)/g, '$1').replaceAll('\u2060', '')

const tableRows = (lines: readonly string[]): readonly Row[] => {
  const [head = [], aligned = [], ...rest] = lines.map(cells)
  const rows = [head, ...rest]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const cell = (text: string, column: number) =>
    aligned[column]?.endsWith(':') ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
  return rows.map((row, index) => [[`  ${row.map(cell).join('  ')}`, index === 0 ? 'quiet' : 'plain']])
}

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => plain(cell.trim()))

const levels = '·▁▂▃▄▅▆▇█'

const chartRows = (block: string): readonly Row[] => {
  const title = /title "(.*)"/.exec(block)?.[1] ?? ''
  const [, from = '', to = ''] = /x-axis "(.*)" 0 --> (.*)/.exec(block) ?? []
  const values = /bar \[(.*)\]/.exec(block)?.[1]?.split(', ').map(Number) ?? []
  const bars = values.map((value) => levels[Math.ceil((value / 100) * (levels.length - 1))]).join('')
  return [[[`  ${title}, ${to} ${from}`, 'quiet']], [[`  ${bars}`, 'good']]]
}
