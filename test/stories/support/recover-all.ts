/** `recover` on a stage: the sweep as it is, over the sandbox's transport, and the requests that it has sent. */
import { recoverAll } from '../../../src/engine/commands/recover-all.ts'
import type { World } from '../../../src/engine/context/context.ts'
import type { Outcome } from '../../../src/engine/ports/events.ts'
import { openRolloutsIn } from '../../../src/knative/reads/find-open.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { endedAs } from '../../report/support/ended-as.ts'
import { startRun } from './run.ts'
import type { Stage } from './stage.ts'

export type Wanted = {
  /** undefined: all namespaces. */
  readonly namespace?: string
  /** undefined: all that have the label. */
  readonly service?: string
  readonly interrupt?: AbortSignal
  /** Requests with this in their path meet a connection that breaks. */
  readonly broken?: string
  readonly driver?: string
  /** Undefined: the administrator. */
  readonly user?: string
}

export type Swept = {
  readonly outcome: Outcome
  readonly notes: readonly string[]
  /** METHOD /path, without the query of a watch. */
  readonly requests: readonly string[]
}

export async function sweepIt(stage: Stage, wanted: Wanted = {}): Promise<Swept> {
  const { sandbox, scheduler } = stage
  const { interrupt = new AbortController().signal, driver = 'sweeper', broken, user, ...field } = wanted
  const send = user === undefined ? sandbox.transport : sandbox.transportAs(user)
  const notes: string[] = []
  const requests: string[] = []
  const transport: Transport = async (request, options) => {
    requests.push(`${request.method} ${decodeURIComponent(request.path)}`)
    if (broken !== undefined && decodeURIComponent(request.path).includes(broken)) throw new Error('broken')
    return send(request, options)
  }
  const outcome = recoverAll({
    ...openRolloutsIn({ transport, clock: scheduler, server: 'https://sandbox', ...field }),
    reporter: { report: (event) => void (event.is === 'note' && notes.push(event.text)) },
    interrupt,
    driver,
    at: (place, work) => within(stage, { settings: { evidence: '', ...place }, cue: { driver, transport }, work }),
  })
  return { outcome: await scheduler.run(outcome, 'the sweep'), notes, requests }
}

type Within<T> = {
  readonly settings: Readonly<Record<string, string>>
  readonly cue: { readonly driver: string; readonly transport: Transport }
  readonly work: (world: World) => Promise<T>
}

/** A run ends in an outcome; what the work of a sweep ends in is handed out beside it. */
async function within<T>(stage: Stage, { settings, cue, work }: Within<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  startRun(stage, {
    settings,
    cue,
    work: async (world) => {
      await work(world).then(resolve, reject)
      return nothing
    },
  })
  return promise
}

const nothing = endedAs('unchanged')
