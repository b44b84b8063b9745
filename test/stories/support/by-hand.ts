/** A change of the traffic by hand on a stage, in virtual time. */
import { changeByHand, type HandChange, type HandResult } from '../../../src/engine/commands/change-by-hand.ts'
import { createCluster } from '../../../src/knative/cluster.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { namespace, type Stage, service as usual } from './stage.ts'

export type HandCue = {
  readonly user?: string
  readonly service?: string
  /** Called with the method of each request before it leaves. */
  readonly onRequest?: (method: string) => void
}

export type ChangedByHand = { readonly result: HandResult; readonly warnings: readonly string[] }

export async function changedByHand(
  { scheduler, sandbox }: Stage,
  change: HandChange,
  { user, service = usual, onRequest = () => {} }: HandCue = {},
): Promise<ChangedByHand> {
  const warnings: string[] = []
  const { transport: own } = sandbox
  const way = user === undefined ? own : sandbox.transportAs(user)
  const transport: Transport = (request, options) => {
    onRequest(request.method)
    return way(request, options)
  }
  const target = { server: 'https://sandbox', context: 'sandbox', namespace, service }
  const cluster = createCluster({ transport, clock: scheduler, namespace, service, target, random: () => 0.5 })
  const changed = changeByHand(
    {
      cluster,
      clock: scheduler,
      interrupt: new AbortController().signal,
      settings: { adoptGitops: false },
      knock: async (url) => void (await sandbox.ingress(new URL(url).host, '/')),
      reporter: { report: (event) => event.is === 'warning' && void warnings.push(event.message) },
    },
    change,
  )
  try {
    return { result: await scheduler.run(changed, 'the change'), warnings }
  } finally {
    await cluster.close()
  }
}
