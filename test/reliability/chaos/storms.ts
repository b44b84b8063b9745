/** The faults of docs/reliability.md, each in a reader's words and as what it does to a line, with its chances taken from a seed. */
import type { Random } from '../../../sandbox/time/random.ts'
import type { Fault, RequestKind } from './faults.ts'
import type { Line } from './line.ts'

export type Storm = {
  readonly fault: string
  readonly brew: (line: Line, random: Random) => void
}

const someKinds: readonly (readonly RequestKind[])[] = [['write'], ['write', 'read'], ['read', 'watch', 'write']]

const pick = <T>(random: Random, all: readonly [T, ...T[]] | readonly T[]): T => {
  const picked = all[Math.floor(random.next() * all.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}

/** One to three of the next requests of some kinds. */
const strike =
  (faultOf: (random: Random) => Fault): Storm['brew'] =>
  (line, random) =>
    line.strike({ fault: faultOf(random), kinds: pick(random, someKinds), times: pick(random, [1, 2, 3]) })

const answer = (status: number, reason: string, message: string, headers = {}): Fault => ({
  do: 'answer',
  status,
  reason,
  message,
  headers,
})

const patchForbidden = answer(
  403,
  'Forbidden',
  'services.serving.knative.dev "hello" is forbidden: User "ci" cannot patch resource "services" in API group "serving.knative.dev"',
)

const pages = ['<!doctype html><title>Sign in</title>', '', '{}', '{"kind":"Status","status":"Success","metadata":{}}']

/** To the years 1906 and 9948, or thereabouts: no API server has such a clock. */
const absurdMs = [-3_800_000_000_000, 250_000_000_000_000] as const

const inSeconds = (ms: number): string => new Date(Date.now() + ms).toUTCString()

export const storms: readonly Storm[] = [
  { fault: 'connection reset before the request arrived', brew: strike(() => ({ do: 'reset' })) },
  { fault: 'connection reset after the request arrived', brew: strike(() => ({ do: 'lose-answer' })) },
  { fault: 'half an answer, then a reset', brew: strike(() => ({ do: 'half' })) },
  { fault: 'no answer at all', brew: strike(() => ({ do: 'silence' })) },
  { fault: 'answers 3 s late', brew: strike(() => ({ do: 'late', ms: 3_000 })) },
  { fault: 'connections dropped silently by a middlebox', brew: (line) => line.forget() },
  { fault: '401, credentials expired', brew: (line) => line.expire() },
  {
    fault: '403 in mid-rollout',
    brew: (line, random) => line.strike({ fault: patchForbidden, kinds: ['write'], times: pick(random, [1, 2, 20]) }),
  },
  { fault: '409 Conflict', brew: strike(() => answer(409, 'Conflict', 'the object has been modified')) },
  {
    fault: '410 Gone for watches',
    brew: (line, random) => {
      const gone = answer(410, 'Expired', 'too old resource version')
      line.strike({ fault: gone, kinds: ['watch'], times: pick(random, [2, 4, 8]) })
      line.freezeWatches(0)
    },
  },
  {
    fault: '429 with Retry-After',
    brew: strike((random) =>
      answer(429, 'TooManyRequests', 'try again', { 'retry-after': pick(random, ['1', '2', inSeconds(2_000)]) }),
    ),
  },
  { fault: '500 of the API server', brew: strike(() => answer(500, 'InternalError', 'etcdserver: request timed out')) },
  { fault: '503 of what stands before it', brew: strike(() => answer(503, 'ServiceUnavailable', 'no endpoints')) },
  { fault: 'watches that lag by seconds', brew: (line, random) => line.delayWatches(pick(random, [1_000, 3_000])) },
  {
    fault: 'watches that are open and say nothing',
    brew: (line, random) => line.freezeWatches(pick(random, [3_000, 8_000])),
  },
  {
    fault: "a step of the API server's clock",
    brew: (line, random) => line.stepClock(pick(random, [-3_600_000, -300_000, 300_000, 3_600_000])),
  },
  { fault: 'a dead API server for seconds', brew: (line, random) => line.cut(pick(random, [1_000, 3_000])) },
]

/** What answers in the place of an API server, or as none would. Played where a round costs little: on the sandbox. */
export const strangeAnswers: readonly Storm[] = [
  {
    fault: 'HTTP 200 with a login page, or with what is no object',
    brew: strike((random) => ({ do: 'page', text: pick(random, pages) })),
  },
  {
    fault: 'a Date header that no API server can have',
    brew: (line, random) => line.stepClock(pick(random, absurdMs)),
  },
]

export const twoMinutesDead: Storm = {
  fault: 'a dead API server for two minutes in the middle of a step',
  brew: (line) => line.cut(120_000),
}
