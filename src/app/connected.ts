/** What a run was asked for, and its connection to the cluster. Loads nothing of a rollout: `status` is an answer to be had at once. */
import type { World } from '../engine/context/context.ts'
import type { Reporter } from '../engine/ports/ports.ts'
import { type Connection, connect } from '../kubernetes/auth/connect.ts'
import { type Observed, observed } from '../kubernetes/http/observed.ts'
import type { Journal } from '../rollout/model.ts'
import type { Settings } from '../settings/settings.ts'
import { realClock } from './process/clock.ts'

/** What a face runs: with which settings, for which driver, and where it is reported. */
export type Invocation = {
  readonly settings: Settings
  readonly env: Readonly<Record<string, string | undefined>>
  /** Random per run; a post step has its main step's. */
  readonly driver: string
  readonly reporter: Reporter
  /** Aborts when all traffic is to be returned to stable. */
  readonly interrupt: AbortSignal
  readonly job?: Journal['job']
  /** Keeps what is measured. */
  readonly record?: World['record']
  /** Told of each request that changes an object. */
  readonly onWrite?: (write: Observed) => void
  /** Adds the facts of this run to what a reporter is told. */
  readonly facts?: (reporter: Reporter) => Reporter
  /** Draws where the rollout stands. */
  readonly show?: World['show']
}

/** Reports the warnings of the connection. @throws E_KUBECONFIG_*, E_CONTEXT, E_CREDENTIALS */
export async function connected<T>(invocation: Invocation, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { settings, env, reporter, onWrite } = invocation
  const connection = await connect({ ...settings, env })
  for (const message of connection.warnings) reporter.report({ is: 'warning', code: 'W_CONNECTION', message })
  try {
    return await work(
      onWrite ? { ...connection, transport: observed(connection.transport, realClock, onWrite) } : connection,
    )
  } finally {
    connection.close()
  }
}
