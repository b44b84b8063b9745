/** `recover`: over one Service, a namespace or the cluster. Each rollout has a world of its own over the one connection. */
import { type RecoverScope, recoverAll } from '../engine/commands/recover-all.ts'
import type { Outcome } from '../engine/ports/events.ts'
import { openRolloutsIn } from '../knative/reads/find-open.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import { connected, type Invocation } from './connected.ts'
import { realClock } from './process/clock.ts'
import { inWorldOf } from './with-connection.ts'

export const recover = (invocation: Invocation): Promise<Outcome> =>
  connected(invocation, (connection) => {
    invocation.reporter.report({ is: 'note', text: startText(invocation, connection) })
    return recoverAll({ ...invocation, ...fieldOf(invocation, connection), at: worldAt(invocation, connection) })
  })

const startText = ({ settings }: Invocation, { namespace, context, server }: Connection): string => {
  const where = settings.allNamespaces ? 'all namespaces' : namespace
  return `Open rollouts ${settings.service ? `of ${settings.service} ` : ''}in ${where} (context ${context}, server ${server})`
}

const fieldOf = ({ settings }: Invocation, { transport, namespace, server }: Connection) =>
  openRolloutsIn({
    transport,
    clock: realClock,
    server,
    ...(settings.allNamespaces ? {} : { namespace }),
    ...(settings.service ? { service: settings.service } : {}),
  })

const worldAt =
  (invocation: Invocation, connection: Connection): RecoverScope['at'] =>
  ({ namespace, service }, work) => {
    const settings = { ...invocation.settings, namespace, service }
    return inWorldOf({ ...invocation, settings }, { ...connection, namespace }, work)
  }
