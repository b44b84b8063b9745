/**
 * The users of the show: a steady number of requests a second, each sent at its time whether or not those before it were
 * answered. Every answer is written down. They ask the sandbox's ingress as it is, without a socket between.
 */
import type { Answer } from '../../sandbox/ingress/gateway.ts'

export type Met = {
  /** When it was asked, on the crowd's own clock. */
  readonly atMs: number
  readonly ms: number
  readonly isGood: boolean
  /** The Revision that answered; undefined where the ingress did by itself. */
  readonly revision?: string
}

export type Crowd = {
  readonly met: readonly Met[]
  readonly perSecond: number
  readonly nowMs: () => number
  readonly stop: () => void
}

export const startCrowd = (ask: () => Promise<Answer>, perSecond: number): Crowd => {
  const startMs = performance.now()
  const met: Met[] = []
  const nowMs = () => performance.now() - startMs
  const send = async () => {
    const atMs = nowMs()
    const { status, ms, revision } = await ask()
    met.push({ atMs, ms, isGood: status === 200, ...(revision ? { revision } : {}) })
  }
  const timer = setInterval(send, 1_000 / perSecond)
  return { met, perSecond, nowMs, stop: () => clearInterval(timer) }
}
