/** `status --watch`: one Service by the watches of a rollout, all of them by reading again; shown whenever it changes. */
import { connected, type Invocation } from '../../app/connected.ts'
import { realClock } from '../../app/process/clock.ts'
import { readServices } from '../../app/status.ts'
import { servicesOutcome, statusOutcome } from '../../engine/commands/status.ts'
import { copiesIn } from '../../engine/ports/copies.ts'
import type { Outcome, ServiceStatus } from '../../engine/ports/events.ts'
import { withName } from '../../engine/ports/knative-version.ts'
import type { Clock, Cluster } from '../../engine/ports/ports.ts'
import { firstOf } from '../../engine/ports/waiting.ts'
import { createCluster } from '../../knative/cluster.ts'
import { templates } from '../../knative/template/template.ts'
import type { Connection } from '../../kubernetes/auth/connect.ts'
import { escapedJson } from '../../report/json.ts'
import { endingLines } from '../../report/log/ending.ts'
import { type Line, line } from '../../report/log/line.ts'
import { linesOf } from '../../report/log/log-lines.ts'
import { terminalText } from '../../report/log/terminal.ts'
import { type Entry, terminalOptions } from '../entry.ts'
import { createScreen } from './screen.ts'

export type Watch = {
  readonly show: (outcome: Outcome) => void
  /** Whether it is shown again though only time has passed: ages grow. */
  readonly isRedrawn: boolean
  readonly clock: Clock
  readonly interrupt: AbortSignal
}

const redrawMs = 1_000
const rereadMs = 2_000

/** Until Ctrl-C. @throws what `status` throws, also later: of a Service that was deleted E_NOT_THERE */
export const watchStatus = (invocation: Invocation, page: Pick<Watch, 'show' | 'isRedrawn'>): Promise<void> =>
  connected(invocation, (connection) => {
    const watch: Watch = { ...page, clock: realClock, interrupt: invocation.interrupt }
    const { service } = invocation.settings
    return service === '' ? ofAll(invocation, connection, watch) : ofOne(invocation, connection, watch)
  })

/** Each outcome as `status` shows it: in place in a terminal, as a line of JSON for programs. */
export const watchPage = (entry: Entry, isJson: boolean): Pick<Watch, 'show' | 'isRedrawn'> => {
  const { write, isTerminal, page } = entry
  const options = terminalOptions(entry)
  const draw = createScreen({ write, ...(isTerminal && entry.size && { size: entry.size }) })
  return {
    isRedrawn: isTerminal && !isJson,
    show: (outcome) => {
      if (isJson) return page(escapedJson({ is: 'ended', outcome }))
      const lines = [...headOf(outcome), ...endingLines(outcome, options.width?.()), ...(isTerminal ? [] : [line('')])]
      draw(lines.map((each) => terminalText(each, options)))
    },
  }
}

const headOf = ({ status }: Outcome): readonly Line[] => (status ? linesOf({ is: 'target', ...target(status) }) : [])

const target = ({ server, context, namespace, service }: ServiceStatus) => ({
  server,
  namespace,
  service,
  ...(context !== undefined && { context }),
})

async function ofOne({ settings }: Invocation, connection: Connection, watch: Watch): Promise<void> {
  const { transport, namespace, server, context } = connection
  const target = { server, context, namespace, service: settings.service }
  const cluster = createCluster({ transport, clock: watch.clock, namespace, service: settings.service, target })
  try {
    await watchCluster(cluster, settings.tags.candidate, watch)
  } finally {
    await cluster.close()
  }
}

export async function watchCluster(cluster: Cluster, candidateTag: string, watch: Watch): Promise<void> {
  const { show, isRedrawn, clock, interrupt } = watch
  const { target } = cluster
  let snapshot = await cluster.open()
  const installation = await withName(cluster, await cluster.installation())
  while (!interrupt.aborted) {
    const copies = copiesIn(snapshot, templates)
    show(statusOutcome({ snapshot, nowMs: cluster.serverNow(), target, installation, copies }, candidateTag))
    const since = snapshot
    const waits = [(signal: AbortSignal) => cluster.changed(since, signal)]
    if (isRedrawn) waits.push((signal) => clock.sleep(redrawMs, signal))
    await firstOf(waits, interrupt)
    snapshot = cluster.snapshot()
  }
}

async function ofAll({ settings }: Invocation, connection: Connection, watch: Watch): Promise<void> {
  const area = settings.allNamespaces ? {} : { namespace: connection.namespace }
  await watchAll(() => readServices(connection, area), watch)
}

export async function watchAll(
  read: () => Promise<NonNullable<Outcome['services']>>,
  { show, isRedrawn, clock, interrupt }: Watch,
): Promise<void> {
  let before = ''
  while (!interrupt.aborted) {
    const services = await read()
    const now = JSON.stringify(services.map(({ ageMs: _, ...service }) => service))
    if (isRedrawn || now !== before) show(servicesOutcome(services))
    before = now
    await clock.sleep(rereadMs, interrupt)
  }
}
