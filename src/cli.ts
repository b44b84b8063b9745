/** The terminal's and GitLab's face: `kn-rollout deploy|abort|recover|status SERVICE [flags]`, also as the kn plugin `kn rollout ...`. */

import { realClock } from './app/clock.ts'
import { detect } from './app/detect-ci.ts'
import { exitCodeOf, newDriver, refused, run, type Verb } from './app/run.ts'
import { interruptBySignal } from './app/signals.ts'
import { version } from './app/version.ts'
import type { Reporter } from './engine/ports/ports.ts'
import { RolloutError } from './errors/rollout-error.ts'
import { gitlabJob } from './gitlab/job.ts'
import { gitlabReporter } from './gitlab/log.ts'
import { terminalReporter } from './report/log/terminal.ts'
import { printable } from './report/text/foreign-text.ts'
import { help } from './settings/help.ts'
import { withinJob } from './settings/job-limit.ts'
import { parse } from './settings/parse.ts'
import type { Settings } from './settings/settings.ts'
import { fromFlags } from './settings/sources/flags.ts'

const { env, stdout, argv } = process
const write = (line: string) => void stdout.write(`${line}\n`)

/** https://no-color.org */
const isColourful = (): boolean => stdout.isTTY && !env.NO_COLOR

const log: Reporter =
  env.GITLAB_CI === 'true'
    ? gitlabReporter(write, { colour: true, now: Date.now })
    : terminalReporter(write, { colour: isColourful() })

const job = gitlabJob({ env, clock: realClock, log, warn: (message) => write(`Warning: ${printable(message)}`) })
const reporter = job?.reporter ?? log

const verbs: Readonly<Record<string, Verb>> = {
  deploy: 'deploy',
  promote: 'promote',
  abort: 'abort',
  rollback: 'rollback',
  recover: 'recover',
  status: 'status',
  curl: 'curl',
}

/** Without a verb, `command` of the variables is one: so the GitLab component needs no shell to choose it. */
async function cli([word = env.KN_ROLLOUT_COMMAND, ...rest]: readonly string[]): Promise<number> {
  if (word === undefined || word === 'help' || word === '--help' || rest.includes('--help')) return print(help())
  if (word === '--version') return print(version)
  if (word === 'finish') return finish(rest)
  const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined
  if (!verb)
    return print(
      `"${printable(word)}" is no verb. Write deploy, promote, abort, rollback, recover, status, curl or help.`,
      2,
    )
  return withSettings(rest, (settings) => act(verb, settings, newDriver()), verb)
}

/** The after_script of a GitLab job: ends what its script left open, if anything. */
async function finish(args: readonly string[]): Promise<number> {
  const driver = await job?.left()
  if (driver === undefined) return print('Nothing was left to finish.')
  return withSettings(args, (settings) => act('finish', settings, driver))
}

async function act(verb: Verb, wanted: Settings, driver: string): Promise<number> {
  const interrupt = interruptOf(verb)
  const { run: id, attempt, jobUrl, endsAtMs } = detect(env) ?? {}
  const settings = verb === 'deploy' ? withinJob(wanted, endsAtMs && endsAtMs - Date.now()) : wanted
  job?.begin(driver)
  const outcome = await run(verb, {
    settings,
    env,
    driver,
    reporter,
    interrupt,
    job: { run: id, attempt, url: jobUrl },
  })
  await job?.end(outcome)
  return exitCodeOf(outcome)
}

/**
 * A person who presses Ctrl-C again wants to leave; a runner that sends another signal does not. `status` has nobody to return,
 * so a signal ends it at once.
 */
function interruptOf(verb: Verb): AbortSignal {
  if (job) return interruptBySignal()
  return verb === 'status' ? new AbortController().signal : interruptBySignal(() => process.exit(130))
}

/** What may be set depends on the verb, which is the setting `command` by another way. */
async function withSettings(
  args: readonly string[],
  then: (settings: Settings) => Promise<number>,
  verb = env.KN_ROLLOUT_COMMAND,
): Promise<number> {
  const place = { env: { ...env, ...(verb ? { KN_ROLLOUT_COMMAND: verb } : {}) }, cwd: process.cwd() }
  try {
    return await then(parse(fromFlags(args, place)))
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    const outcome = refused(error, reporter)
    await job?.end(outcome)
    return exitCodeOf(outcome)
  }
}

function print(text: string, code = 0): number {
  write(text)
  return code
}

process.exitCode = await cli(argv.slice(2))
// GitLab may still owe an answer, which must not keep a cancelled job: all that matters is done.
stdout.write('', () => process.exit())
