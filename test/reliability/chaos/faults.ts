/** What may happen to a single request, which requests it may happen to, and how often. */
import type { ApiRequest } from '../../../src/kubernetes/http/transport.ts'

export type Fault =
  /** The connection breaks before the server hears anything. */
  | { readonly do: 'reset' }
  /** Done, and the connection breaks before the answer is out. */
  | { readonly do: 'lose-answer' }
  /** Done, and the connection breaks in the middle of the answer. */
  | { readonly do: 'half' }
  /** Never answered, nothing done. */
  | { readonly do: 'silence' }
  /** Done this much later. */
  | { readonly do: 'late'; readonly ms: number }
  /** HTTP 200 by whatever stands before the server, with what is no object of it; nothing done. */
  | { readonly do: 'page'; readonly text: string }
  /** Answered by the server, or by whatever stands before it; nothing done. */
  | {
      readonly do: 'answer'
      readonly status: number
      readonly reason: string
      readonly message: string
      readonly headers?: Readonly<Record<string, string>>
    }

export type RequestKind = 'read' | 'watch' | 'write'

export type Strike = {
  readonly fault: Fault
  readonly kinds: readonly RequestKind[]
  readonly times: number
}

export type Faults = {
  readonly strike: (strike: Strike) => void
  /** Takes what this request meets, if anything. */
  readonly meet: (request: ApiRequest) => Fault | undefined
}

export function faultsOf(): Faults {
  const planned: { readonly strike: Strike; left: number }[] = []
  return {
    strike: (strike) => void planned.push({ strike, left: strike.times }),
    meet: (request) => {
      const kind = kindOf(request)
      const plan = planned.find(({ strike, left }) => left > 0 && strike.kinds.includes(kind))
      if (plan) plan.left -= 1
      return plan?.strike.fault
    },
  }
}

/** What a rollout asks of its rights changes nothing. */
function kindOf({ method, path }: ApiRequest): RequestKind {
  if (method === 'GET') return path.includes('watch=1') ? 'watch' : 'read'
  return path.includes('/selfsubject') || path.includes('dryRun') ? 'read' : 'write'
}
