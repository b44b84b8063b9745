/**
 * The YAML that tools write kubeconfigs in: maps and lists in blocks, one plain text a line. Whatever else a document has, a comment or a
 * number for example, is left to the library (yaml.ts): undefined, and never another value than it gives. A command that only reads
 * spent a tenth of its time in the library, on the user's kubeconfig. Pure.
 */
import type { Json } from '../cluster-views.ts'

/** Undefined: it is not that plain. */
export const parsePlainYaml = (text: string): Json | undefined => {
  const lines = text.replace(/\n$/, '').split('\n')
  const reader: Reader = { lines, at: 0 }
  const value = blockAt(reader, 0)
  return reader.at === lines.length ? value : undefined
}

type Reader = { lines: string[]; at: number }

/** A map's member, behind its indentation; its value where one stands in the line. */
const member = /^( *)([A-Za-z][\w./-]{0,99}):(?: (.+))?$/
const item = /^( *)- (.+)$/

const indentOf = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0

const blockAt = (reader: Reader, indent: number): Json | undefined => {
  const line = reader.lines[reader.at] ?? ''
  if (indentOf(line) !== indent) return undefined
  return item.test(line) ? listAt(reader, indent) : mapAt(reader, indent)
}

const mapAt = (reader: Reader, indent: number): Json | undefined => {
  const entries = new Map<string, Json>()
  for (;;) {
    const [, spaces, key = '', written] = member.exec(reader.lines[reader.at] ?? '') ?? []
    if (spaces?.length !== indent) break
    reader.at += 1
    const value = written === undefined ? nestedAt(reader, indent) : scalarOf(written)
    if (value === undefined || entries.has(key) || otherThanText.test(key)) return undefined
    entries.set(key, value)
  }
  return entries.size > 0 ? Object.fromEntries(entries) : undefined
}

/** What stands below a key: deeper, or a list at its own depth. */
const nestedAt = (reader: Reader, indent: number): Json | undefined => {
  const line = reader.lines[reader.at] ?? ''
  const deeper = indentOf(line)
  return deeper > indent || (deeper === indent && item.test(line)) ? blockAt(reader, deeper) : undefined
}

const listAt = (reader: Reader, indent: number): Json | undefined => {
  const values: Json[] = []
  for (;;) {
    const [, spaces, written = ''] = item.exec(reader.lines[reader.at] ?? '') ?? []
    if (spaces?.length !== indent) break
    const value = itemOf(reader, { indent, written })
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

/** A map begins in the line of its dash, and goes on below it. */
const itemOf = (reader: Reader, { indent, written }: { readonly indent: number; readonly written: string }) => {
  const scalar = scalarOf(written)
  if (scalar !== undefined) {
    reader.at += 1
    return scalar
  }
  reader.lines[reader.at] = `${' '.repeat(indent + 2)}${written}`
  return member.test(written) ? mapAt(reader, indent + 2) : undefined
}

/** No number, no time, and no sign that means anything begins so. */
const plain = /^(?:--)?[A-Za-z/](?:[\w./:@+=%,-]*[\w./@+=%-])?$/
/** As many tokens are: a digit comes first, and a letter that no number has makes it text. */
const code = /^[1-9][\deE]*[A-DF-Za-df-z][\dA-Za-z]*$/
const quoted = /^"([ !#-[\]-~]*)"$/
/** In YAML 1.1, as written in any case. */
const otherThanText = /^(?:y|n|yes|no|on|off|true|false|null)$/i
const values: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['{}', {}],
  ['[]', []],
])

const scalarOf = (written: string): Json | undefined => {
  const value = values.get(written)
  if (value !== undefined) return value
  const [, text] = quoted.exec(written) ?? []
  if (text !== undefined) return text
  const isText = code.test(written) || (plain.test(written) && !otherThanText.test(written))
  return isText ? written : undefined
}
