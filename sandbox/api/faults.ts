/** What may go wrong between a client and the API server, as tests ask for it: each so many times, to the next call it fits. */
import type { Call, CallVerb } from './call.ts'
import type { Status } from './status.ts'

export type Fault =
  /** Refused with this Status, nothing done. */
  | { readonly is: 'answer'; readonly status: Status }
  /** Done, and the connection breaks before the answer is out. */
  | { readonly is: 'lost-answer' }
  /** The connection breaks before anything is done. */
  | { readonly is: 'broken' }
  /** Never answered, nothing done. */
  | { readonly is: 'silence' }
  /** Done this much later. */
  | { readonly is: 'delay'; readonly ms: number }

export type Target = { readonly verbs?: readonly CallVerb[]; readonly resource?: string; readonly user?: string }

export type Faults = {
  readonly failNext: (fault: Fault, target?: Target, times?: number) => void
  /** The shared connection goes dead: nothing on it is answered until somebody opens a fresh one. */
  readonly stallConnection: () => void
  /** Takes the fault that this call meets, if any. */
  readonly meet: (call: Pick<Call, 'verb' | 'served'> | undefined, user: string, fresh: boolean) => Fault | undefined
}

type Planned = { readonly fault: Fault; readonly target: Target; left: number }

export const createFaults = (): Faults => {
  const planned: Planned[] = []
  let stalled = false
  return {
    failNext: (fault, target = {}, times = 1) => planned.push({ fault, target, left: times }),
    stallConnection: () => {
      stalled = true
    },
    meet: (call, user, fresh) => {
      if (fresh) stalled = false
      if (stalled) return { is: 'silence' }
      const plan = planned.find(({ target, left }) => left > 0 && fits(target, call, user))
      if (plan) plan.left -= 1
      return plan?.fault
    },
  }
}

const fits = (
  { verbs, resource, user }: Target,
  call: Pick<Call, 'verb' | 'served'> | undefined,
  by: string,
): boolean =>
  (user === undefined || user === by) &&
  (verbs === undefined || (call !== undefined && verbs.includes(call.verb))) &&
  (resource === undefined || call?.served.resource === resource)
