/** What a person may do after an abort, by its reason: sentences, and commands that can be pasted. Pure. */
import { commandText } from '../../errors/command.ts'
import type { AbortReason } from '../../rollout/model.ts'

export type Scene = {
  readonly service: string
  readonly namespace: string
  readonly candidate?: string
  /** Revisions that did not get their pods. */
  readonly lacking?: readonly string[]
}

/** `2026-11-29 10:42 UTC`, of ms since the epoch. */
export const minuteText = (atMs: number): string => `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`

export const adviceAfter = (because: AbortReason, scene: Scene): readonly string[] => advice[because](scene)

const nothing = (): readonly string[] => []
const again = (): readonly string[] => ['Nothing needs cleaning up. Run the job again when you are ready.']

const advice: Readonly<Record<AbortReason, (scene: Scene) => readonly string[]>> = {
  cancelled: again,
  'driver-died': again,
  'pause-over': again,
  asked: nothing,
  superseded: nothing,
  error: nothing,
  'stable-not-ready': nothing,
  'stable-gone': () => ['Deploy again: what has the traffic now is stable then.'],
  'candidate-failed': () => ['Fix the cause above and deploy again. Nothing needs cleaning up.'],
  'candidate-not-made': () => ['The template of the other client is kept. Deploy again to start from it.'],
  'candidate-not-ready': (scene) => [
    'If it only needs more time to start, increase `ready-timeout`.',
    ...withPods(scene, 'To see what its pods are waiting for, while they exist:', 'describe pods'),
  ],
  'candidate-not-warm': ({ lacking = [], ...scene }) => [
    'The cluster may not have enough capacity for more pods. If they only need more time, increase `ready-timeout`.',
    ...lacking.flatMap((candidate) =>
      withPods(
        { ...scene, candidate },
        `To see what pods of ${candidate} are waiting for, while they exist:`,
        'describe pods',
      ),
    ),
  ],
  'candidate-without-room': (scene) => [
    'Give the cluster more room, or ask for less (`cpu-request`, `memory-request`), and deploy again.',
    ...withPods(scene, 'To see why no node takes its pods, while they exist:', 'describe pods'),
  ],
  'health-failed': (scene) => logs(scene),
  'health-unreachable': () => ['Set `ingress-address` to the host:port at which this job can reach the ingress.'],
  'health-not-proven': nothing,
  'analysis-failed': (scene) => logs(scene),
  'analysis-inconclusive': () => [
    'Allow more time for a verdict (`max-hold`), or set `on-inconclusive` to define what happens without one.',
  ],
  'route-stuck': ({ service, namespace }) => [
    `To see why the Route does not apply the split: kubectl describe route.serving.knative.dev ${service} -n ${namespace}`,
  ],
  'timed-out': () => ['Increase `timeout`, or use shorter holds.'],
}

export type SplitScene = Pick<Scene, 'service' | 'namespace'> & {
  readonly candidate: string
  /** Of the candidate. */
  readonly percent: number
  readonly stable: readonly string[]
  /** By this split: before, the Service followed its latest Revision. */
  readonly isPinned: boolean
}

/** What a person may do after a split that stays: go on, move traffic by hand, return. */
export const adviceAfterSplit = (scene: SplitScene): readonly string[] => {
  const { service, namespace, candidate, percent, stable, isPinned } = scene
  const [old, ...others] = stable
  const back = old === undefined ? undefined : { verb: 'rollback', service, namespace, args: ['--to', old] }
  const toOld = percent === 0 ? ` and return to the configuration of ${old}` : ` to ${old}, with its configuration`
  return [
    ...(isPinned ? [`${service} is pinned to this split: later Revisions receive no traffic by themselves.`] : []),
    ...(percent < 100
      ? [
          `To go on step by step: run this deploy again with \`steps\` instead of \`traffic\`. It takes ${candidate} further.`,
        ]
      : []),
    ...(percent < 100 && others.length === 0 ? [`To move traffic by hand, unmeasured: ${furtherByHand(scene)}`] : []),
    ...(back ? [`${percent === 0 ? 'To give it up' : 'To return all traffic'}${toOld}: ${commandText(back)}`] : []),
  ]
}

function furtherByHand({ service, namespace, candidate, percent, stable: [old] }: SplitScene): string {
  const next = percent === 0 ? 10 : percent < 50 ? 50 : 100
  const shares = [`${candidate}=${next}%`, ...(next < 100 && old !== undefined ? [`${old}=${100 - next}%`] : [])]
  return commandText({ verb: 'traffic', service, namespace, args: shares.flatMap((share) => ['-p', share]) })
}

const logs = (scene: Scene): readonly string[] =>
  withPods(scene, 'To read its log, while its pods exist:', 'logs --tail 100')

const withPods = ({ candidate, namespace }: Scene, why: string, verb: string): readonly string[] =>
  candidate === undefined ? [] : [`${why} kubectl ${verb} -n ${namespace} -l serving.knative.dev/revision=${candidate}`]
