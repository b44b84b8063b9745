/** A story, played: the stage is set, the rollout runs, things happen to it, and whoever comes after it does its work. */
import { abandon } from '../../../src/engine/commands/abort.ts'
import { rollOut } from '../../../src/engine/commands/deploy.ts'
import { promote } from '../../../src/engine/commands/promote.ts'
import type { Outcome } from '../../../src/engine/ports/events.ts'
import type { Reporter } from '../../../src/engine/ports/ports.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import { findService, type Stage } from '../../stories/support/stage.ts'
import { type Actor, enter, type Role } from './actor.ts'
import { perform, type Scene } from './deeds.ts'
import { hasSickStable, heldPods, leftovers, unserved } from './laws/leftovers.ts'
import { journalOf } from './record.ts'
import { setTheStage } from './services.ts'
import type { Happening, Moment, Story } from './story.ts'
import { afterwards, follow } from './successors.ts'
import { type Witness, watch } from './witness.ts'
import { beginning } from './words.ts'

export type Played = {
  /** Of the process that the story is about; undefined: it was killed. */
  readonly outcome: Outcome | undefined
  readonly broken: readonly string[]
  /** The whole story in words. */
  readonly told: readonly string[]
}

export type Extras = {
  /** Who is told besides the witness. */
  readonly reporter?: Reporter
  /** The way to the API server of the process that the story is about. */
  readonly line?: (stage: Stage) => Transport
  /** Looks on from the start, and says at the end which laws of its own were broken. */
  readonly watch?: (stage: Stage) => () => Promise<readonly string[]>
}

export async function play(story: Story, { reporter, line, watch: look }: Extras = {}): Promise<Played> {
  const stage = await setTheStage(story)
  const witness = watch(stage, ['latest', 'previous'])
  witness.record.isShaken = story.settings.env?.includes('CRASH') ?? false
  const told = () => [...beginning(story), ...witness.told]
  try {
    const seen = look?.(stage)
    const outcome = await lead(story, { stage, witness, reporter, ...(line && { transport: line(stage) }) })
    await cleanUp(story, stage, witness)
    for (const law of (await seen?.()) ?? []) witness.accuse(law)
    return { outcome, broken: witness.broken, told: told() }
  } catch (error) {
    return { outcome: undefined, broken: [...witness.broken, String(error)], told: told() }
  }
}

type Cast = {
  readonly stage: Stage
  readonly witness: Witness
  readonly reporter: Reporter | undefined
  readonly transport?: Transport
}

async function lead(story: Story, { stage, witness, reporter, transport }: Cast): Promise<Outcome | undefined> {
  const { scheduler } = stage
  const rivals: Promise<Outcome>[] = []
  const startRival = () => {
    const settings = {
      ...story.settings,
      image: 'registry.example/hello:3',
      env: `RIVAL=${rivals.length}`,
      'on-newer': story.seed % 2 === 0 ? 'supersede' : 'wait',
    }
    rivals.push(enter(stage, witness, { name: `rival-${rivals.length}`, work: rollOut, settings }).end)
  }
  const startCommand = (verb: 'promote' | 'abort') => {
    if (verb === 'promote') witness.record.promoters += 1
    const work: Role['work'] = verb === 'promote' ? promote : (world) => abandon(world, 'anyone')
    const name = `${verb}r-${rivals.length}`
    rivals.push(enter(stage, witness, { name, work, settings: story.settings }).end)
  }
  const agenda = plan(story.happenings)
  const hooks = { onEvent: () => void agenda.next('event'), onWrite: () => agenda.next('write') }
  const told = reporter ? { reporter } : {}
  const main = enter(stage, witness, {
    name: 'main',
    attempt: 1,
    work: rollOut,
    settings: story.settings,
    hooks,
    ...told,
    ...(transport && { transport }),
  })
  agenda.begin({ stage, witness, run: main.run, startRival, startCommand })
  const outcome = await scheduler.run(Promise.race([main.end, death(main)]), 'the end of the rollout')
  agenda.end()
  if (!outcome) await follow(story, stage, witness)
  await scheduler.run(Promise.all(rivals), 'the end of the rival')
  if (outcome) await afterwards(story, outcome, { stage, witness })
  return outcome
}

const death = ({ run }: Actor): Promise<undefined> =>
  new Promise((resolve) => run.life.signal.addEventListener('abort', () => resolve(undefined)))

/** What shall happen, and when: whoever passes such a moment asks for what is due. */
function plan(happenings: readonly Happening[]) {
  const counts = { write: 0, event: 0, change: 0 }
  let scene: Scene | undefined
  const next = (on: keyof typeof counts): 'sent' | 'lost' => {
    counts[on] += 1
    const due = happenings.filter(({ at }) => at.on === on && at.nth === counts[on])
    const fates = due.map(({ deed }) => (scene ? perform(deed, scene) : 'sent'))
    return fates.includes('lost') ? 'lost' : 'sent'
  }
  const begin = (on: Scene) => {
    scene = on
    // A moment later: what another hand writes must not come in the middle of a write.
    on.witness.onChange = () => void on.stage.scheduler.after(0, () => void next('change'))
    for (const { at, deed } of happenings)
      if (isTimed(at)) on.stage.scheduler.after(at.ms, () => void (scene && perform(deed, scene)))
  }
  const end = () => {
    scene = undefined
  }
  return { next, begin, end }
}

const isTimed = (moment: Moment): moment is Extract<Moment, { on: 'ms' }> => moment.on === 'ms'

const endings = new Set(['aborted', 'promoted', 'first-deployment-failed', 'rolled-back'])
const nothingToDo = new Set(['E_NO_ROLLOUT', 'E_NOT_THERE'])

/** A promotion that is being finished is left to its driver while that may be alive. */
async function abortLate({ scheduler }: Stage, abort: () => Promise<Outcome>): Promise<Outcome> {
  const first = await abort()
  if (first.code !== 'E_TOO_LATE') return first
  await scheduler.pass(10 * 60_000)
  return abort()
}

/** 4. Whatever was left open, an abort ends it, and then nothing is left. */
async function cleanUp({ settings }: Story, stage: Stage, witness: Witness): Promise<void> {
  const { record, accuse } = witness
  const abort = () => {
    witness.say('>>> kn rollout abort')
    const work: Role['work'] = (world) => abandon(world, 'anyone')
    return stage.scheduler.run(enter(stage, witness, { name: 'cleaner', settings, work }).end, 'abort')
  }
  await stage.scheduler.pass(1_000)
  if (journalOf(findService(stage))) {
    const outcome = await abortLate(stage, abort)
    if (hasSickStable(record)) return
    const isFine = endings.has(outcome.kind) || nothingToDo.has(outcome.code ?? '')
    if (!isFine) accuse(`an abort could not end it: ${outcome.kind} ${outcome.code ?? ''} ${outcome.reason}`)
  }
  await stage.scheduler.pass(3_000)
  for (const law of [...leftovers(record), ...heldPods(record), ...unserved(record)]) accuse(law)
}
