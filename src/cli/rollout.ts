/** Commands of rollouts on the command line: settings from flags and variables, the log of the surroundings, Ctrl-C. */
import { detect } from '../app/detect-ci.ts'
import { newDriver, run } from '../app/run.ts'
import { version } from '../app/version.ts'
import { refused } from '../engine/context/refusal.ts'
import type { Reporter } from '../engine/ports/ports.ts'
import { commandText } from '../errors/command.ts'
import { RolloutError } from '../errors/rollout-error.ts'
import { isGithub } from '../github/context.ts'
import { githubReporter } from '../github/log.ts'
import { isGitlab } from '../gitlab/context.ts'
import { type GitlabJob, gitlabJob } from '../gitlab/job.ts'
import { gitlabReporter } from '../gitlab/log.ts'
import { beginningOf, withRunFacts } from '../report/job/run-facts.ts'
import { jsonOutcomeReporter, jsonReporter } from '../report/json.ts'
import { terminalReporter } from '../report/log/terminal.ts'
import { printable } from '../report/text/foreign-text.ts'
import { exitCodeOf } from '../rollout/endings.ts'
import { commandLine, target } from '../settings/catalogue.ts'
import { withinJob } from '../settings/job-limit.ts'
import { parse } from '../settings/parse.ts'
import type { RunCommand, Settings } from '../settings/settings.ts'
import { fromFlags, ofRollouts } from '../settings/sources/flags.ts'
import type { RawSettings } from '../settings/written/raw.ts'
import { type Entry, isJsonWanted, terminalOptions } from './entry.ts'
import type { Runs } from './table/verb.ts'
import { type LiveView, liveViewOf } from './terminal/live-view.ts'

type Face = Entry & {
  readonly reporter: Reporter
  /** For what never began: of a typing error nobody asks when it was made, but in a job. */
  readonly refusals: Reporter
  /** Adds the facts of this run. */
  readonly facts: (reporter: Reporter) => Reporter
  readonly job?: GitlabJob
  readonly view?: LiveView
}

export function startRollout(
  program: Entry,
  { command, always = {}, read }: Extract<Runs, { is: 'rollout' }>,
  args: readonly string[],
): Promise<number> {
  const written = read ? read(args, program) : writtenIn(program, args, command)
  const raw = { ...written, given: new Map([...written.given, ...Object.entries(always)]) }
  const face = faceOf(program, raw, command)
  if (command === 'status' && raw.given.get(commandLine.watch.name) === 'true')
    return withSettings(face, raw, (settings) => watch(face, settings))
  if (command === 'curl' && raw.given.has(commandLine.count.name))
    return withSettings(face, raw, (settings) => sample(face, settings))
  return withSettings(face, raw, (settings) => act(face, { verb: command, settings, driver: newDriver() }))
}

async function watch(face: Face, settings: Settings): Promise<number> {
  const { env, reporter, interrupt } = face
  const { watchPage, watchStatus } = await import('./terminal/watch-status.ts')
  const page = watchPage(face, settings.output === 'json')
  await watchStatus({ settings, env, driver: '', reporter, interrupt: interrupt() }, page)
  return 0
}

async function sample(face: Face, settings: Settings): Promise<number> {
  const { env, reporter, interrupt } = face
  const { showSample } = await import('./send-sample.ts')
  const invocation = { settings, env, driver: '', reporter, interrupt: interrupt() }
  await showSample(face, invocation, settings.sample ?? { count: 1, rate: 1 })
  return 0
}

/** The after_script of a GitLab job: ends what its script left open, if anything. */
export async function finish(program: Entry, args: readonly string[]): Promise<number> {
  const raw = writtenIn(program, args)
  const face = faceOf(program, raw, 'finish')
  const driver = await face.job?.leftDriver()
  if (driver !== undefined)
    return withSettings(face, raw, (settings) => act(face, { verb: 'finish', settings, driver }))
  face.reporter.report({ is: 'note', text: 'There was nothing to finish.' })
  return 0
}

/** What may be set depends on the verb, which is the setting `command` by another way. */
export const writtenIn = ({ env, cwd }: Entry, args: readonly string[], verb?: RunCommand): RawSettings =>
  fromFlags(
    args,
    { env: { ...env, ...(verb && { KN_ROLLOUT_COMMAND: verb }) }, cwd },
    { ...ofRollouts, ...(verb && { verb }) },
  )

function faceOf(program: Entry, raw: RawSettings, verb: RunCommand): Face {
  const view = liveViewOf(program, raw, verb)
  const entry = view?.entry ?? program
  const { env, clock, write, writeError } = entry
  const isJson = isJsonWanted(raw)
  const text = isJson ? jsonLog(entry, verb) : textLog(entry, raw)
  const log = view?.reporting(text) ?? text
  const warn = (message: string) => (isJson ? writeError : write)(`Warning: ${printable(message)}`)
  const job = gitlabJob({ env, clock, log, warn })
  const run = beginningOf(detect(env) ?? {}, { version, startedMs: clock.now() })
  const facts = (reporter: Reporter) => withRunFacts(run, clock.now, reporter)
  const reporter = facts(job?.reporter ?? log)
  const refusals = detect(env) ? reporter : log
  return { ...entry, reporter, refusals, facts, ...(job && { job }), ...(view && { view }) }
}

/** Harmless on every page, so it is written as it is. */
const jsonLog = ({ page: write, writeError }: Entry, verb: RunCommand): Reporter =>
  verb === 'status' ? jsonOutcomeReporter({ write, writeError }) : jsonReporter({ write })

/** The page of the surroundings, whatever started this process there. */
export function textLog(entry: Entry, { given, known }: RawSettings): Reporter {
  const { env, clock, page } = entry
  if (isGithub(env)) return githubReporter(page, given.get(target.service.name) ?? 'kn-rollout')
  if (isGitlab(env)) return gitlabReporter(page, { colour: true, now: clock.now })
  return terminalReporter(page, terminalOptions(entry, known))
}

type Act = { readonly verb: RunCommand; readonly settings: Settings; readonly driver: string }

async function act(face: Face, { verb, settings: wanted, driver }: Act): Promise<number> {
  const { env, job, reporter, facts, clock, view } = face
  const interrupt = interruptOf(face, { verb, settings: wanted })
  const { run: id, attempt, jobUrl, endsAtMs } = detect(env) ?? {}
  const placed = job && wanted.report !== undefined ? { ...wanted, report: job.placeOf(wanted.report) } : wanted
  const settings = verb === 'deploy' ? withinJob(placed, endsAtMs && endsAtMs - clock.now()) : placed
  job?.begin(driver)
  const outcome = await run(verb, {
    settings,
    env,
    driver,
    reporter,
    facts,
    interrupt,
    job: { run: id, attempt, url: jobUrl },
    ...(view && { show: view.show }),
  })
  view?.end()
  await job?.end(outcome)
  return exitCodeOf(outcome)
}

/**
 * A person who presses Ctrl-C again wants to leave; a runner that sends another signal does not. `status` and `curl` change nothing,
 * so the first signal ends `status` at once.
 */
function interruptOf(face: Face, { verb, settings }: Pick<Act, 'verb' | 'settings'>): AbortSignal {
  const { job, interrupt, exit, writeError, view } = face
  if (job) return interrupt()
  if (verb === 'status') return new AbortController().signal
  return interrupt(() => {
    view?.end()
    if (verb !== 'curl' && !settings.dryRun) writeError(leftOpen(verb, settings))
    exit(130)
  }, writeError)
}

const leftOpen = (verb: RunCommand, { service, namespace }: Settings): string => {
  return verb === 'recover'
    ? `Stopped before the end: rollouts may still be open, with their Services locked. To finish them: ${commandText({ verb: 'recover', namespace })}`
    : `Stopped before the end: ${service} may still be locked, with traffic on both Revisions. To return traffic to stable and unlock it: ${commandText({ verb: 'abort', service, namespace })}`
}

async function withSettings(
  { refusals, job }: Face,
  raw: RawSettings,
  then: (settings: Settings) => Promise<number>,
): Promise<number> {
  try {
    return await then(parse(raw))
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    const outcome = refused(error, refusals)
    await job?.end(outcome)
    return exitCodeOf(outcome)
  }
}
