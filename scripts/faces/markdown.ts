/** Settings in Markdown tables, shared by README.md and docs/settings.md. */
import type { Output } from '../../src/settings/catalogue/outputs.ts'
import type { Setting } from '../../src/settings/setting.ts'

const code = (text: string): string => `\`${text}\``
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What holds where the setting is not given. */
const without = ({ default: text, unset, required }: Setting<unknown>): string => {
  if (required) return '**required**, but for `recover`'
  return text === undefined ? (unset ?? '') : code(text)
}

/** What it takes: the words, where they can be listed, else an example. */
const takes = ({ kind, example }: Setting<unknown>): string =>
  kind.options ? kind.options.map(code).join(', ') : `${kind.takes}: ${code(example)}`

export const shortRow = (setting: Setting<unknown>): readonly string[] => [
  code(setting.name),
  setting.sentence,
  without(setting),
]

export const longRow = (setting: Setting<unknown>): readonly string[] => [
  code(setting.name),
  setting.sentence,
  takes(setting),
  without(setting),
]

export const outputTable = (outputs: readonly Output[]): string =>
  table(
    ['Output', 'What it says'],
    outputs.map(({ name, sentence }) => [code(name), sentence]),
  )
