/** `status`: one look at a Service, without touching it. */
import { realClock } from './clock.ts'
import { connect } from './knative/connect.ts'
import { createCluster } from './knative/gateway.ts'
import { statusLines } from './report/status.ts'
import type { Settings } from './settings/settings.ts'

type Out = { readonly env: NodeJS.ProcessEnv; readonly write: (line: string) => void }

export async function showStatus(settings: Settings, { env, write }: Out): Promise<number> {
  const { service } = settings
  const { transport, namespace, server, context, close } = await connect({ ...settings, env })
  const cluster = createCluster({
    transport,
    clock: realClock,
    namespace,
    service,
    target: { server, context, namespace, service },
  })
  try {
    const snapshot = await cluster.open()
    write(`${service} in ${namespace} (context ${context}, server ${server})`)
    for (const line of statusLines({ snapshot, nowMs: cluster.serverNow() })) write(line)
    return snapshot.service ? 0 : 2
  } finally {
    await cluster.close()
    close()
  }
}
