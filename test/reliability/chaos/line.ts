/**
 * A line to an API server on which things go wrong as told. It knows requests and answers, neither sockets nor clusters: in virtual
 * time it lies before the sandbox's transport, and behind real sockets (proxy.ts) before any server.
 */
import type { Clock } from '../../../src/engine/ports/ports.ts'
import type { ApiRequest, ApiResponse, Transport } from '../../../src/kubernetes/http/transport.ts'
import { broken, dated, half, page, refusal, silence, watched } from './answers.ts'
import { type Fault, type Faults, faultsOf, type Strike } from './faults.ts'

export type Line = {
  /** A connection made now. One that a middlebox has forgotten stays so; a new one works. */
  readonly connect: () => Transport
  /** Each of these meets so many of the next requests it fits. */
  readonly strike: (strike: Strike) => void
  /** Whatever is connected now says nothing and hears nothing from here on; nobody is told until a kernel asks whether it is alive. */
  readonly forget: () => void
  /** No server for so long: what is open breaks, what is new is refused. */
  readonly cut: (ms: number) => void
  readonly isCut: () => boolean
  /** Events of watches come this much later. */
  readonly delayWatches: (ms: number) => void
  /** Watches are open and say nothing for so long, also those begun since; then they break. */
  readonly freezeWatches: (ms: number) => void
  /** The server's clock jumps. */
  readonly stepClock: (ms: number) => void
  /** This proof of identity is worth nothing any longer. */
  readonly expire: () => void
}

type State = {
  age: number
  cutUntil: number
  frozenUntil: number
  watchDelayMs: number
  stepMs: number
  isExpiring: boolean
  readonly expired: Set<string>
  readonly breaks: Set<() => void>
}

/** Our client's kernel asks after 15 s, and gives up after ten questions, a second apart. */
const keepAliveMs = 25_000

type Parts = { readonly server: Transport; readonly clock: Clock }

export function createLine(parts: Parts): Line {
  const { clock } = parts
  const state: State = {
    age: 0,
    cutUntil: 0,
    frozenUntil: 0,
    watchDelayMs: 0,
    stepMs: 0,
    isExpiring: false,
    expired: new Set(),
    breaks: new Set(),
  }
  const faults = faultsOf()
  const breakAll = () => {
    for (const snap of [...state.breaks]) snap()
  }
  return {
    connect: () => connection(parts, state, faults),
    strike: faults.strike,
    forget: () => {
      state.age += 1
      const forgotten = [...state.breaks]
      void clock.sleep(keepAliveMs).then(() => forgotten.forEach((snap) => void snap()))
    },
    cut: (ms) => {
      state.cutUntil = clock.now() + ms
      breakAll()
    },
    isCut: () => clock.now() < state.cutUntil,
    delayWatches: (ms) => {
      state.watchDelayMs = ms
    },
    freezeWatches: (ms) => {
      state.frozenUntil = clock.now() + ms
      void clock.sleep(ms).then(breakAll)
    },
    stepClock: (ms) => {
      state.stepMs += ms
    },
    expire: () => {
      state.isExpiring = true
    },
  }
}

function connection({ server, clock }: Parts, state: State, faults: Faults): Transport {
  const { age } = state
  const isForgotten = () => age < state.age
  const isCut = () => clock.now() < state.cutUntil
  const isMute = () => isForgotten() || clock.now() < state.frozenUntil
  const watch = { clock, isMute, delayMs: () => state.watchDelayMs, breaks: state.breaks }

  const instead = async (request: ApiRequest, fault: Fault | undefined, signal: AbortSignal) => {
    if (isCut()) throw refused()
    if (isForgotten() || fault?.do === 'silence') return silence(signal)
    if (fault?.do === 'reset') throw broken()
    if (isExpired(state, request)) return refusal(401, 'Unauthorized', 'Unauthorized')
    return answerOf(fault)
  }
  const spoilt = (answer: ApiResponse, request: ApiRequest, fault: Fault | undefined): ApiResponse => {
    if (fault?.do === 'lose-answer' || isCut()) throw broken()
    const response = { ...answer, headers: dated(answer.headers, state.stepMs) }
    if (fault?.do === 'half') return { ...response, body: half(answer.body) }
    return request.path.includes('watch=1') ? { ...response, body: watched(answer.body, watch) } : response
  }
  return async (request, options) => {
    const fault = faults.meet(request)
    const said = await instead(request, fault, options.signal)
    if (said) return said
    if (fault?.do === 'late') await clock.sleep(fault.ms, options.signal)
    const answer = await server(unproven(request), options)
    return isForgotten() ? silence(options.signal) : spoilt(answer, request, fault)
  }
}

/** What answers in the place of the server. */
function answerOf(fault: Fault | undefined): ApiResponse | undefined {
  if (fault?.do === 'page') return page(fault.text)
  return fault?.do === 'answer' ? refusal(fault.status, fault.reason, fault.message, fault.headers) : undefined
}

/** Who asks is the line's business; the server knows the line. */
function unproven(request: ApiRequest): ApiRequest {
  const { authorization: _proof, ...headers } = request.headers ?? {}
  return { ...request, headers }
}

/** The first proof that is seen once it was told to expire dies with it; another one is good. */
function isExpired(state: State, { headers = {} }: ApiRequest): boolean {
  const proof = headers.authorization ?? ''
  if (state.isExpiring && state.expired.size === 0) state.expired.add(proof)
  return state.expired.has(proof)
}

const refused = (): Error => Object.assign(new Error('the connection was refused'), { code: 'ECONNREFUSED' })
