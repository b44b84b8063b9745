/**
 * A sweep over a namespace or a cluster: every Service that bears the mark of an open rollout, and the few of them that need
 * somebody brought to an ending. One that can't be does not keep the sweep from the others.
 * The list tells who needs nothing: of those nothing more is read.
 */
import type { Fate, Outcome, Swept } from './events.ts'
import { fewAtATime } from './few.ts'
import type { Marks } from './lock.ts'
import type { Reporter } from './ports.ts'
import { recover } from './recover.ts'
import { type Asker, fateAlone, isLeftAlone, needOf } from './recover-need.ts'
import { sweptOutcome } from './recover-outcome.ts'
import { refusal } from './refusal.ts'
import type { World } from './world.ts'

export type Place = { readonly namespace: string; readonly service: string }

/** A Service with its marks, as a list has it. */
export type Marked = Place & Marks

export type Sweep = {
  /** @throws E_NOT_THERE, E_FORBIDDEN, E_NO_KNATIVE, E_API_* */
  readonly find: () => Promise<readonly Marked[]>
  /** The API server's clock, ms since the epoch. */
  readonly serverNow: () => number
  /** Gives `work` the world of one Service, and closes it. */
  readonly at: <T>(place: Place, work: (world: World) => Promise<T>) => Promise<T>
  readonly reporter: Reporter
  readonly interrupt: AbortSignal
} & Omit<Asker, 'serverNowMs'>

/** Each has watches of its own on the one API server; a rollout that goes on after a pause takes minutes. */
const few = 4

export async function recoverAll(sweep: Sweep): Promise<Outcome> {
  const found = await sweep.find()
  const swept = await fewAtATime(found, few, (marked) => sweepOne(sweep, marked))
  const outcome = sweptOutcome(swept)
  sweep.reporter.report({ is: 'ended', outcome })
  return outcome
}

async function sweepOne(sweep: Sweep, { namespace, service, ...marks }: Marked): Promise<Swept> {
  const { journal } = marks
  const { stage, job } = journal === undefined || journal === 'unreadable' ? {} : journal
  const fate = await fateOf(sweep, { namespace, service, ...marks })
  return { namespace, service, ...(stage ? { stage } : {}), ...(job?.url ? { jobUrl: job.url } : {}), fate }
}

async function fateOf(sweep: Sweep, marked: Marked): Promise<Fate> {
  const need = needOf(marked, { ...sweep, serverNowMs: sweep.serverNow() })
  if (isLeftAlone(need)) return fateAlone(need)
  return sweep.interrupt.aborted ? { is: 'not-begun' } : recovered(sweep, marked)
}

/** Never rejects: what goes wrong with one Service is how it ended. */
async function recovered({ at, reporter }: Sweep, { namespace, service }: Place): Promise<Fate> {
  const note = (text: string) => reporter.report({ is: 'note', text: `${namespace}/${service}: ${text}` })
  note('left behind, and brought to an end.')
  try {
    return await at({ namespace, service }, (world) => recover({ ...world, reporter: onlyWarnings(note) }))
  } catch (error) {
    const outcome = refusal(error)
    return outcome.code === 'E_LOCKED' ? { is: 'taken' } : { is: 'ended', outcome }
  }
}

/** Of several rollouts at once the lines would run into one another; how each ended is in the table. */
const onlyWarnings = (note: (text: string) => void): Reporter => ({
  report: (event) => {
    if (event.is === 'warning') note(event.message)
  },
})
