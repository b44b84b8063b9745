/**
 * Kinds of settings that hold one entry per line. Blank lines and lines that begin with # are ignored.
 * `NAME=value` sets; everything after the first `=` is the value, unchanged. `NAME-` removes, as in kn and kubectl.
 * `NAME<<END` sets the lines below it, up to a line `END`, as in GitHub's environment files.
 * Faults name the line's number and repeat nothing of it: what looks like a name may be a piece of a secret value.
 */
import type { EnvChange } from '../../engine/ports/cluster-views.ts'
import { isOfConnection } from '../../engine/ports/guards/reserved-headers.ts'
import { all, type Fault, fault, type Kind, ok, type Read, wrong } from '../setting.ts'
import { isObjectName } from './name.ts'

export type Line = { readonly number: number; readonly text: string }
type Change = { readonly name: string; readonly value: string | null }

/** An entry, and the line it begins on. */
export type Numbered<T> = T & { readonly line: number }

export const linesOf = (text: string): readonly Line[] =>
  text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }))

export const isEntry = ({ text }: Line): boolean => !/^\s*(#|$)/.test(text)

type Found =
  | { readonly is: 'change'; readonly line: number; readonly change: Change }
  | { readonly is: 'open' | 'misshapen' | 'continued'; readonly line: number }

/** The entries of a text, in order. */
const entriesIn = (lines: readonly Line[]): readonly Found[] => {
  const found: Found[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || !isEntry(line)) continue
    const [, name, end] = /^\s*([^=\s<]+)<<([^\s<]+)\s*$/.exec(line.text) ?? []
    if (name === undefined) {
      found.push(entryOf(line, lines[at - 1]))
      continue
    }
    const last = lines.findIndex(({ text }, index) => index > at && text === end)
    if (last < 0) return [...found, { is: 'open', line: line.number }]
    const value = lines.slice(at + 1, last).map(({ text }) => text)
    found.push({ is: 'change', line: line.number, change: { name, value: value.join('\n') } })
    at = last
  }
  return found
}

const entryOf = (line: Line, before: Line | undefined): Found => {
  const { number, text } = line
  if (before && isTailOfBase64(before.text, text)) return { is: 'continued', line: number }
  const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(text) ?? []
  if (name !== undefined && value !== undefined) return { is: 'change', line: number, change: { name, value } }
  const removed = /^\s*([^=\s]+)-\s*$/.exec(text)?.[1]
  if (removed === undefined) return { is: 'misshapen', line: number }
  return { is: 'change', line: number, change: { name: removed, value: null } }
}

/** Base64 is wrapped at 60 columns or more, the name included or not; its padded end looks like a variable without a value. */
const isTailOfBase64 = (before: string, text: string): boolean => {
  const end = text.trim()
  return /^\s*[^=\s]+=[A-Za-z0-9+/]{32,}$/.test(before) && /^[A-Za-z0-9+/]+={1,2}$/.test(end) && end.length % 4 === 0
}

/** The changes of a text, each checked by `each`; all faults at once, lines without the shape of an entry together in one. */
const changes = <T extends Named>(each: (change: Change, line: number) => Read<T>): Kind<readonly Numbered<T>[]> => ({
  takes: 'one NAME=value per line; NAME- removes',
  shape: 'lines',
  read: (text) => {
    const found = entriesIn(linesOf(text))
    const entries = found.flatMap((entry) => (entry.is === 'change' ? [{ ...entry.change, line: entry.line }] : []))
    const reads = entries.map(({ line, ...change }) => numbered(each(change, line), line))
    return withFaults(all(reads), [...shapeFaults(found), ...repeated(entries)])
  },
})

type Named = { readonly name: string }

const numbered = <T>(read: Read<T>, line: number): Read<Numbered<T>> =>
  read.is === 'wrong' ? read : ok({ ...read.value, line })

const shapeFaults = (found: readonly Found[]): readonly Fault[] => {
  const misshapen = found.filter(({ is }) => is === 'misshapen').map(({ line }) => line)
  return [
    ...(misshapen.length > 0 ? [fault('E_LINE', { lines: misshapen })] : []),
    ...found.flatMap(({ is, line }) => (is === 'open' ? [fault('E_LINES_OPEN', { line })] : [])),
    ...found.flatMap(({ is, line }) => (is === 'continued' ? [fault('E_LINE_CONTINUED', { line })] : [])),
  ]
}

const repeated = (entries: readonly Numbered<Named>[]): readonly Fault[] =>
  [...Map.groupBy(entries, ({ name }) => name).values()].flatMap(([first, ...others]) =>
    others.map(({ line }) => fault('E_ENTRY_TWICE', { line, other: `line ${first?.line}` })),
  )

const withFaults = <T>(read: Read<T>, faults: readonly Fault[]): Read<T> => {
  if (faults.length === 0) return read
  return { is: 'wrong', faults: [...(read.is === 'wrong' ? read.faults : []), ...faults] }
}

/** Source: knative serving k8s_validation.go, reservedEnvVars. */
const reserved: readonly string[] = ['PORT', 'K_SERVICE', 'K_CONFIGURATION', 'K_REVISION']

export const isVariableName = (name: string): boolean => /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)

const envName = (name: string, line: number): Read<string> => {
  if (!isVariableName(name)) return wrong('E_ENV_NAME', { line })
  return reserved.includes(name) ? wrong('E_ENV_RESERVED', { name }) : ok(name)
}

export const env: Kind<readonly Numbered<EnvChange>[]> = changes(({ name, value }, line) => {
  const read = envName(name, line)
  if (read.is === 'wrong') return read
  return ok<EnvChange>(value === null ? { name, remove: true } : { name, value })
})

export const envFrom = (from: 'secret' | 'config-map'): Kind<readonly Numbered<EnvChange>[]> => ({
  takes: 'one NAME=object/key per line',
  shape: 'lines',
  read: (text) => {
    const reads = linesOf(text)
      .filter(isEntry)
      .map((line) => numbered(sourceOf(line, from), line.number))
    const known = reads.flatMap((read) => (read.is === 'read' ? [read.value] : []))
    return withFaults(all(reads), repeated(known))
  },
})

const sourceOf = ({ number, text }: Line, from: 'secret' | 'config-map'): Read<EnvChange> => {
  const [, name = '', object = '', key = ''] = /^\s*([^=\s]+)\s*=\s*([^/\s]+)\/([-._a-zA-Z0-9]+)\s*$/.exec(text) ?? []
  if (!isObjectName(object)) return wrong('E_ENV_SOURCE', { line: number })
  const read = envName(name, number)
  return read.is === 'wrong' ? read : ok({ name, from, object, key })
}

/** Key of a label or annotation: an optional DNS subdomain, a slash, and at most 63 characters. */
const isMarkName = (name: string): boolean => {
  const [, prefix, rest = ''] = /^(?:([^/]+)\/)?([^/]+)$/.exec(name) ?? []
  return (prefix === undefined || isObjectName(prefix)) && /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(rest)
}

const mark = (change: Change, line: number): Read<Change> => {
  if (!isMarkName(change.name)) return wrong('E_MARK_NAME', { line })
  return change.name.startsWith('kn-rollout.dev/') ? wrong('E_MARK_RESERVED', { line }) : ok(change)
}

export const annotations: Kind<readonly Numbered<Change>[]> = changes(mark)

export const labels: Kind<readonly Numbered<Change>[]> = changes((change, line) => {
  const read = mark(change, line)
  if (read.is === 'wrong' || change.value === null) return read
  const isValue = /^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/.test(change.value)
  return isValue ? read : wrong('E_LABEL_VALUE', { line })
})

/** Header lines that HTTP can carry. Host belongs to the tag URL: with another value the ingress would reach a different Revision. */
export const headers: Kind<readonly string[]> = {
  takes: 'one Name: value per line',
  shape: 'lines',
  read: (text) => all(linesOf(text).filter(isEntry).map(headerOf)),
}

const headerOf = ({ number, text }: Line): Read<string> => {
  const name = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:[\t\x20-\x7e\x80-\xff]*$/.exec(text.trimEnd())?.[1]
  if (name === undefined) return wrong('E_HEADER', { line: number })
  if (isOfConnection(name)) return wrong('E_HEADER_CONNECTION', { line: number, name })
  return name.toLowerCase() === 'host' ? wrong('E_HEADER_HOST', { line: number }) : ok(text.trim())
}
