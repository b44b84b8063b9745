/** What a person may do after an abort, by its reason: sentences, and commands that can be pasted. Pure. */
import type { AbortReason } from '../../rollout/model.ts'

export type Scene = { readonly service: string; readonly namespace: string; readonly candidate?: string }

export const adviceAfter = (because: AbortReason, scene: Scene): readonly string[] => advice[because](scene)

const nothing = (): readonly string[] => []
const again = (): readonly string[] => ['Nothing is left to tidy up: run the job again when you want to.']

const advice: Readonly<Record<AbortReason, (scene: Scene) => readonly string[]>> = {
  cancelled: again,
  'driver-died': again,
  'pause-over': again,
  asked: nothing,
  superseded: nothing,
  error: nothing,
  'stable-not-ready': nothing,
  'candidate-failed': () => ['Mend what keeps the pod from starting and deploy again; nothing is left to tidy up.'],
  'candidate-not-made': () => ['Their template is kept. Deploy again: the next run starts from it.'],
  'candidate-not-ready': (scene) => [
    'If it only needs longer to start, raise ready-timeout.',
    ...withPods(scene, 'What its pods wait for, while they last:', 'describe pods'),
  ],
  'candidate-not-warm': (scene) => [
    'The cluster may have no room for its pods. If it only needs longer, raise ready-timeout.',
    ...withPods(scene, 'What its pods wait for, while they last:', 'describe pods'),
  ],
  'health-failed': (scene) => logs(scene),
  'health-unreachable': () => ['Set ingress-address to the host:port at which this job reaches the ingress.'],
  'analysis-failed': (scene) => logs(scene),
  'analysis-inconclusive': () => [
    'Hold each step for longer (hold), or say by on-inconclusive what shall count when there is too little to judge by.',
  ],
  'route-stuck': ({ service, namespace }) => [
    `What keeps the Route from taking it: kubectl describe route.serving.knative.dev ${service} -n ${namespace}`,
  ],
  'timed-out': () => ['Raise timeout, or hold the steps for less time.'],
}

const logs = (scene: Scene): readonly string[] =>
  withPods(scene, 'What it logged, while its pods last:', 'logs --tail 100 -c user-container')

const withPods = ({ candidate, namespace }: Scene, why: string, verb: string): readonly string[] =>
  candidate === undefined ? [] : [`${why} kubectl ${verb} -n ${namespace} -l serving.knative.dev/revision=${candidate}`]
