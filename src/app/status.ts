/** `status`: one look at a Service, without touching it. */

import { readOnce } from '../knative/read-once.ts'
import { connect } from '../kubernetes/auth/connect.ts'
import { statusLines } from '../report/status.ts'
import { printable } from '../report/text/foreign-text.ts'
import type { Settings } from '../settings/settings.ts'
import { realClock } from './clock.ts'

type Out = { readonly env: NodeJS.ProcessEnv; readonly write: (line: string) => void }

export async function showStatus(settings: Settings, { env, write }: Out): Promise<number> {
  const { service } = settings
  const { transport, namespace, server, context, warnings, close } = await connect({ ...settings, env })
  try {
    const { snapshot, serverNow } = await readOnce({ transport, clock: realClock, namespace, service, server })
    for (const warning of warnings) write(`Warning: ${warning}`)
    write(printable(`${service} in ${namespace} (context ${context}, server ${server})`))
    for (const line of statusLines({ snapshot, nowMs: serverNow })) write(line)
    return snapshot.service ? 0 : 2
  } finally {
    close()
  }
}
