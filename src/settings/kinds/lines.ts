/**
 * Kinds of settings that hold one entry per line. Blank lines and lines that begin with # are ignored.
 * `NAME=value` sets; everything after the first `=` is the value, unchanged. `NAME-` removes, as in kn and kubectl.
 * Faults name the line's number or the part before `=`, never the value: it may be secret.
 */

import type { EnvChange } from '../../engine/ports/cluster-views.ts'
import { isOfConnection } from '../../engine/ports/reserved-headers.ts'
import { all, type Kind, ok, type Read, wrong } from '../setting.ts'
import { isObjectName } from './name.ts'

type Line = { readonly number: number; readonly text: string }
type Change = { readonly name: string; readonly value: string | null }

const linesOf = (text: string): readonly Line[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter(({ text }) => !/^\s*(#|$)/.test(text))

const change = ({ number, text }: Line): Read<Change> => {
  const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(text) ?? []
  if (name !== undefined && value !== undefined) return ok({ name, value })
  const removed = /^\s*([^=\s]+)-\s*$/.exec(text)?.[1]
  return removed === undefined ? wrong('E_LINE', { line: number }) : ok({ name: removed, value: null })
}

const lines = <T>(takes: string, each: (line: Line) => Read<T>): Kind<readonly T[]> => ({
  takes,
  shape: 'lines',
  read: (text) => all(linesOf(text).map(each)),
})

/** Source: knative serving k8s_validation.go, reservedEnvVars. */
const reserved: readonly string[] = ['PORT', 'K_SERVICE', 'K_CONFIGURATION', 'K_REVISION']

const envName = (name: string): Read<string> => {
  if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)) return wrong('E_ENV_NAME', { name })
  return reserved.includes(name) ? wrong('E_ENV_RESERVED', { name }) : ok(name)
}

export const env: Kind<readonly EnvChange[]> = lines('one NAME=value per line; NAME- removes', (line) => {
  const read = change(line)
  if (read.is === 'wrong') return read
  const name = envName(read.value.name)
  if (name.is === 'wrong') return name
  const { value } = read.value
  return ok(value === null ? { name: name.value, remove: true } : { name: name.value, value })
})

export const envFrom = (from: 'secret' | 'config-map'): Kind<readonly EnvChange[]> =>
  lines('one NAME=object/key per line', ({ number, text }) => {
    const [, name = '', object = '', key = ''] = /^\s*([^=\s]+)\s*=\s*([^/\s]+)\/([-._a-zA-Z0-9]+)\s*$/.exec(text) ?? []
    if (!isObjectName(object)) return wrong('E_ENV_SOURCE', { line: number })
    const read = envName(name)
    return read.is === 'wrong' ? read : ok({ name, from, object, key })
  })

/** Key of a label or annotation: an optional DNS subdomain, a slash, and at most 63 characters. */
const isMarkName = (name: string): boolean => {
  const [, prefix, rest = ''] = /^(?:([^/]+)\/)?([^/]+)$/.exec(name) ?? []
  return (prefix === undefined || isObjectName(prefix)) && /^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(rest)
}

const mark = (line: Line): Read<Change> => {
  const read = change(line)
  if (read.is === 'wrong') return read
  const { name } = read.value
  if (!isMarkName(name)) return wrong('E_MARK_NAME', { name })
  return name.startsWith('kn-rollout.dev/') ? wrong('E_MARK_RESERVED', { name }) : read
}

export const annotations: Kind<readonly Change[]> = lines('one NAME=value per line; NAME- removes', mark)

export const labels: Kind<readonly Change[]> = lines('one NAME=value per line; NAME- removes', (line) => {
  const read = mark(line)
  if (read.is === 'wrong' || read.value.value === null) return read
  const isValue = /^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/.test(read.value.value)
  return isValue ? read : wrong('E_LABEL_VALUE', { name: read.value.name })
})

/** Header lines that HTTP can carry. Host belongs to the tag URL: with another value the ingress would reach a different Revision. */
export const headers: Kind<readonly string[]> = lines('one Name: value per line', ({ number, text }) => {
  const name = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:[\t\x20-\x7e\x80-\xff]*$/.exec(text.trimEnd())?.[1]
  if (name === undefined) return wrong('E_HEADER', { line: number })
  if (isOfConnection(name)) return wrong('E_HEADER_CONNECTION', { line: number, name })
  return name.toLowerCase() === 'host' ? wrong('E_HEADER_HOST', { line: number }) : ok(text.trim())
})
