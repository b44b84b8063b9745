/** A process of a story: watched from its first request to its outcome, which is held against the table of endings. */
import type { World } from '../../../src/engine/context/context.ts'
import { refused } from '../../../src/engine/context/refusal.ts'
import type { Outcome } from '../../../src/engine/ports/events.ts'
import type { Reporter } from '../../../src/engine/ports/ports.ts'
import type { ApiRequest, Transport } from '../../../src/kubernetes/http/transport.ts'
import { type Run, startRun } from '../../stories/support/run.ts'
import type { Stage, Wish } from '../../stories/support/stage.ts'
import { brokenAtEnd } from './laws/endings.ts'
import { driverNamed, userOf } from './record.ts'
import type { Witness } from './witness.ts'

export type Role = {
  /** Its driver mark, and the user it is for the API server. */
  readonly name: string
  /** Another process of the same driver: the post step of a job. */
  readonly isPost?: boolean
  /** Which attempt of the CI job it is. */
  readonly attempt?: number
  readonly settings: Wish
  readonly work: (world: World) => Promise<Outcome>
  /** Who is told besides the witness. */
  readonly reporter?: Reporter
  /** Its way to the API server; a good one where none is given. */
  readonly transport?: Transport
}

export type Hooks = {
  readonly onEvent?: () => void
  readonly onWrite?: () => 'sent' | 'lost'
}

export type Actor = { readonly run: Run; readonly end: Promise<Outcome> }

export function enter(
  stage: Stage,
  witness: Witness,
  { hooks = {}, ...role }: Role & { readonly hooks?: Hooks },
): Actor {
  const { name, attempt, settings, work } = role
  const user = userOf(role)
  const run = startRun(stage, {
    settings,
    work: (world) => work(world).catch((error: unknown) => refused(error, world.reporter)),
    cue: {
      driver: name,
      id: name,
      transport: role.transport ?? stage.sandbox.transportAs(user),
      reporter: told(witness, user, role.reporter),
      onEvent: () => hooks.onEvent?.(),
      onRequest: (request) => (isWrite(request) ? (hooks.onWrite?.() ?? 'sent') : 'sent'),
      ...(attempt ? { job: { run: 'job', attempt } } : {}),
    },
  })
  return { run, end: judged(run, witness, user) }
}

const told = (witness: Witness, user: string, other?: Reporter): Reporter => ({
  report: (event) => {
    witness.hear(user, event)
    other?.report(event)
  },
})

const isWrite = ({ method, path }: ApiRequest): boolean => method !== 'GET' && !path.includes('/selfsubject')

async function judged(run: Run, witness: Witness, user: string): Promise<Outcome> {
  const outcome = await run.outcome
  const law = brokenAtEnd({ outcome, user, driver: driverNamed(user) }, witness.record)
  if (law) witness.accuse(law)
  return outcome
}
