/** `status`: reads a Service once, without a watch or a write. */

import { statusOutcome } from '../engine/commands/status.ts'
import type { Outcome } from '../engine/ports/events.ts'
import { readOnce } from '../knative/read-once.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import { realClock } from './clock.ts'
import type { Invocation } from './with-connection.ts'

/** @throws E_NOT_THERE, E_NO_KNATIVE and what a read throws */
export async function showStatus({ settings, reporter }: Invocation, connection: Connection): Promise<Outcome> {
  const { transport, namespace, server, context } = connection
  const target = { server, context, namespace, service: settings.service }
  reporter.report({ is: 'target', ...target })
  const { snapshot, serverNow, installation } = await readOnce({ transport, clock: realClock, ...target })
  const outcome = statusOutcome({ snapshot, nowMs: serverNow, target, installation }, settings.tags.candidate)
  reporter.report({ is: 'ended', outcome })
  return outcome
}
