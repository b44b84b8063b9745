/** Deeds of a story, done. */
import type { Fault, Target } from '../../../sandbox/api/faults.ts'
import { conflict, patchRejected, serverError, tooManyRequests } from '../../../sandbox/api/status.ts'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import type { Run } from '../../stories/support/run.ts'
import { findService, namespace, place, type Stage, service } from '../../stories/support/stage.ts'
import type { Deed, FaultKind, TrafficEdit } from './story.ts'
import { edits } from './traffic-edits.ts'
import type { Witness } from './witness.ts'
import { deedInWords } from './words.ts'

export type Scene = {
  readonly stage: Stage
  readonly witness: Witness
  /** The process that the story is about. */
  readonly run: Run
  readonly startRival: () => void
  readonly startCommand: (verb: 'promote' | 'abort') => void
}

/** Does it; what this does to a request that is just leaving. */
export function perform(deed: Deed, scene: Scene): 'sent' | 'lost' {
  const { stage, witness, run } = scene
  if (run.life.isOver() && deed.do !== 'rival') return 'sent'
  if (isOnService(deed) && !findService(stage)) return 'sent'
  witness.say(`>>> ${deedInWords(deed)}`)
  switch (deed.do) {
    case 'cancel':
      run.cancel()
      return 'sent'
    case 'kill':
      if (typeof deed.inFlight === 'number') arriveLate(scene, deed.inFlight)
      run.kill()
      return deed.inFlight === 'lost' ? 'lost' : 'sent'
    case 'stop-process':
      stopProcess(scene, deed.forMs)
      return 'sent'
    case 'rival':
      scene.startRival()
      return 'sent'
    case 'ask':
      for (let each = 0; each < deed.times; each++) scene.startCommand(deed.for)
      return 'sent'
    case 'fault':
      stage.sandbox.faults.failNext(faults[deed.fault], targets[deed.of], deed.times)
      return 'sent'
    default:
      happenToTheCluster(deed, scene)
      return 'sent'
  }
}

function arriveLate({ stage, witness }: Scene, ms: number): void {
  witness.record.isLate = true
  stage.sandbox.faults.failNext({ is: 'delay', ms })
}

function stopProcess({ stage, witness, run }: Scene, forMs: number): void {
  run.life.stop()
  stage.scheduler.after(forMs, () => {
    witness.say('>>> the process goes on')
    run.life.goOn()
  })
}

const isOnService = (deed: Deed): boolean =>
  deed.do === 'annotate' || deed.do === 'edit-template' || deed.do === 'edit-traffic' || deed.do === 'delete-service'

type ClusterDeed = Exclude<Deed, { do: 'cancel' | 'kill' | 'stop-process' | 'rival' | 'ask' | 'fault' }>

function happenToTheCluster(deed: ClusterDeed, { stage, witness }: Scene): void {
  const { faults, pushImage } = stage.sandbox
  const doers: { readonly [K in ClusterDeed['do']]: () => void } = {
    'drop-watches': faults.dropStreams,
    'forget-changes': faults.forgetChanges,
    'stall-connection': faults.stallConnection,
    'push-image': () => pushImage('registry.example/hello:1'),
    'stop-pods': () => {
      witness.record.isShaken = true
      if (deed.do === 'stop-pods') stopPods(stage, deed.of)
    },
    'delete-service': () => witness.byOther(() => stage.sandbox.foreign.deleteService(place)),
    annotate: () => witness.byOther(() => annotate(stage)),
    'edit-template': () => witness.byOther(() => editTemplate(stage, witness)),
    'edit-traffic': () => witness.byOther(() => deed.do === 'edit-traffic' && editTraffic(stage, deed.how)),
  }
  doers[deed.do]()
}

const answer = (status: JsonObject & { code: number; reason: string; message: string }): Fault => ({
  is: 'answer',
  status,
})

const subject = { group: 'serving.knative.dev', resource: 'services', name: service }

const faults: Readonly<Record<FaultKind, Fault>> = {
  conflict: answer(conflict(subject)),
  guard: answer(patchRejected()),
  busy: answer(tooManyRequests()),
  error: answer(serverError('etcdserver: request timed out')),
  'lost-answer': { is: 'lost-answer' },
  broken: { is: 'broken' },
  silence: { is: 'silence' },
  late: { is: 'delay', ms: 2_500 },
}

/** The line of the process that the story is about; who comes after it has a good one. */
const targets: Readonly<Record<'writes' | 'reads' | 'all', Target>> = {
  writes: { user: 'main', verbs: ['patch', 'create'] },
  reads: { user: 'main', verbs: ['get', 'list', 'watch'] },
  all: { user: 'main' },
}

function stopPods(stage: Stage, of: 'stable' | 'newest'): void {
  const revisions = stage.sandbox.store.revisions.list(namespace)
  const name = (of === 'stable' ? revisions[0] : revisions.at(-1))?.metadata.name
  if (name) stage.sandbox.foreign.stopPods({ namespace, name })
}

function annotate({ sandbox, scheduler }: Stage): void {
  sandbox.foreign.patchService(place, { metadata: { annotations: { note: String(scheduler.now()) } } })
}

function editTemplate(stage: Stage, { record }: Witness): void {
  const [container] = findService(stage)?.spec.template.spec.containers ?? []
  record.templateEdits += 1
  const variable = { name: 'FOREIGN', value: String(record.templateEdits) }
  const env = [...(container?.env ?? []).filter(({ name }) => name !== 'FOREIGN'), variable]
  change(stage, { template: { spec: { containers: [{ ...container, env }] } } })
}

function editTraffic(stage: Stage, how: TrafficEdit): void {
  change(stage, { traffic: edits[how](findService(stage)?.spec.traffic ?? [], stage) })
}

/** Through text, as it would travel. */
const change = ({ sandbox }: Stage, spec: object): void =>
  sandbox.foreign.patchService(place, JSON.parse(JSON.stringify({ spec })))
