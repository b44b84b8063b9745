/**
 * Plays what an example asks the tool to do, on a sandbox in virtual time: each of its jobs in turn, with the settings as they
 * stand there. A command that needs a rollout before it finds the one of the example, or else one that is paused.
 */
import type { RunCommand } from '../../src/evidence/command/run.ts'
import type { HttpGet } from '../../src/evidence/prometheus/get.ts'
import { evidence, plan, settings, target } from '../../src/settings/catalogue.ts'
import { sweepIt } from '../stories/support/recover-all.ts'
import { abortIt, checkIt, promoteIt, type Rollout, rollItBack, rollItOut } from '../stories/support/sandbox-world.ts'
import { emptyStage, namespace, type Stage, type Wish } from '../stories/support/stage.ts'

/** The settings of one job, as text by name. */
export type Given = Readonly<Record<string, string>>

type Scene = {
  readonly play: (stage: Stage, wish: Wish) => Promise<Pick<Rollout, 'outcome'>>
  readonly ends: readonly string[]
  /** What is deployed before; undefined: nothing. */
  readonly after?: Given
}

const paused: Given = { 'pause-at': '10' }

const scenes: Readonly<Record<string, Scene>> = {
  deploy: {
    play: (stage, wish) => rollItOut(stage, wish, { http: aPrometheus(stage), runCommand: aVendor }),
    ends: ['promoted', 'paused', 'split'],
  },
  promote: { play: promoteIt, ends: ['promoted'], after: paused },
  abort: { play: abortIt, ends: ['aborted'], after: paused },
  rollback: { play: rollItBack, ends: ['rolled-back'], after: {} },
  curl: { play: checkIt, ends: ['unchanged'], after: paused },
  recover: { play: (stage, wish) => sweepIt(stage, wish), ends: ['unchanged'], after: paused },
}

/** It knows whatever it is asked for, answered once a second and without an error. */
const aPrometheus = ({ scheduler }: Stage): HttpGet => ({
  close: () => {},
  get: async (url) => {
    const nowS = Math.floor(scheduler.now() / 10_000) * 10
    const values = [30, 20, 10, 0].map((ago) => [nowS - ago, String(nowS - ago)])
    const isOfErrors = decodeURIComponent(url).includes('5..')
    const result = isOfErrors ? [] : [{ metric: { pod: 'a' }, values }]
    const body = JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } })
    return { status: 200, nowMs: scheduler.now(), body }
  },
})

/** It counts requests of both sides, of which none failed. One that counts none keeps a step as long as `max-hold`. */
const aVendor: RunCommand = async () => {
  const lines = ['candidate', 'stable'].map((of) => JSON.stringify({ of, n: 40, bad: 0 }))
  return { is: 'ended', code: 0, stdout: lines.join('\n'), stderr: '' }
}

/** What did not end as its command promises, one line each. `status` only reads, so nothing is played for it. */
export const playFaults = async (runs: readonly Given[]): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const [index, given] of runs.entries()) {
    const scene = scenes[commandOf(given)]
    if (!scene) continue
    const stage = await stageOf(given)
    const before = runs.slice(0, index).findLast((each) => commandOf(each) === 'deploy' && isSame(each, given))
    if (scene.after) await rollItOut(stage, wishOf({ ...placeOf(given), ...scene.after, ...before }))
    const { outcome } = await scene.play(stage, wishOf(given))
    if (!scene.ends.includes(outcome.kind))
      faults.push(`${commandOf(given)} ends as ${outcome.kind}: ${outcome.reason}`)
  }
  return faults
}

const commandOf = (given: Given): string => given.command ?? 'deploy'
const placeOf = ({ service = 'hello', namespace: inNamespace = namespace }: Given) => ({
  service,
  namespace: inNamespace,
})
const isSame = (one: Given, other: Given): boolean => placeOf(one).service === placeOf(other).service

/** Where the cluster is, the sandbox knows; the command is chosen by what is played. */
const elsewhere: readonly string[] = [
  target.command.name,
  target.kubeconfig.name,
  target.context.name,
  target.allNamespaces.name,
]
const known = new Set(settings.map(({ name }) => name).filter((name) => !elsewhere.includes(name)))

/** A hold is played for ten seconds: each of its probes takes work here too, and minutes of them show nothing more. */
const short: Given = {
  [plan.hold.name]: '10s',
  [evidence.commandInterval.name]: '5s',
  [evidence.commandDelay.name]: '0s',
}

const wishOf = (given: Given): Wish =>
  Object.fromEntries(
    Object.entries({ evidence: 'auto', ...given }).flatMap(([name, text]) =>
      known.has(name) ? [[name, short[name] ?? text] as const] : [],
    ),
  )

/** Somebody's Service under the name that the example has. */
const stageOf = async (given: Given): Promise<Stage> => {
  const stage = emptyStage()
  const { service: name, namespace } = placeOf(given)
  stage.sandbox.foreign.createService({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { template: { spec: { containers: [{ image: 'registry.example/hello:1' }] } } },
  })
  await stage.scheduler.pass(10_000)
  return stage
}
