/**
 * A rollout on paper: each write that it would send if all goes well, made by the same functions that the actions call
 * on a forecast of the cluster, and sent with dryRun=All so that the API server can judge it. Nothing is stored.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Journal } from '../../../rollout/model.ts'
import { minScaleAfter } from '../../../rollout/pods/scale.ts'
import type { Promoted } from '../../../rollout/writes/forward.ts'
import {
  claimed,
  deployed,
  paused,
  presented,
  promoting,
  settled,
  shifted,
  splitKept,
} from '../../../rollout/writes/forward.ts'
import type { Facts, Write } from '../../../rollout/writes/write.ts'
import { formAfterPromotion } from '../../actions/endings/final-traffic.ts'
import type { World } from '../../context/context.ts'
import { outcomeBefore } from '../../context/outcome.ts'
import { wayOf } from '../../holding/hold-way.ts'
import { readHolders } from '../../holding/min-scale.ts'
import { hostToWatch } from '../../observe/reachability.ts'
import { refusedWrite } from '../../permissions/permissions.ts'
import type { Outcome, RolloutEvent } from '../../ports/events.ts'
import type { MinScaleChange, ServiceChange, ServiceView, Snapshot, Template, WriteResult } from '../../ports/ports.ts'
import { factsOf } from '../../ports/read-snapshot.ts'
import type { Prepared, Start } from '../../preflight/prepare.ts'
import { newService } from '../../writes/claim.ts'
import { podsOnPaper } from './dry-run-pods.ts'
import { rehearsalOf } from './rehearsal.ts'

/** The difference and all writes are reported first. @throws E_FORBIDDEN, E_WRITE_REFUSED where the API server refuses any of them */
export async function rehearse(world: World, start: Prepared): Promise<Outcome> {
  const candidate = start.journal.candidate ?? nextRevision(world)
  world.reporter.report(rehearsalOf(world, start, candidate))
  const answers = start.is === 'create' ? await rehearseCreation(world, start) : await rehearseChanges(world, start)
  const refused = answers.find((answer) => answer.is === 'refused')
  if (refused) throw await refusedWrite(world, refused)
  const next = world.settings.showWrites ? [] : [showWritesAdvice]
  const outcome = { ...outcomeBefore(world, { kind: 'unchanged', reason: reasonFor(answers) }), next }
  world.reporter.report({ is: 'ended', outcome })
  return outcome
}

const showWritesAdvice = 'To see each write as it would be sent: set `show-writes` to true.'

type Answers = readonly WriteResult[]

function reasonFor(answers: Answers): string {
  const accepted = answers.filter(({ is }) => is === 'written').length
  const all = answers.length === 1 ? 'the write' : `all ${answers.length} writes`
  const said =
    accepted === answers.length
      ? `accepts ${all}`
      : `accepts ${accepted} of ${answers.length} writes, and could not judge the others`
  return `Dry run: the API server ${said}. Nothing was changed.`
}

type RollOut = Extract<Start, { is: 'roll-out' }>
type Rehearsed = { readonly what: string } & (
  | { readonly change: ServiceChange }
  | { readonly minScale: MinScaleChange }
)

/**
 * The guards that are sent are those of the Service as it is; the ones that are printed are those of the forecast. Of min-scale nothing
 * is sent: the candidate does not exist yet.
 */
async function rehearseChanges(world: World, start: RollOut): Promise<Answers> {
  const answers: WriteResult[] = []
  const { stable } = start.journal
  await readHolders(
    world,
    wayOf(world),
    stable.map(({ revision }) => revision),
  )
  const writes = rehearsed(world, start)
  const requests = world.cluster
    .preview(writes.flatMap((each) => ('change' in each ? [each.change] : [])))
    [Symbol.iterator]()
  const { generation, driver = null } = start.service
  for (const { what, ...write } of writes) {
    if ('minScale' in write) {
      const request = world.cluster.previewMinScale(write.minScale)
      reportWrite(world, { what, ...request, answer: 'not asked' })
      continue
    }
    const result = await world.cluster.writeService({ ...write.change, generation, driver }, { dryRun: true })
    answers.push(result)
    const request = requests.next().value
    if (request) reportWrite(world, { what, ...request, answer: answerText(result) })
  }
  return answers
}

type Printed = Omit<Extract<RolloutEvent, { is: 'would-write' }>, 'is' | 'isAsked'>

const reportWrite = ({ reporter, settings }: World, write: Printed): void =>
  reporter.report({ is: 'would-write', ...write, ...(settings.showWrites ? { isAsked: true } : {}) })

const answerText = (result: WriteResult): string => (result.is === 'refused' ? result.message : result.is)

async function rehearseCreation(world: World, start: Extract<Start, { is: 'create' }>): Promise<Answers> {
  const service = newService(world, start)
  const result = await world.cluster.createService(service, { dryRun: true })
  const what = 'Create the Service'
  reportWrite(world, { what, ...world.cluster.previewCreation(service), answer: answerText(result) })
  return [result]
}

/** The writes in order, of a rollout of which nothing fails. A pause ends the job, and so the list. */
function rehearsed(world: World, start: RollOut): readonly Rehearsed[] {
  const { journal: found, deployment } = start
  const { plan } = found
  const paper = onPaper(world)
  const { template } = deployment
  paper.write('Claim', (journal, facts) => claimed(journal, facts, world.driver), { journal: found, driver: null })
  paper.write('Deploy', (journal, facts) => deployed(journal, facts, template))
  const candidate = found.candidate ?? nextRevision(world)
  if (template) paper.candidateReady(candidate, template)
  paper.write(`Tag ${candidate} at 0 %`, (journal, facts, snapshot) => {
    const host = hostToWatch(world, snapshot, journal)
    return presented(journal, facts, { candidate, ...(host ? { emptyUrl: host.url } : {}) })
  })
  const pods = podsOnPaper(world, paper)
  for (const [step, { percent }] of plan.steps.entries()) {
    pods.holdFor(step)
    paper.write(`Shift ${percent} % to ${candidate}`, (journal, facts) =>
      shifted(journal, facts, { step, leftMs: journal.plan.limits.totalMs }),
    )
    if (plan.pauseAt !== percent) continue
    const { pauseTimeoutMs } = world.settings
    paper.write(`Pause at ${percent} %`, (journal, facts) => paused(journal, facts, pauseTimeoutMs))
    return paper.writes
  }
  if (plan.ending === 'stay') {
    pods.release()
    paper.write('Keep the split', splitKept)
    return paper.writes
  }
  const keep = world.settings.keepPrevious
  paper.write('Record that the promotion is decided', promoting)
  pods.release((journal) => minScaleAfter(journal, keep))
  paper.write(`Promote ${candidate}`, (journal, facts, snapshot) => {
    const promoted: Promoted = { ...journal, candidate }
    const isJudged = plan.steps.some(({ holdMs }) => holdMs > 0)
    const form = formAfterPromotion(world, promoted, snapshot)
    return settled(promoted, facts, { form, keep, isJudged })
  })
  return paper.writes
}

type Build = (journal: Journal, facts: Facts, snapshot: Snapshot) => Write<Template>

/** A cluster on which each write takes at once, and a list of what was written. */
function onPaper(world: World) {
  let snapshot = world.cluster.snapshot()
  const writes: Rehearsed[] = []
  const service = (): ServiceView | undefined => snapshot.service
  return {
    writes,
    now: () => {
      const journal = service()?.journal
      return { snapshot, journal: journal === 'unreadable' ? undefined : journal }
    },
    writeMinScale: (what: string, minScale: MinScaleChange): void => void writes.push({ what, minScale }),
    write: (what: string, build: Build, first?: { readonly journal: Journal; readonly driver: null }): void => {
      const now = service()
      const journal = first?.journal ?? now?.journal
      if (!now || !journal || journal === 'unreadable') return
      const set = build(journal, factsOf(snapshot, world.cluster.serverNow()), snapshot)
      writes.push({ what, change: { generation: now.generation, driver: first ? null : world.driver, set } })
      snapshot = { ...snapshot, service: written(now, set) }
    },
    candidateReady: (name: string, template: Template): void => {
      const now = service()
      if (!now) return
      const generation = Math.max(0, ...[...snapshot.revisions.values()].map((each) => each.generation)) + 1
      const revision = world.templates.revisionOf(template, { name, generation })
      snapshot = {
        ...snapshot,
        revisions: new Map([...snapshot.revisions, [name, revision]]),
        configuration: {
          generation,
          observedGeneration: generation,
          ready: { status: 'True' },
          templates: new Map([[generation, template]]),
        },
        service: { ...now, latestCreated: name, latestReady: name, configurationsReady: { status: 'True' } },
      }
    },
  }
}

/** metadata.generation counts the changes of the spec. */
function written(service: ServiceView, { template, traffic, journal }: Write<Template>): ServiceView {
  const spec = { template: template ?? service.template, traffic: traffic ?? service.traffic }
  const isChanged = !isDeepStrictEqual(spec, { template: service.template, traffic: service.traffic })
  const { journal: before, ...rest } = service
  const after = journal === undefined ? before : (journal ?? undefined)
  return {
    ...rest,
    ...spec,
    generation: service.generation + (isChanged ? 1 : 0),
    ...(after ? { journal: after } : {}),
  }
}

/** Knative's automatic name: the Service's, and the next generation of its Configuration in five digits. */
function nextRevision(world: World): string {
  const generation = (world.cluster.snapshot().configuration?.generation ?? 0) + 1
  return `${world.settings.service}-${String(generation).padStart(5, '0')}`
}
