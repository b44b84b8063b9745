/**
 * The GitHub face. The main step keeps its driver mark as state before it touches the cluster; the post step finishes what that
 * driver left, which is nothing unless the main step was interrupted.
 * An import runs nothing: dist/index.js calls `main`, dist/post.js `post`.
 */
import type { Program } from './app/process/process.ts'
import { type Invocation, newDriver, run } from './app/run.ts'
import { version } from './app/version.ts'
import { refused } from './engine/context/refusal.ts'
import type { Outcome } from './engine/ports/events.ts'
import type { Reporter } from './engine/ports/ports.ts'
import { failure } from './errors/catalogue.ts'
import { RolloutError } from './errors/rollout-error.ts'
import { commitUrl, githubContext } from './github/context.ts'
import { type Display, githubDisplay } from './github/display.ts'
import { readEvent } from './github/event.ts'
import { githubReporter } from './github/log.ts'
import { secretsOf } from './github/masks.ts'
import * as runnerFiles from './github/runner-files.ts'
import { fanOut } from './report/fan-out.ts'
import { interruptedOutcome, keepingReturn, returnIn, tellingReturn } from './report/job/interrupted.ts'
import { outputsOf } from './report/job/outputs.ts'
import { beginningOf, withRunFacts } from './report/job/run-facts.ts'
import { summaryReporter } from './report/summary/summary.ts'
import { printable } from './report/text/foreign-text.ts'
import { exitCodeOf } from './rollout/endings.ts'
import { parse } from './settings/parse.ts'
import type { RunCommand, Settings } from './settings/settings.ts'
import { fromInputs } from './settings/sources/inputs.ts'
import type { RawSettings } from './settings/written/raw.ts'

/** How the runner is handed outputs, state, the summary and masks. */
export type RunnerFiles = typeof runnerFiles

type Face = Program & {
  readonly files: RunnerFiles
  readonly warn: (message: string) => void
  readonly signal: AbortSignal
}

export const main = (program: Program, files: RunnerFiles = runnerFiles): Promise<number> =>
  step(faceOf(program, files), { isPost: false, driver: newDriver() })

/** Without a driver there is nothing to finish: the main step was refused, or killed before it touched anything. */
export async function post(program: Program, files: RunnerFiles = runnerFiles): Promise<number> {
  const face = faceOf(program, files)
  const driver = await files.loadState('driver')
  if (driver === undefined || (await files.loadState('ended')) === 'true') return 0
  return step(face, { isPost: true, driver })
}

/** Listens before anything that takes time: a job may be cancelled in its first moment. */
const faceOf = (program: Program, files: RunnerFiles): Face => ({
  ...program,
  files,
  warn: (message) => program.write(`::warning title=kn-rollout::${printable(message)}`),
  signal: program.interrupt(),
})

type StepOf = { readonly isPost: boolean; readonly driver: string }

async function step(face: Face, { isPost, driver }: StepOf): Promise<number> {
  const { env, cwd, files, write, warn, signal, clock } = face
  const raw = fromInputs({ env, cwd })
  await files.addMasks([...secretsOf(raw.given.get('kubeconfig') ?? ''), ...tokensIn(raw)])
  const service = raw.given.get('service') ?? 'kn-rollout'
  const summary = summaryReporter(service)
  const told = withFacts(face)
  const reporter = told(fanOut([githubReporter(write, service), summary], warn))
  const { outcome, display } = await attempt(face, { isPost, raw, driver, reporter, told })
  const isSilent = isPost && outcome.kind === 'unchanged'
  if (!isSilent) await handOn(face, outcome, summary.markdown())
  await display?.settled(signal.aborted ? cancelledMs : usualMs, clock)
  return isSilent ? 0 : exitCodeOf(outcome)
}

/** Of a pull request the commit is its own, not the merge that GitHub tries. */
const withFacts = ({ env, clock }: Face): Given['told'] => {
  const { commit } = readEvent(env)
  const context = { ...githubContext(env), commit, commitUrl: commitUrl(env, commit) }
  const run = beginningOf(context, { version, startedMs: clock.now() })
  return (reporter) => withRunFacts(run, clock.now, reporter)
}

const tokensIn = ({ given }: RawSettings): readonly string[] =>
  ['github-token', 'prometheus-token'].flatMap((name) => given.get(name)?.trim() ?? [])

/** How long GitHub may take to show the ending. A cancelled job is killed 10 s after its first signal. */
const [usualMs, cancelledMs] = [15_000, 2_000]

type Given = Pick<Invocation, 'driver' | 'reporter'> & {
  readonly isPost: boolean
  readonly raw: RawSettings
  /** The reporter with the facts of this run. */
  readonly told: (reporter: Reporter) => Reporter
}
type Attempt = { readonly outcome: Outcome; readonly display?: Display }

async function attempt(face: Face, { isPost, raw, driver, reporter: log, told }: Given): Promise<Attempt> {
  const { env, files, warn, signal: interrupt } = face
  const settings = settingsOf(raw, log)
  if ('kind' in settings) return { outcome: settings }
  if (settings.kubeconfig && 'content' in settings.kubeconfig)
    await files.addMasks(secretsOf(settings.kubeconfig.content))
  const verb = isPost ? 'finish' : settings.command
  try {
    if (!isPost) await keepDriver(face, verb, driver)
  } catch (error) {
    return { outcome: refused(error, log) }
  }
  const display = await displayOf(face, { verb, settings, log })
  const all = display ? fanOut([log, told(display.reporter)], warn) : log
  const begun = isPost ? returnIn(await files.loadState('returning')) : undefined
  const keep = (text: string) =>
    void optional(face, 'the state for the post step', () => files.saveState('returning', text))
  const reporter = begun ? tellingReturn(all, begun) : keepingReturn(all, keep)
  const { run: job, attempt, jobUrl } = githubContext(env)
  const context = { driver, reporter, interrupt, settings, env, facts: told, job: { run: job, attempt, url: jobUrl } }
  const outcome = await run(verb, context)
  return { outcome: begun ? interruptedOutcome(outcome, begun) : outcome, display }
}

/** Commands that open a rollout, which only a post step with the same driver can finish if the job is killed. */
const opening: ReadonlySet<RunCommand> = new Set<RunCommand>(['deploy', 'promote', 'rollback'])

/** What ends rollouts is never kept from it by a full disk. @throws E_STATE_FILE */
async function keepDriver(face: Face, verb: RunCommand, driver: string): Promise<void> {
  const save = () => face.files.saveState('driver', driver)
  if (!opening.has(verb)) return optional(face, 'the state for the post step', save)
  try {
    await save()
  } catch (error) {
    throw failure('E_STATE_FILE', { why: reasonOf(error) }, error)
  }
}

type Shown = { readonly verb: RunCommand; readonly settings: Settings; readonly log: Reporter }

/** A post step goes on with what its main step has shown. */
async function displayOf(face: Face, { verb, settings, log }: Shown): Promise<Display | undefined> {
  const { env, files } = face
  const save = (name: string, value: string) =>
    optional(face, 'the state for the post step', () => files.saveState(name, value))
  if (verb === 'finish' && (await files.loadState('shown')) === undefined) return undefined
  const display = githubDisplay({
    settings,
    verb,
    env,
    log,
    event: readEvent(env),
    jobUrl: githubContext(env).jobUrl,
    deployment: Number(await files.loadState('deployment')) || undefined,
    keep: (deployment) => save('deployment', String(deployment)),
  })
  if (display) await save('shown', 'true')
  return display
}

function settingsOf(raw: RawSettings, reporter: Reporter): Settings | Outcome {
  try {
    return parse(raw)
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    return refused(error, reporter)
  }
}

/** What is handed on to later steps can't change the outcome, and each part of it is tried. */
async function handOn(face: Face, outcome: Outcome, markdown: string | undefined): Promise<void> {
  const { env, files } = face
  if (outcome.kind !== 'uncertain')
    await optional(face, 'the state for the post step', () => files.saveState('ended', 'true'))
  await optional(face, 'the outputs', () => files.setOutputs(outputsOf(outcome)))
  if (markdown && env.GITHUB_STEP_SUMMARY) await optional(face, 'the summary', () => files.writeSummary(markdown))
}

async function optional({ warn }: Face, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    warn(`Could not write ${what}: ${reasonOf(error)}`)
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
