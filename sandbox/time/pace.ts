/**
 * How long things take, in ms, as ranges. Seen on the real cluster (live-facts, "Sequences and times" and the second pass);
 * the order of events is a law of the controllers, these are only its pace.
 */
import type { Range } from './random.ts'

export type Pace = Readonly<Record<Step, Range>>
export type Step =
  | 'request'
  | 'write'
  | 'service'
  | 'configuration'
  | 'route'
  | 'revision'
  | 'labeler'
  | 'autoscaler'
  | 'replacement'
  | 'ingressReady'
  | 'ingressServes'
  | 'newHostServes'
  | 'digest'
  | 'schedule'
  | 'pull'
  | 'pullFailure'
  | 'containerStart'
  | 'probe'
  | 'crash'
  | 'notice'
  | 'restart'
  | 'hop'

export const pace: Pace = {
  // From the client to the API server and back again, each.
  request: [1, 3],
  // A write was accepted after 10 / 12 / 19 ms.
  write: [7, 12],
  // Route spec 36 ms after the patch, status.traffic 79-118, Ready 108-150.
  service: [10, 25],
  configuration: [8, 18],
  route: [10, 25],
  revision: [10, 30],
  // "routingState reserve within 0.5 s".
  labeler: [40, 300],
  autoscaler: [20, 60],
  // A Pod and the one that takes its place were both counted for 0.1 to 1 s (live-facts-1.17, 1).
  replacement: [100, 1_000],
  // Traefik marks the KIngress ready after its throttle of 100 ms, whether its proxies serve yet or not:
  // first changed response 340 ms before to 186 ms after Ready.
  ingressReady: [30, 110],
  ingressServes: [10, 200],
  // The ingress's own 404 for the first 6 to 10 polls of 10 ms after Ready.
  newHostServes: [60, 250],
  digest: [50, 200],
  schedule: [20, 80],
  pull: [200, 500],
  // Pod ErrImagePull at 0.8 s, ImagePullBackOff at 1.8 s.
  pullFailure: [600, 800],
  // Candidate Revision Ready 863-936 ms after the patch, 1,790 for the very first.
  containerStart: [250, 700],
  probe: [20, 120],
  crash: [20, 60],
  // First exit shown at 1.75 s of a crash loop, restarted at 2.8; kubelet looks once a second.
  notice: [200, 1_000],
  restart: [100, 400],
  hop: [1, 4],
}

/** CrashLoopBackOff from the second exit on: 10 s doubling to 300 s. Source: pkg/kubelet/kuberuntime. */
export const restartDelayMs = (restarts: number): number => Math.min(10_000 * 2 ** (restarts - 1), 300_000)

/** Between attempts to pull an image, and at most. */
export const pullRetryMs = (attempts: number): number => Math.min(10_000 * 2 ** attempts, 300_000)

/** A crash loop shows on the Revision as ExitCode<N> only after this long (live-facts: 296 s); until then it says Deploying. */
export const exitCodeShowsMs = 296_000

/** config-deployment progress-deadline. */
export const progressDeadlineMs = 600_000

/** config-autoscaler stable-window, and the grace before the last pod may go. */
export const stableWindowMs = 60_000
export const scaleToZeroGraceMs = 30_000

/** From the order to stop until the pod is gone: 31 s (queue-proxy drains for 30). */
export const drainMs = 31_000
