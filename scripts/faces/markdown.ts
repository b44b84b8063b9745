/** Settings in Markdown tables, shared by README.md and docs/settings.md. */
import type { Output } from '../../src/settings/catalogue/outputs.ts'
import type { Setting } from '../../src/settings/setting.ts'

const code = (text: string): string => `\`${text}\``
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What applies if the setting is not set. */
const without = ({ default: text, unset, required }: Setting<unknown>): string => {
  if (required) return '**required**, except for `recover` and `status`'
  return text === undefined ? (unset ?? '') : code(text)
}

/** Which values it accepts: all of them where they can be listed, otherwise an example. */
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
    ['Output', 'Description'],
    outputs.map(({ name, sentence }) => [code(name), sentence]),
  )
