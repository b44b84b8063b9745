/** The terminal's and GitLab's face: `kn-rollout deploy|abort|status SERVICE [flags]`, also as the kn plugin `kn rollout ...`. */
import { detect } from './ci/detect.ts'
import type { Reporter } from './engine/ports.ts'
import { RolloutError } from './errors/rollout-error.ts'
import { exitCodeOf, newDriver, refused, run, type Verb } from './main.ts'
import { gitlabReporter } from './report/gitlab.ts'
import { terminalReporter } from './report/terminal.ts'
import { help } from './settings/help.ts'
import { parse } from './settings/parse.ts'
import type { Settings } from './settings/settings.ts'
import { fromFlags } from './settings/sources/flags.ts'
import { interruptBySignal } from './signals.ts'
import { showStatus } from './status.ts'
import { version } from './version.ts'

const { env, stdout, argv } = process
const write = (line: string) => void stdout.write(`${line}\n`)

const verbs: Readonly<Record<string, Verb>> = {
  deploy: 'deploy',
  promote: 'promote',
  abort: 'abort',
  rollback: 'rollback',
  curl: 'curl',
}

/** Without a verb, `command` of the variables is one: so the GitLab component needs no shell to choose it. */
async function cli([word = env.KN_ROLLOUT_COMMAND, ...rest]: readonly string[]): Promise<number> {
  if (word === undefined || word === 'help' || word === '--help' || rest.includes('--help')) return print(help())
  if (word === '--version') return print(version)
  if (word === 'status') return withSettings(rest, (settings) => showStatus(settings, { env, write }))
  const verb = verbs[word]
  if (!verb) return print(`"${word}" is no verb. Write deploy, promote, abort, rollback, status, curl or help.`, 2)
  return withSettings(rest, (settings, reporter) => act(verb, settings, reporter))
}

async function act(verb: Verb, settings: Settings, reporter: Reporter): Promise<number> {
  const interrupt = interruptBySignal(() => process.exit(130))
  const { run: job, attempt, jobUrl } = detect(env) ?? {}
  const outcome = await run(verb, {
    settings,
    env,
    driver: newDriver(),
    reporter,
    interrupt,
    job: { run: job, attempt, url: jobUrl },
  })
  return exitCodeOf(outcome)
}

async function withSettings(
  args: readonly string[],
  then: (settings: Settings, reporter: Reporter) => Promise<number>,
): Promise<number> {
  const reporter = reporterHere()
  try {
    return await then(parse(fromFlags(args, { env, cwd: process.cwd() })), reporter)
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    return exitCodeOf(refused(error, reporter))
  }
}

const reporterHere = (): Reporter =>
  env.GITLAB_CI === 'true'
    ? gitlabReporter(write, { colour: true, now: Date.now })
    : terminalReporter(write, { colour: isColourful() })

/** https://no-color.org */
const isColourful = (): boolean => stdout.isTTY && !env.NO_COLOR

function print(text: string, code = 0): number {
  write(text)
  return code
}

process.exitCode = await cli(argv.slice(2))
// A curl that is still running must not keep a cancelled job: all that matters is done.
stdout.write('', () => process.exit())
