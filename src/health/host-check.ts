/**
 * Whose answers a host gives, told by Knative's own mark (knative-mark.ts) on many fresh connections: replicas of an ingress take over
 * changes at different times, and a request meets any of them. Time that has passed proves nothing; it only ends the wait.
 */
import { randomBytes } from 'node:crypto'
import type { Clock, HostAnswer, HostCheck } from '../engine/ports/ports.ts'
import { sureConnections, takeOverMs } from '../rollout/policy.ts'
import type { Ask } from './http-request.ts'
import { type Found, findAt, hostAnswer, type MarkSpec } from './knative-mark.ts'

/** `ask` opens a connection for each request. */
type Means = { readonly clock: Clock; readonly ask: Ask }

const firstPauseMs = 100
const longestPauseMs = 1_000
const atOnce = 10
/** How long a host that has just been made may be unknown before that counts against the way to it. */
const firstAnswerMs = 5_000

export const hostCheck = (spec: MarkSpec, { clock, ask }: Means): HostCheck => {
  const at = (signal: AbortSignal) => (url: string, by?: string) =>
    findAt({ url, ...(by ? { by } : {}) }, { ask, spec, signal })
  const repeat = (round: () => Promise<HostAnswer>, limit: Limit) => repeated(round, { clock, ...limit })
  return {
    now: async (url, signal) => hostAnswer(await at(signal)(url)),
    leadsToKnative: (url, signal) =>
      repeat(async () => hostAnswer(await at(signal)(url)), { forMs: firstAnswerMs, signal }),
    isServed: (url, signal) => {
      const find = at(signal)
      const round = async () => hostAnswer((await firstUnlike(isKnative, () => find(url))) ?? { is: 'knative' })
      return repeat(round, { forMs: takeOverMs, signal })
    },
    isEmpty: async ({ url, tag, mainUrl }, signal) => {
      const hosts = { url, never: neverUsed(url, tag), mainUrl }
      const result = await repeat(() => emptyRound(hosts, at(signal)), { forMs: takeOverMs, signal })
      return result.is === 'knative' ? { is: 'empty' } : { is: 'unknown', why: result.why }
    },
  }
}

type Limit = { readonly forMs: number; readonly signal: AbortSignal }

/** Until it is shown or the time is over. */
async function repeated(round: () => Promise<HostAnswer>, { clock, forMs, signal }: Limit & { readonly clock: Clock }) {
  const end = clock.now() + forMs
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
    const result = await round()
    const leftMs = end - clock.now()
    if (result.is === 'knative' || signal.aborted || leftMs <= 0) return result
    await clock.sleep(Math.min(pauseMs, leftMs), signal)
  }
}

const isKnative = (found: Found): boolean => found.is === 'knative'

/** The first answer of many, each on a connection of its own, that is not as wanted; undefined: all are. */
async function firstUnlike(
  isWanted: (found: Found) => boolean,
  find: () => Promise<Found>,
): Promise<Found | undefined> {
  const first = await find()
  if (!isWanted(first)) return first
  for (let asked = 1; asked < sureConnections; asked += atOnce) {
    const found = await Promise.all(Array.from({ length: Math.min(atOnce, sureConnections - asked) }, find))
    const other = found.find((each) => !isWanted(each))
    if (other) return other
  }
  return undefined
}

type Hosts = { readonly url: string; readonly never: string; readonly mainUrl: string }
type FindAt = (url: string, by?: string) => Promise<Found>

/**
 * The host answers as one that no tag ever had, while the Service itself is answered by Knative on the same way, before and after:
 * else an ingress that is down or restarting, a login page or a redirect would pass for an empty host.
 */
async function emptyRound({ url, never, mainUrl }: Hosts, find: FindAt): Promise<HostAnswer> {
  const before = await find(mainUrl)
  if (before.is !== 'knative') return notThere(before)
  const reference = await find(never, mainUrl)
  if (reference.is !== 'other')
    return { is: 'other', why: 'a host of a tag that does not exist is not answered like an unknown host' }
  const unlike = await firstUnlike(
    (found) => found.is === 'other' && found.outcome === reference.outcome,
    () => find(url, mainUrl),
  )
  if (unlike) return { is: 'other', why: 'the ingress still serves the host of the tag that was taken off' }
  const after = await find(mainUrl)
  return after.is === 'knative' ? after : notThere(after)
}

const notThere = (found: Exclude<Found, { is: 'knative' }>): HostAnswer => ({
  is: found.is,
  why: `at the URL of the Service, ${found.why}`,
})

/** The host of the tag with another tag in its place; it is only ever asked, never made. */
const neverUsed = (url: string, tag: string): string =>
  url.replace(/(?<=:\/\/).*/, (host) => host.replace(tag, `x${randomBytes(3).toString('hex')}`))
