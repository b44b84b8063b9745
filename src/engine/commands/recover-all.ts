/**
 * `recover` for a namespace or a cluster: every Service with the label of an open rollout, and the few of them that need
 * somebody brought to an ending. One that can't be does not keep the sweep from the others.
 * The list tells who needs nothing: of those nothing more is read.
 */
import { exitCodes } from '../../rollout/endings.ts'
import { isLeftAlone, needOf } from '../../rollout/left-open.ts'
import type { OutcomeKind } from '../../rollout/model.ts'
import type { Asker, Marks } from '../../rollout/whose-turn.ts'
import type { World } from '../context/context.ts'
import { refusal } from '../context/outcome.ts'
import type { Fate, Outcome, Swept } from '../ports/events.ts'
import type { Reporter } from '../ports/ports.ts'
import { fateAlone, recover } from './recover.ts'

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
} & Omit<Asker, 'nowMs'> & { readonly driver: string }

/** Each has watches of its own on the one API server; a rollout that goes on after a pause takes minutes. */
const concurrency = 4

export async function recoverAll(sweep: Sweep): Promise<Outcome> {
  const found = await sweep.find()
  const swept = await mapWithConcurrency(found, concurrency, (marked) => sweepOne(sweep, marked))
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
  const need = needOf(marked, { ...sweep, nowMs: sweep.serverNow() })
  if (isLeftAlone(need)) return fateAlone(need)
  return sweep.interrupt.aborted ? { is: 'not-begun' } : recovered(sweep, marked)
}

/** Never rejects: what goes wrong with one Service is how it ended. */
async function recovered({ at, reporter }: Sweep, { namespace, service }: Place): Promise<Fate> {
  const note = (text: string) => reporter.report({ is: 'note', text: `${namespace}/${service}: ${text}` })
  note('left open; finishing it.')
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

/** How a sweep as a whole has ended: by the worst of its Services. Pure. */

export function sweptOutcome(swept: readonly Swept[]): Outcome {
  const kind = kindOf(swept)
  const next = new Set(swept.flatMap(failed).flatMap((outcome) => outcome.next))
  return { kind, reason: reasonOf(swept), next: [...next], traffic: [], percent: 0, steps: [], exposure: [], swept }
}

/** What was left behind and is not brought to an ending even now. */
const isLeftOpen = ({ fate }: Swept): boolean =>
  fate.is === 'not-begun' || (fate.is === 'ended' && fate.outcome.kind === 'refused')

const isEnded = ({ fate }: Swept): boolean => fate.is === 'ended' || fate.is === 'unmarked'

const failed = ({ fate }: Swept): readonly Outcome[] =>
  fate.is === 'ended' && exitCodes[fate.outcome.kind] > 1 ? [fate.outcome] : []

function kindOf(swept: readonly Swept[]): OutcomeKind {
  const kinds = swept.flatMap(failed).map(({ kind }) => kind)
  if (kinds.includes('uncertain')) return 'uncertain'
  if (kinds.includes('stopped')) return 'stopped'
  if (swept.some(isLeftOpen)) return 'left-open'
  return swept.some(isEnded) ? 'recovered' : 'unchanged'
}

/** `Checked 1000 Services with an open rollout: 1 recovered, 1 could not be recovered.` */
function reasonOf(swept: readonly Swept[]): string {
  const left = swept.filter((each) => isLeftOpen(each) || isEnded(each))
  const open = swept.filter((each) => isLeftOpen(each) || failed(each).length > 0)
  const checked = `Checked ${swept.length} ${swept.length === 1 ? 'Service' : 'Services'} with an open rollout`
  if (swept.length === 0) return 'There is no Service with an open rollout.'
  if (left.length === 0) return `${checked}: nothing to recover.`
  if (open.length === 0) return `${checked}: ${left.length} recovered.`
  return `${checked}: ${left.length - open.length} recovered, ${open.length} could not be recovered.`
}

/** `work` on each, no more than `concurrency` at a time, begun in order; the answers in that order. `work` must not reject. */
async function mapWithConcurrency<T, R>(
  all: readonly T[],
  concurrency: number,
  work: (each: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers = new Map<number, R>()
  const left = all.entries()
  const worker = async () => {
    for (const [index, each] of left) answers.set(index, await work(each))
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return all.flatMap((_, index) => {
    const answer = answers.get(index)
    return answer === undefined ? [] : [answer]
  })
}
