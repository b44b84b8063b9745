/** `promote` of a rollout that another process drives: a mark on the Service asks it to end the hold that is running, and it answers there. */
import { isDeepStrictEqual } from 'node:util'
import { failure } from '../../errors/catalogue.ts'
import { commandText } from '../../errors/command.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import type { Journal, PromoteRequest, Requester } from '../../rollout/model.ts'
import { requesterText } from '../../rollout/requester.ts'
import { shareOf } from '../../rollout/traffic/traffic.ts'
import { minuteText } from '../context/advice.ts'
import type { World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { until } from '../context/wait-until.ts'
import type { Outcome } from '../ports/events.ts'
import type { ServiceView, Snapshot } from '../ports/ports.ts'
import { journalIn, wantedBy } from '../ports/read-snapshot.ts'
import { turnNow } from '../writes/await-turn.ts'
import { type Attempt, guardedWrite } from '../writes/guarded-write.ts'

/** A driver hears of it at once, and answers with one write; on a bad line that takes a few tries. */
const patienceMs = 30_000

/** A request counts for this long. Where nobody can take it back any more, it must not end a hold by surprise. */
const requestMs = 2 * patienceMs

type Asking = { readonly journal: Journal; readonly request: PromoteRequest }

/**
 * Asks for the end of the hold of the step in force, and waits until the driver has taken the request. `changed`: there is no driver to ask
 * any more, since it paused or is dead.
 * @throws E_NO_HOLD, E_RETURNING, E_NOT_TAKEN
 */
export async function askDriver(world: World, journal: Journal): Promise<Outcome | 'changed'> {
  refuseHoldless(world, journal)
  const by = await requesterOf(world)
  const untilMs = Math.round(world.cluster.serverNow()) + requestMs
  const asking = { journal, request: { rollout: journal.id, step: journal.step, by, untilMs } }
  const doubt = fateOf(world.cluster.snapshot(), asking) === 'open' ? await ask(world, asking) : undefined
  if (doubt && fateOf(world.cluster.snapshot(), asking) === 'open') return doubtful(world, asking, doubt)
  return answer(world, asking)
}

const isBeforeSteps = ({ stage }: Journal): boolean =>
  stage === 'claimed' || stage === 'deployed' || stage === 'presented'

/** Before its first step a rollout has no hold to end. @throws E_NO_HOLD, E_RETURNING */
function refuseHoldless(world: World, journal: Journal): void {
  refuseReturning(world, journal)
  if (isBeforeSteps(journal)) throw failure('E_NO_HOLD', { ...world.cluster.target, url: journal.job?.url })
}

/** Of a dead driver: the health check before the first step is for a deploy to make. @throws E_NO_STEP, E_RETURNING */
export function refuseStepless(world: World, journal: Journal): void {
  refuseReturning(world, journal)
  if (isBeforeSteps(journal)) throw failure('E_NO_STEP', { ...world.cluster.target, url: journal.job?.url })
}

function refuseReturning({ cluster: { target } }: World, { stage, isRollback }: Journal): void {
  if (isRollback) throw failure('E_RETURNING', { ...target, why: 'it is a rollback' })
  if (stage === 'aborting') throw failure('E_RETURNING', { ...target, why: 'it is being aborted' })
}

async function requesterOf({ job, cluster }: World): Promise<Requester> {
  const { url, run } = job ?? {}
  if (url !== undefined || run !== undefined) return { ...(url ? { url } : {}), ...(run ? { run } : {}) }
  const user = await cluster.user()
  return user === undefined ? {} : { user: user.slice(0, longestName) }
}

const longestName = 256

/** Ends with the request answered, or taken back. @returns why it may still be taken, where that is not known */
async function ask(world: World, asking: Asking): Promise<RolloutError | undefined> {
  const unsent = await doubtIn(put(world, asking), mayHaveTaken)
  if (unsent) return unsent
  const { journal } = asking
  world.reporter.report({ is: 'note', text: `Asked ${driverText(journal)} to end the hold of ${percentOf(asking)} %.` })
  await until(world, (snapshot) => fateOf(snapshot, asking) !== 'open', patienceMs, world.interrupt)
  return doubtIn(withdraw(world, asking), () => true)
}

/** After these nobody knows whether the API server took the write. */
const mayHaveTaken = ({ code }: RolloutError): boolean =>
  code === 'E_API_SILENT' || code === 'E_API_BODY' || code === 'E_WRITE_UNCONFIRMED'

const doubtIn = (
  work: Promise<unknown>,
  isDoubt: (error: RolloutError) => boolean,
): Promise<RolloutError | undefined> =>
  work.then(
    () => undefined,
    (error) => {
      if (error instanceof RolloutError && isDoubt(error)) return error
      throw error
    },
  )

const put = (world: World, asking: Asking): Promise<unknown> =>
  guardedWrite(world, (snapshot) =>
    fateOf(snapshot, asking) === 'open' ? requestWrite(world, snapshot, asking.request) : undefined,
  )

/**
 * Of what was not taken. The driver takes a request by the write that removes it, so whichever of the two comes first counts: the other
 * one fails, and reads the Service again.
 */
const withdraw = (world: World, { request }: Asking): Promise<unknown> =>
  guardedWrite(world, (snapshot) =>
    isDeepStrictEqual(snapshot.service?.request, request) ? requestWrite(world, snapshot, null) : undefined,
  )

const requestWrite = ({ cluster }: World, { service }: Snapshot, request: PromoteRequest | null): Attempt => ({
  send: () => cluster.writeService({ driver: service?.driver ?? null, set: { request } }),
  isDone: (after) => isDeepStrictEqual(after.service?.request, request ?? undefined),
})

type Fate = 'open' | 'taken' | 'returned' | 'changed'

/** What became of a request, by the Service alone. */
function fateOf({ service }: Snapshot, { request, journal: { candidate } }: Asking): Fate {
  const journal = service?.journal
  if (!service || journal === 'unreadable') return 'returned'
  if (journal?.id !== request.rollout) return hasTraffic(service, candidate) ? 'taken' : 'returned'
  switch (journal.stage) {
    case 'paused':
      return 'changed'
    case 'promoting':
      return 'taken'
    case 'aborting':
    case 'stopped':
      return 'returned'
    default:
      return journal.step > request.step || journal.request?.step === request.step ? 'taken' : 'open'
  }
}

const hasTraffic = (service: ServiceView, candidate: string | undefined): boolean =>
  candidate !== undefined && shareOf(candidate, wantedBy(service)) > 0

function answer(world: World, asking: Asking): Outcome | 'changed' {
  const { cluster, settings, interrupt } = world
  const snapshot = cluster.snapshot()
  switch (fateOf(snapshot, asking)) {
    case 'changed':
      return 'changed'
    case 'taken':
      return ended(world, { kind: 'requested', reason: takenText(asking) })
    case 'returned':
      throw failure('E_RETURNING', { ...cluster.target, why: whyReturned(snapshot, asking) })
    case 'open': {
      if (turnNow(world, snapshot).is !== 'alive') return 'changed'
      if (interrupt.aborted) return ended(world, { kind: 'unchanged', reason: 'The request to promote is withdrawn.' })
      const { deadlineMs, job } = journalIn(snapshot) ?? asking.journal
      const from = upToMinute(deadlineMs)
      const percent = percentOf(asking)
      throw failure('E_NOT_TAKEN', { ...settings, percent, seconds: patienceMs / 1_000, from, url: job?.url })
    }
  }
}

const minuteMs = 60_000

const upToMinute = (atMs: number): string => minuteText(Math.ceil(atMs / minuteMs) * minuteMs)

function doubtful(world: World, asking: Asking, { message }: RolloutError): Outcome {
  const until = upToMinute(asking.request.untilMs)
  const reason = `The request to end the hold of ${percentOf(asking)} % may still be taken, until ${until}: nothing confirms that it is withdrawn. ${message}`
  return ended(world, { kind: 'uncertain', reason })
}

function ended(world: World, ending: Pick<Outcome, 'kind' | 'reason'>): Outcome {
  const follow = `To follow the rollout: ${commandText({ verb: 'status', ...world.cluster.target })} --watch`
  const outcome = { ...outcomeBefore(world, ending), next: [follow] }
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

function whyReturned({ service }: Snapshot, { request }: Asking): string {
  const { journal } = service ?? {}
  if (!service) return 'the Service was deleted'
  if (journal === undefined || journal === 'unreadable' || journal.id !== request.rollout)
    return 'it has ended, and its candidate has no traffic'
  return journal.stage === 'stopped' ? 'another client changed the traffic' : 'it is being aborted'
}

function takenText(asking: Asking): string {
  const { candidate, stage, plan } = asking.journal
  if (stage === 'promoting') return `${candidate} is being promoted already: there is no hold to end.`
  const [driver, percent] = [capital(driverText(asking.journal)), `${percentOf(asking)} %`]
  const next = plan.steps[asking.request.step + 1]
  if (!next && plan.ending === 'stay')
    return `${driver} keeps the split: the hold of ${percent} ends, if it has not ended yet, unless a limit is exceeded.`
  const further = next ? `goes on to ${next.percent} % once its pods are ready` : 'promotes'
  return `${driver} ends the hold of ${percent} and ${further}, unless a limit is exceeded.`
}

const percentOf = ({ journal, request }: Asking): number => journal.plan.steps[request.step]?.percent ?? 0

const driverText = ({ job }: Journal): string =>
  job?.url || job?.run ? requesterText(job) : 'the process that runs the rollout'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
