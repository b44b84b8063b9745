/** `promote` of a rollout that another process drives: a mark on the Service asks it to end the hold that is running, and it answers there. */
import { isDeepStrictEqual } from 'node:util'
import { failure } from '../../errors/catalogue.ts'
import { commandText } from '../../errors/command.ts'
import type { Journal, PromoteRequest, Requester, Stage } from '../../rollout/model.ts'
import { requesterText } from '../../rollout/requester.ts'
import { shareOf } from '../../rollout/traffic.ts'
import { minuteText } from '../context/advice.ts'
import type { World } from '../context/context.ts'
import { outcomeBefore } from '../context/outcome.ts'
import { until } from '../context/wait-until.ts'
import type { Outcome } from '../ports/events.ts'
import type { ServiceView, Snapshot } from '../ports/ports.ts'
import { journalIn, wantedBy } from '../ports/read-snapshot.ts'
import { turnNow } from '../writes/await-turn.ts'
import { guardedWrite } from '../writes/guarded-write.ts'

/** A driver hears of it at once, and answers with one write; on a bad line that takes a few tries. */
const patienceMs = 30_000

type Asking = { readonly journal: Journal; readonly request: PromoteRequest }

/**
 * Asks for the end of the hold of the step in force, and waits until the driver has taken the request. `changed`: there is no driver to ask
 * any more, since it paused or is dead.
 * @throws E_NO_HOLD, E_RETURNING, E_NOT_TAKEN
 */
export async function askDriver(world: World, journal: Journal): Promise<Outcome | 'changed'> {
  refuseHoldless(world, journal)
  const asking = { journal, request: { rollout: journal.id, step: journal.step, by: await requesterOf(world) } }
  if (fateOf(world.cluster.snapshot(), asking) === 'open') await ask(world, asking)
  return answer(world, asking)
}

const noHoldYet: ReadonlySet<Stage> = new Set(['claimed', 'deployed', 'presented'])

/** Before its first step a rollout has no hold to end, and what returns traffic is not to be promoted. @throws E_NO_HOLD, E_RETURNING */
export function refuseHoldless({ cluster: { target } }: World, { stage, job, isRollback }: Journal): void {
  if (isRollback) throw failure('E_RETURNING', { ...target, why: 'it is a rollback' })
  if (stage === 'aborting') throw failure('E_RETURNING', { ...target, why: 'it is being aborted' })
  if (noHoldYet.has(stage)) throw failure('E_NO_HOLD', { ...target, url: job?.url })
}

async function requesterOf({ job, cluster }: World): Promise<Requester> {
  const { url, run } = job ?? {}
  if (url !== undefined || run !== undefined) return { ...(url ? { url } : {}), ...(run ? { run } : {}) }
  const user = await cluster.user()
  return user === undefined ? {} : { user: user.slice(0, longestName) }
}

const longestName = 256

async function ask(world: World, asking: Asking): Promise<void> {
  const { request, journal } = asking
  const isOver = (snapshot: Snapshot) => fateOf(snapshot, asking) !== 'open'
  await guardedWrite(world, (snapshot) =>
    isOver(snapshot)
      ? undefined
      : {
          send: () => world.cluster.writeService({ driver: snapshot.service?.driver ?? null, set: { request } }),
          isDone: (after) => isOver(after) || isDeepStrictEqual(after.service?.request, request),
        },
  )
  world.reporter.report({ is: 'note', text: `Asked ${driverText(journal)} to end the hold of ${percentOf(asking)} %.` })
  await until(world, isOver, patienceMs, world.interrupt)
  await withdraw(world, request)
}

/** What was not taken, and will not be. It may be taken in this very moment, and then this write changes nothing. */
async function withdraw({ cluster }: World, request: PromoteRequest): Promise<void> {
  const { service } = cluster.snapshot()
  if (!service || !isDeepStrictEqual(service.request, request)) return
  await cluster.writeService({ driver: service.driver ?? null, set: { request: null } }).catch(() => undefined)
}

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
      throw failure('E_RETURNING', { ...cluster.target, why: whyReturned(snapshot) })
    case 'open': {
      if (turnNow(world, snapshot).is !== 'alive') return 'changed'
      if (interrupt.aborted) return ended(world, { kind: 'unchanged', reason: 'The request to promote is withdrawn.' })
      const { deadlineMs, job } = journalIn(snapshot) ?? asking.journal
      const from = minuteText(Math.ceil(deadlineMs / minuteMs) * minuteMs)
      const percent = percentOf(asking)
      throw failure('E_NOT_TAKEN', { ...settings, percent, seconds: patienceMs / 1_000, from, url: job?.url })
    }
  }
}

const minuteMs = 60_000

function ended(world: World, ending: Pick<Outcome, 'kind' | 'reason'>): Outcome {
  const follow = `To follow the rollout: ${commandText({ verb: 'status', ...world.cluster.target })} --watch`
  const outcome = { ...outcomeBefore(world, ending), next: [follow] }
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

function whyReturned({ service }: Snapshot): string {
  const { journal } = service ?? {}
  if (!service) return 'the Service was deleted'
  if (journal === undefined || journal === 'unreadable') return 'it has ended, and its candidate has no traffic'
  return journal.stage === 'stopped' ? 'another client changed the traffic' : 'it is being aborted'
}

function takenText(asking: Asking): string {
  const { candidate, stage, plan } = asking.journal
  if (stage === 'promoting') return `${candidate} is being promoted already: there is no hold to end.`
  const next = plan.steps[asking.request.step + 1]
  const further = next ? `goes on to ${next.percent} % once its pods are ready` : endingWords[plan.ending]
  return `${capital(driverText(asking.journal))} ends the hold of ${percentOf(asking)} % and ${further}, unless a limit is exceeded.`
}

const endingWords = { promote: 'promotes', stay: 'keeps the split' } as const

const percentOf = ({ journal, request }: Asking): number => journal.plan.steps[request.step]?.percent ?? 0

const driverText = ({ job }: Journal): string =>
  job?.url || job?.run ? requesterText(job) : 'the process that runs the rollout'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
