/** Kinds of settings that are a word or a number by themselves. */
import { type Kind, ok, wrong } from '../setting.ts'
import { parseDuration, parseQuantity, parseRate, printDuration } from './units.ts'

export const text: Kind<string> = { takes: 'text', shape: 'text', read: ok }

export const integer = (min: number, max: number): Kind<number> => ({
  takes: 'a whole number',
  shape: 'text',
  read: (text) => {
    const isWithin = /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max
    return isWithin ? ok(Number(text)) : wrong('E_INTEGER', { value: text, min, max })
  },
})

/** Of a step to pause after. */
export const pausePercent: Kind<number> = {
  ...integer(1, 99),
  read: (text) => (/^0+$/.test(text) ? wrong('E_PAUSE_ZERO', {}) : integer(1, 99).read(text)),
}

/** Node's timers end at 24.8 days; a week is more than any CI job has. */
const longestMs = 7 * 24 * 3_600_000

export const duration = (minMs: number, invalid: 'E_DURATION' | 'E_LATENCY' = 'E_DURATION'): Kind<number> => ({
  takes: 'a duration',
  shape: 'text',
  read: (text) => {
    const durationMs = parseDuration(text)
    if (durationMs === undefined) return wrong(invalid, { value: text })
    if (durationMs >= minMs && durationMs <= longestMs) return ok(durationMs)
    return wrong('E_DURATION_RANGE', { value: text, min: printDuration(minMs), max: printDuration(longestMs) })
  },
})

/** A duration, or this word. */
export const durationOr = <W extends string>(word: W, minMs: number): Kind<number | W> => ({
  ...duration(minMs),
  takes: `a duration, or \`${word}\``,
  read: (text) => (text === word ? ok(word) : duration(minMs).read(text)),
})

/** In seconds, as Knative counts a Revision's time-out. */
export const wholeSeconds: Kind<number> = {
  ...duration(1_000),
  read: (text) => {
    const read = duration(1_000).read(text)
    if (read.is === 'wrong') return read
    return read.value % 1_000 === 0 ? ok(read.value / 1_000) : wrong('E_DURATION_SECONDS', { value: text })
  },
}

export const rate: Kind<number> = {
  takes: 'a percentage or a fraction',
  shape: 'text',
  read: (text) => {
    const share = parseRate(text)
    if (share !== undefined) return ok(share)
    return /^\d+$/.test(text) ? wrong('E_RATE_UNIT', { value: text }) : wrong('E_RATE', { value: text })
  },
}

export const rateOr = <W extends string>(word: W): Kind<number | W> => ({
  ...rate,
  takes: `${rate.takes}, or \`${word}\``,
  read: (text) => (text === word ? ok(word) : rate.read(text)),
})

export const quantity: Kind<string> = {
  takes: 'a Kubernetes quantity',
  shape: 'text',
  read: (text) => (parseQuantity(text) === undefined ? wrong('E_QUANTITY', { value: text }) : ok(text)),
}

/** Source: knative serving k8s_validation.go, reservedPorts. */
const queueProxyPorts: readonly number[] = [8008, 8012, 8013, 8022, 9090, 9091]

export type RevisionMark = { readonly header: string } | { readonly body: RegExp }

/** Where an answer names its Revision. */
export const revisionMark: Kind<RevisionMark> = {
  takes: '`header:NAME` or `body:PATTERN`',
  shape: 'text',
  read: (text) => {
    const [, header] = /^header:([\w!#$%&'*+.^`|~-]+)$/.exec(text) ?? []
    if (header !== undefined) return ok({ header: header.toLowerCase() })
    const [, pattern] = /^body:([\s\S]+)$/.exec(text) ?? []
    try {
      if (pattern !== undefined) return ok({ body: new RegExp(pattern) })
    } catch {
      // It says below what is wanted.
    }
    return wrong('E_REVISION_MARK', { value: text })
  },
}

export const port: Kind<number> = {
  takes: 'a port',
  shape: 'text',
  read: (text) => {
    const read = integer(1, 65_535).read(text)
    if (read.is === 'wrong') return read
    return queueProxyPorts.includes(read.value) ? wrong('E_PORT_RESERVED', { value: text }) : read
  },
}
