/** What the API server answers, before it travels: a status, headers, and a body that is whole or goes on. */
import { isObject } from './patch/json-patch.ts'
import type { Stream } from './pods/stream.ts'
import type { Status } from './status.ts'

export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Stream
}

const json = { 'content-type': 'application/json' }

export const replyWith = (object: unknown, status = 200): Reply => ({ status, headers: json, body: textOf(object) })

export const replyStatus = (status: Status): Reply => {
  const seconds = isObject(status.details) ? status.details.retryAfterSeconds : undefined
  const retry: Readonly<Record<string, string>> = seconds ? { 'retry-after': String(seconds) } : {}
  return { status: status.code, headers: { ...json, ...retry }, body: `${JSON.stringify(status)}\n` }
}

const texts = new WeakMap<object, string>()

/** An object is written out once, however often it is sent: objects never change. */
export const textOf = (object: unknown): string => {
  if (typeof object !== 'object' || object === null) return JSON.stringify(object)
  const known = texts.get(object)
  if (known !== undefined) return known
  const text = JSON.stringify(object)
  texts.set(object, text)
  return text
}
