/**
 * What a dry run would write. Pure.
 * The values of env variables are masked here, the last place before they would be seen: no log shows one.
 */
import type { RolloutEvent } from '../engine/events.ts'
import { indented, type Line, line } from './line.ts'

export const sayWouldWrite = (event: Extract<RolloutEvent, { is: 'would-write' }>): readonly Line[] => [
  line(`Would write: ${event.what}`, 'title'),
  line(`${event.method} ${event.path}`),
  ...indented(withoutEnvValues(event.body), 'quiet'),
  line(`The API server says: ${event.answer}`),
]

/** The JSON text, laid out, with each `value` inside an `env` list masked; text that is no JSON is left out whole. */
export const withoutEnvValues = (body: string): string => {
  try {
    return JSON.stringify(masked(JSON.parse(body), false), null, 2)
  } catch {
    return '(a body that is not JSON)'
  }
}

const masked = (node: unknown, inEnv: boolean): unknown => {
  if (Array.isArray(node)) return node.map((each) => masked(each, inEnv))
  if (typeof node !== 'object' || node === null) return node
  // A JSON patch may name the list in its path and carry the value beside it.
  const isPatchOfEnv = 'path' in node && typeof node.path === 'string' && /\/env(\/|$)/.test(node.path)
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, maskedField(key, value, inEnv || isPatchOfEnv)]),
  )
}

const maskedField = (key: string, value: unknown, inEnv: boolean): unknown =>
  inEnv && key === 'value' && typeof value === 'string' ? '***' : masked(value, inEnv || key === 'env')
