/** One run of the app in a container: it starts, answers requests, and may end by itself. Source: test/cluster/go/fixture. */
import type { World } from '../world.ts'
import { type App, crashCode } from './app.ts'

export type AppAnswer = { readonly status: number; readonly body: string }

export type Process = {
  /** Rejects when the process ends before the answer is out. */
  readonly answer: (path: string) => Promise<AppAnswer>
  readonly isListening: () => boolean
  readonly stop: () => void
}

export type ProcessOptions = {
  readonly app: App
  readonly revision: string
  /** Starts of this container before this one. */
  readonly startsBefore: number
  readonly print: (line: string) => void
  readonly listening: () => void
  readonly exited: (code: number) => void
}

/** "ends a moment later, so that the answer that was the last still reaches its client" */
const lastAnswerMs = 20

export const startProcess = (world: World, options: ProcessOptions): Process => {
  const { app } = options
  const life = new AbortController()
  let listening = false
  let asked = 0
  let served = 0
  const die = (code: number) => {
    if (life.signal.aborted) return
    life.abort()
    options.print(app.crashMessage)
    options.exited(code)
  }
  const after = (ms: number, happen: () => void) => {
    const timer = world.timing.after(ms, happen)
    life.signal.addEventListener('abort', timer.cancel, { once: true })
  }
  const start = () => {
    const code = exitCodeAtStart(world, options)
    if (code > 0) return after(world.takes('crash'), () => die(code))
    if (app.crashAfterMs > 0) after(app.crashAfterMs, () => die(crashCode))
    after(app.startDelayMs, () => {
      listening = true
      options.print(`listening on :${app.port}`)
      options.listening()
    })
  }
  const serve = async (path: string): Promise<AppAnswer> => {
    asked += 1
    const lateMs = asked % app.latencyEvery === 0 ? app.latencyMs : 0
    await world.timing.sleep(world.takes('hop') + lateMs + app.slowBodyMs, life.signal)
    if (life.signal.aborted) throw new Error('connection reset by peer')
    const fails = served >= app.errorAfterRequests && isFailing(world, app, path)
    served += 1
    if (served === app.crashAfterRequests) after(lastAnswerMs, () => die(crashCode))
    return { status: fails ? 500 : 200, body: bodyOf(world, options) }
  }
  const answer = async (path: string): Promise<AppAnswer> => {
    if (!listening) throw new Error('connection refused')
    return path === '/healthz' ? healthOf(app) : serve(path)
  }
  start()
  return { answer, isListening: () => listening && !life.signal.aborted, stop: () => life.abort() }
}

const exitCodeAtStart = (world: World, { app, startsBefore }: ProcessOptions): number => {
  if (app.crash !== 0) return app.crash
  return world.epochMs() < app.crashUntilEpochMs || startsBefore < app.crashStarts ? crashCode : 0
}

const healthOf = ({ unhealthy }: App): AppAnswer =>
  unhealthy ? { status: 503, body: 'unhealthy\n' } : { status: 200, body: '' }

const isFailing = (world: World, { errorPath, errorRate }: App, path: string) =>
  errorRate > 0 && (!errorPath || errorPath === path) && world.random.next() < errorRate

const bodyOf = (world: World, { revision, app }: ProcessOptions) =>
  `${JSON.stringify({ revision, build: app.build, time: new Date(world.epochMs()).toISOString() })}\n`
