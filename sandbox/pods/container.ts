/**
 * The user container of a Pod that runs: its process, its restarts, and whether queue-proxy finds it ready.
 * A start of over a second is found at the next probe, up to 6 s later (live-facts: START_DELAY 6 s, ready at 11.9 s).
 */
import type { ContainerStatus, PodObject, Terminated } from '../objects/objects.ts'
import { restartDelayMs } from '../time/pace.ts'
import { appOf, portOf } from './app.ts'
import { type Living, revisionNameOf } from './life.ts'
import { backingOff, ended, restarted, running, withContainer } from './pod-status.ts'
import { type AppAnswer, type Process, startProcess } from './process.ts'

export type ContainerRun = { readonly answer: (path: string) => Promise<AppAnswer> }

const probedOftenMs = 1_000
const longestProbePauseMs = 6_000

export const runContainer = (living: Living): ContainerRun => {
  const { world, change, user, event } = living
  let process: Process | undefined
  const start = (startsBefore: number) => {
    change((pod) => started(pod, living, startsBefore))
    event('Started', 'Container started')
    process = startProcess(world, {
      app: appOf({ containers: [user] }),
      revision: revisionNameOf(living.pod()),
      startsBefore,
      print: (text) => living.log.print({ atMs: world.epochMs(), text }),
      listening: () => becomeReady(living, () => process?.isListening() ?? false),
      exited: (code) => restart(living, { code, startsBefore, start }),
    })
  }
  living.signal.addEventListener('abort', () => process?.stop(), { once: true })
  start(0)
  return {
    answer: async (path) => {
      if (!process) throw new Error('connection refused')
      return process.answer(path)
    },
  }
}

/** At first all containers start; later only the one that ended. Only the app's ever ends: sidecars are taken to be well. */
const started = (pod: PodObject, { world, user }: Living, startsBefore: number): PodObject => {
  const at = world.timestamp()
  if (startsBefore > 0) return withContainer(pod, { name: user.name ?? '', at, change: (own) => restarted(own, at) })
  const begun = pod.spec.containers.reduce(
    (all, { name = '' }) => withContainer(all, { name, at, change: (own) => running(own, at) }),
    pod,
  )
  return { ...begun, status: { ...begun.status, phase: 'Running', podIP: '10.244.0.9' } }
}

/** Ready once a probe finds the port it asks; one that asks another port, or an unhealthy path, never does. */
const becomeReady = async (living: Living, isListening: () => boolean): Promise<void> => {
  const { world, change, event, user } = living
  const app = appOf({ containers: [user] })
  const slow =
    app.startDelayMs > probedOftenMs ? world.random.between([0, Math.min(longestProbePauseMs, app.startDelayMs)]) : 0
  if (!(await living.pause('probe')) || !(await living.pause(slow)) || !isListening()) return
  const why = probeFailure(living)
  if (why) return event('Unhealthy', `Readiness probe failed: ${why}`, 'Warning')
  const ready = (container: ContainerStatus) => ({ ...container, ready: true })
  change((pod) => withContainer(pod, { name: 'queue-proxy', at: world.timestamp(), change: ready }))
}

const probeFailure = ({ user }: Living): string | undefined => {
  const app = appOf({ containers: [user] })
  const probe = user.readinessProbe ?? {}
  const httpGet = fieldsOf(probe.httpGet)
  const port = Number(fieldsOf(probe.tcpSocket)?.port || httpGet?.port || portOf(user))
  if (port !== app.port) return `dial tcp 127.0.0.1:${port}: connect: connection refused`
  return httpGet?.path === '/healthz' && app.unhealthy ? 'HTTP probe failed with statuscode: 503' : undefined
}

const fieldsOf = (value: unknown): { readonly port?: unknown; readonly path?: unknown } | undefined =>
  typeof value === 'object' && value !== null ? value : undefined

type Exit = { readonly code: number; readonly startsBefore: number; readonly start: (startsBefore: number) => void }

/** Noticed a moment later, restarted at once the first time, after a pause from then on. */
const restart = async (living: Living, { code, startsBefore, start }: Exit): Promise<void> => {
  const { log } = living
  const terminated = exitOf(living, code)
  if (!(await living.pause('notice'))) return
  showExit(living, (container) => ended(container, terminated))
  log.end()
  if (startsBefore > 0 && !(await backOff(living, startsBefore))) return
  if (!(await living.pause('restart'))) return
  log.restart()
  start(startsBefore + 1)
}

const backOff = async (living: Living, startsBefore: number): Promise<boolean> => {
  const { event, user, pod } = living
  const current = pod()
  if (!(await living.pause('restart')) || !current) return false
  showExit(living, (container) => backingOff(container, current))
  event('BackOff', `Back-off restarting failed container ${user.name} in pod ${current.metadata.name}`, 'Warning')
  return living.pause(restartDelayMs(startsBefore))
}

const showExit = ({ change, user, world }: Living, edit: (container: ContainerStatus) => ContainerStatus): void =>
  change((pod) => withContainer(pod, { name: user.name ?? '', at: world.timestamp(), change: edit }))

/** What the kubelet keeps of a run: its last line is the message, as with terminationMessagePolicy FallbackToLogsOnError. */
const exitOf = ({ world, log, pod, user }: Living, exitCode: number): Terminated => {
  const message = log.current().at(-1)?.text
  const startedAt = startOf(pod(), user.name)
  return {
    exitCode,
    reason: 'Error',
    ...(message ? { message: `${message}\n` } : {}),
    startedAt,
    finishedAt: world.timestamp(),
  }
}

const startOf = (pod: PodObject | undefined, name: string | undefined): string => {
  const state = pod?.status.containerStatuses?.find((container) => container.name === name)?.state
  return state && 'running' in state ? state.running.startedAt : ''
}
