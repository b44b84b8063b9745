/** `recover`: a sweep over one Service, a namespace or the cluster. Each rollout has a world of its own over the one connection. */

import { recoverAll, type Sweep } from '../engine/commands/recover-all.ts'
import type { Outcome } from '../engine/ports/events.ts'
import { openRolloutsIn } from '../knative/find-open.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import { realClock } from './clock.ts'
import { connected, type Errand, inWorldOf } from './connect.ts'

export const sweep = (errand: Errand): Promise<Outcome> =>
  connected(errand, (connection) => {
    errand.reporter.report({ is: 'note', text: announced(errand, connection) })
    return recoverAll({ ...errand, ...fieldOf(errand, connection), at: worldAt(errand, connection) })
  })

const announced = ({ settings }: Errand, { namespace, context, server }: Connection): string => {
  const where = settings.allNamespaces ? 'all namespaces' : namespace
  return `Rollouts that were left open ${settings.service ? `by ${settings.service} ` : ''}in ${where} (context ${context}, server ${server})`
}

const fieldOf = ({ settings }: Errand, { transport, namespace, server }: Connection) =>
  openRolloutsIn({
    transport,
    clock: realClock,
    server,
    ...(settings.allNamespaces ? {} : { namespace }),
    ...(settings.service ? { service: settings.service } : {}),
  })

const worldAt =
  (errand: Errand, connection: Connection): Sweep['at'] =>
  ({ namespace, service }, work) => {
    const settings = { ...errand.settings, namespace, service }
    return inWorldOf({ ...errand, settings }, { ...connection, namespace }, work)
  }
