/**
 * The GitHub face: main and post step in one file. The main step keeps its driver mark as state before it touches the cluster;
 * the post step finishes what that driver left, which is nothing unless the main step was cut off.
 */

import { realClock } from './app/clock.ts'
import { type Errand, exitCodeOf, newDriver, refused, run, type Verb } from './app/run.ts'
import { interruptBySignal } from './app/signals.ts'
import type { Outcome } from './engine/ports/events.ts'
import type { Reporter } from './engine/ports/ports.ts'
import { RolloutError } from './errors/rollout-error.ts'
import { githubContext } from './github/context.ts'
import { type Display, githubDisplay } from './github/display.ts'
import { readEvent } from './github/event.ts'
import { githubReporter } from './github/log.ts'
import { secretsOf } from './github/masks.ts'
import { addMasks, loadState, saveState, setOutputs, writeSummary } from './github/runner-files.ts'
import { several } from './report/fan-out.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryReporter } from './report/summary/summary.ts'
import { printable } from './report/text/foreign-text.ts'
import { parse } from './settings/parse.ts'
import type { RawSettings } from './settings/raw.ts'
import type { Settings } from './settings/settings.ts'
import { fromInputs } from './settings/sources/inputs.ts'

const { env } = process
const write = (line: string) => void process.stdout.write(`${line}\n`)
const warn = (message: string) => write(`::warning title=kn-rollout::${printable(message)}`)

async function step(isPost: boolean, driver: string): Promise<void> {
  const interrupt = interruptBySignal()
  const raw = fromInputs({ env, cwd: process.cwd() })
  await addMasks([...secretsOf(raw.given.get('kubeconfig') ?? ''), ...tokenIn(raw)])
  const service = raw.given.get('service') ?? 'kn-rollout'
  const summary = summaryReporter(service)
  const reporter = several([githubReporter(write, service), summary], warn)
  const { outcome, display } = await attempt(isPost, { raw, driver, interrupt, reporter })
  if (!(isPost && outcome.kind === 'unchanged')) {
    process.exitCode = exitCodeOf(outcome)
    if (outcome.kind !== 'uncertain') await saveState('ended', 'true')
    await decorate(outcome, summary.markdown())
  }
  await display?.settled(interrupt.aborted ? hastyMs : patientMs, realClock)
}

const tokenIn = ({ given }: RawSettings): readonly string[] => [given.get('github-token')?.trim() ?? []].flat()

/** How long GitHub may take to show the ending. A cancelled job is killed 10 s after its first signal. */
const [patientMs, hastyMs] = [15_000, 2_000]

type Given = Pick<Errand, 'driver' | 'interrupt' | 'reporter'> & { readonly raw: RawSettings }
type Attempt = { readonly outcome: Outcome; readonly display?: Display }

async function attempt(isPost: boolean, { raw, ...given }: Given): Promise<Attempt> {
  const settings = settingsOf(raw, given.reporter)
  if ('kind' in settings) return { outcome: settings }
  if (settings.kubeconfig && 'content' in settings.kubeconfig) await addMasks(secretsOf(settings.kubeconfig.content))
  const verb = isPost ? 'finish' : settings.command
  const display = await displayOf(verb, settings, given.reporter)
  const reporter = display ? several([given.reporter, display.reporter], warn) : given.reporter
  await saveState('driver', given.driver)
  const { run: job, attempt, jobUrl } = githubContext(env)
  const outcome = await run(verb, { ...given, reporter, settings, env, job: { run: job, attempt, url: jobUrl } })
  return { outcome, display }
}

/** A post step goes on with what its main step has shown. */
async function displayOf(verb: Verb, settings: Settings, log: Reporter): Promise<Display | undefined> {
  if (verb === 'finish' && (await loadState('shown')) === undefined) return undefined
  const display = githubDisplay({
    settings,
    verb,
    env,
    log,
    event: readEvent(env),
    jobUrl: githubContext(env).jobUrl,
    deployment: Number(await loadState('deployment')) || undefined,
    keep: (deployment) => saveState('deployment', String(deployment)),
  })
  if (display) await saveState('shown', 'true')
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

/** What decorates can't change the outcome. */
async function decorate(outcome: Outcome, markdown: string | undefined): Promise<void> {
  try {
    await setOutputs(outputsOf(outcome))
    if (markdown && env.GITHUB_STEP_SUMMARY) await writeSummary(markdown)
  } catch (error) {
    warn(`Outputs or summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const driver = await loadState('driver')
const isPost = driver !== undefined
if (!(isPost && (await loadState('ended')) === 'true')) await step(isPost, driver ?? newDriver())
// GitHub may still owe an answer, which must not keep a cancelled job: all that matters is done.
process.stdout.write('', () => process.exit())
