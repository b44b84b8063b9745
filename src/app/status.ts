/** `status`: reads a Service once, or all of them, without a watch or a write. */
import { servicesOutcome, statusOutcome, summaryOf } from '../engine/commands/status.ts'
import { copiesIn } from '../engine/ports/copies.ts'
import type { Outcome } from '../engine/ports/events.ts'
import { withName } from '../engine/ports/knative-version.ts'
import { listServices, manyOf } from '../knative/reads/read-many.ts'
import { readOnce } from '../knative/reads/read-once.ts'
import { templates } from '../knative/template/template.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import type { Invocation } from './connected.ts'
import { realClock } from './process/clock.ts'

/** @throws E_NOT_THERE, E_NO_KNATIVE and what a read throws */
export async function showStatus(invocation: Invocation, connection: Connection): Promise<Outcome> {
  const { settings, reporter } = invocation
  const outcome = await (settings.service === '' ? ofAll(invocation, connection) : ofOne(invocation, connection))
  reporter.report({ is: 'ended', outcome })
  return outcome
}

async function ofOne({ settings, reporter }: Invocation, connection: Connection): Promise<Outcome> {
  const { transport, namespace, server, context } = connection
  const target = { server, context, namespace, service: settings.service }
  reporter.report({ is: 'target', ...target })
  const { snapshot, serverNow, readPods, ...read } = await readOnce({ transport, clock: realClock, ...target })
  const copies = copiesIn(snapshot, templates)
  const installation = await withName({ snapshot: () => snapshot, readPods }, read.installation)
  return statusOutcome({ snapshot, nowMs: serverNow, target, installation, copies }, settings.tags.candidate)
}

async function ofAll({ settings, reporter }: Invocation, connection: Connection): Promise<Outcome> {
  const { namespace, server, context } = connection
  const where = settings.allNamespaces ? 'all namespaces' : namespace
  reporter.report({ is: 'note', text: `Services in ${where} (context ${context}, server ${server})` })
  return servicesOutcome(await readServices(connection, settings.allNamespaces ? {} : { namespace }))
}

/** Two requests for a thousand of them. @throws E_NO_KNATIVE and what a read throws */
export async function readServices(connection: Connection, area: { readonly namespace?: string }) {
  const { api, serverNow } = manyOf({ ...connection, clock: realClock })
  const found = await listServices(api, area)
  const nowMs = serverNow()
  return found.map(({ view, ...names }) => summaryOf(view, { ...names, nowMs }))
}
