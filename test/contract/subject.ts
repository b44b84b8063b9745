/** What a behaviour is shown on: the sandbox, or a real cluster. The suite knows neither. */
import type { Clock } from '../../src/engine/ports/ports.ts'
import type { Transport } from '../../src/kubernetes/http/transport.ts'

export type Subject = {
  /** As an administrator. */
  readonly transport: Transport
  /** As a user that RBAC grants nothing. */
  readonly stranger: Transport
  readonly strangerName: string
  /** With a token that nobody has. */
  readonly imposter: Transport
  readonly clock: Clock
  /** A user's request to the ingress. */
  readonly request: (
    host: string,
    path: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly status: number; readonly body: string }>
  readonly namespace: string
  readonly domain: string
  /** A registry that is asked for digests. */
  readonly registry: string
}

/** Something the engine relies on, in words; what is seen must be `expect`, on both subjects, at each version that it names. */
export type Behaviour = {
  readonly name: string
  /** The minor version of Knative that brought it. */
  readonly since?: number
  /** The minor version of Knative that ended it. */
  readonly before?: number
  readonly see: (subject: Subject) => Promise<readonly string[]>
  readonly expect: readonly string[]
}
