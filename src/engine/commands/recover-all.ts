/**
 * `recover` for a namespace or a cluster: finds every Service with the label of an open rollout, and ends the rollouts that nobody
 * drives any more. One that cannot be ended does not stop it from ending the others.
 * The list shows which Services need nothing: nothing more is read of those.
 */
import { exitCodes } from '../../rollout/endings.ts'
import type { OutcomeKind } from '../../rollout/model.ts'
import { isLeftAlone, needOf } from '../../rollout/turn/left-open.ts'
import type { Asker, Marks } from '../../rollout/turn/whose-turn.ts'
import type { World } from '../context/context.ts'
import { refusal } from '../context/refusal.ts'
import type { Outcome, RecoverResult, RecoverState } from '../ports/events.ts'
import type { Reporter } from '../ports/ports.ts'
import { recover, stateLeftAlone } from './recover.ts'

export type Place = { readonly namespace: string; readonly service: string }

/** A Service with its marks, as a list has it. */
export type Marked = Place & Marks

export type RecoverScope = {
  /** @throws E_NOT_THERE, E_FORBIDDEN, E_NO_KNATIVE, E_API_* */
  readonly find: () => Promise<readonly Marked[]>
  /** The API server's clock, ms since the epoch. */
  readonly serverNow: () => number
  /** Gives `work` the world of one Service, and closes it. */
  readonly at: <T>(place: Place, work: (world: World) => Promise<T>) => Promise<T>
  readonly reporter: Reporter
  readonly interrupt: AbortSignal
} & Omit<Asker, 'nowMs'>

/** Each has watches of its own on the one API server; a rollout that goes on after a pause takes minutes. */
const concurrency = 4

export async function recoverAll(scope: RecoverScope): Promise<Outcome> {
  const found = await scope.find()
  const results = await mapWithConcurrency(found, concurrency, (marked) => recoverOne(scope, marked))
  const outcome = recoverOutcome(results)
  scope.reporter.report({ is: 'ended', outcome })
  return outcome
}

async function recoverOne(scope: RecoverScope, { namespace, service, ...marks }: Marked): Promise<RecoverResult> {
  const { journal } = marks
  const { stage, job } = journal === undefined || journal === 'unreadable' ? {} : journal
  const fate = await stateOf(scope, { namespace, service, ...marks })
  return { namespace, service, ...(stage ? { stage } : {}), ...(job?.url ? { jobUrl: job.url } : {}), fate }
}

/** Never rejects: an error is how the recovery of this Service ended. */
async function stateOf(scope: RecoverScope, marked: Marked): Promise<RecoverState> {
  try {
    const need = needOf(marked, { ...scope, nowMs: scope.serverNow() })
    if (isLeftAlone(need)) return stateLeftAlone(need)
    return scope.interrupt.aborted ? { is: 'not-begun' } : await recoverAt(scope, marked)
  } catch (error) {
    const outcome = refusal(error)
    if (outcome.code === 'E_BEING_DELETED') return { is: 'gone' }
    return outcome.code === 'E_LOCKED' ? { is: 'taken' } : { is: 'ended', outcome }
  }
}

function recoverAt({ at, reporter }: RecoverScope, { namespace, service }: Place): Promise<RecoverState> {
  const note = (text: string) => reporter.report({ is: 'note', text: `${namespace}/${service}: ${text}` })
  note('left open; finishing it.')
  return at({ namespace, service }, (world) => recover({ ...world, reporter: onlyWarnings(note) }))
}

/** Of several rollouts at once the lines would run into one another; how each ended is in the table. */
const onlyWarnings = (note: (text: string) => void): Reporter => ({
  report: (event) => {
    if (event.is === 'warning') note(`${event.message} ${inOneLine(event.cure)}`.trimEnd())
  },
})

/** YAML to paste has many. */
const inOneLine = (cure = ''): string => (cure.includes('\n') ? '' : cure)

/** The outcome as a whole: that of the worst of its Services. Pure. */
export function recoverOutcome(results: readonly RecoverResult[]): Outcome {
  const kind = kindOf(results)
  const next = new Set(results.flatMap(failed).flatMap((outcome) => outcome.next))
  return {
    kind,
    reason: reasonOf(results),
    next: [...next],
    traffic: [],
    percent: 0,
    steps: [],
    exposure: [],
    swept: results,
  }
}

/** It needed to be ended, and is still open. */
const isLeftOpen = ({ fate }: RecoverResult): boolean =>
  fate.is === 'not-begun' || (fate.is === 'ended' && fate.outcome.kind === 'refused')

const isEnded = ({ fate }: RecoverResult): boolean => fate.is === 'ended' || fate.is === 'unmarked'

const failed = ({ fate }: RecoverResult): readonly Outcome[] =>
  fate.is === 'ended' && exitCodes[fate.outcome.kind] > 1 ? [fate.outcome] : []

function kindOf(results: readonly RecoverResult[]): OutcomeKind {
  const kinds = results.flatMap(failed).map(({ kind }) => kind)
  if (kinds.includes('uncertain')) return 'uncertain'
  if (kinds.includes('stopped')) return 'stopped'
  if (results.some(isLeftOpen)) return 'left-open'
  return results.some(isEnded) ? 'recovered' : 'unchanged'
}

/** `Checked 1000 Services with an open rollout: 1 recovered, 1 could not be recovered.` */
function reasonOf(results: readonly RecoverResult[]): string {
  const needed = results.filter((each) => isLeftOpen(each) || isEnded(each))
  const open = results.filter((each) => isLeftOpen(each) || failed(each).length > 0)
  const checked = `Checked ${results.length} ${results.length === 1 ? 'Service' : 'Services'} with an open rollout`
  if (results.length === 0) return 'There is no Service with an open rollout.'
  if (needed.length === 0) return `${checked}: nothing to recover.`
  if (open.length === 0) return `${checked}: ${needed.length} recovered.`
  return `${checked}: ${needed.length - open.length} recovered, ${open.length} could not be recovered.`
}

/** `work` on each, no more than `concurrency` at a time, started in order; the results in that order. `work` must not reject. */
async function mapWithConcurrency<T, R>(
  all: readonly T[],
  concurrency: number,
  work: (each: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers = new Map<number, R>()
  const remaining = all.entries()
  const worker = async () => {
    for (const [index, each] of remaining) answers.set(index, await work(each))
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return all.flatMap((_, index) => {
    const answer = answers.get(index)
    return answer === undefined ? [] : [answer]
  })
}
