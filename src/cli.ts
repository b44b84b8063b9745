/**
 * The terminal's and GitLab's face: `kn-rollout deploy|abort|recover|status SERVICE [flags]`, also as the kn plugin `kn rollout ...`.
 * An import runs nothing: dist/cli.js calls `main`.
 */

import { detect } from './app/detect-ci.ts'
import type { Program } from './app/process.ts'
import { exitCodeOf, newDriver, refused, run, type Verb } from './app/run.ts'
import { version } from './app/version.ts'
import type { Reporter } from './engine/ports/ports.ts'
import { RolloutError } from './errors/rollout-error.ts'
import { type GitlabJob, gitlabJob } from './gitlab/job.ts'
import { gitlabReporter } from './gitlab/log.ts'
import { terminalReporter } from './report/log/terminal.ts'
import { printable } from './report/text/foreign-text.ts'
import { help } from './settings/help.ts'
import { withinJob } from './settings/job-limit.ts'
import { parse } from './settings/parse.ts'
import type { Settings } from './settings/settings.ts'
import { fromFlags } from './settings/sources/flags.ts'

type Face = Program & { readonly reporter: Reporter; readonly job?: GitlabJob }

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
export async function main(program: Program): Promise<number> {
  const { args, env, write } = program
  const [word = env.KN_ROLLOUT_COMMAND, ...rest] = args
  const print = (text: string, code: number): number => {
    write(text)
    return code
  }
  if (word === undefined || word === 'help' || word === '--help' || rest.includes('--help')) return print(help(), 0)
  if (word === '--version') return print(version, 0)
  const face = faceOf(program)
  if (word === 'finish') return finish(face, rest)
  const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined
  if (!verb)
    return print(
      `"${printable(word)}" is no verb. Write deploy, promote, abort, rollback, recover, status, curl or help.`,
      2,
    )
  return withSettings(face, { args: rest, verb }, (settings) => act(face, { verb, settings, driver: newDriver() }))
}

function faceOf(program: Program): Face {
  const { env, clock, write, isTerminal } = program
  const log =
    env.GITLAB_CI === 'true'
      ? gitlabReporter(write, { colour: true, now: clock.now })
      : // https://no-color.org
        terminalReporter(write, { colour: isTerminal && !env.NO_COLOR })
  const job = gitlabJob({ env, clock, log, warn: (message) => write(`Warning: ${printable(message)}`) })
  return { ...program, reporter: job?.reporter ?? log, ...(job && { job }) }
}

/** The after_script of a GitLab job: ends what its script left open, if anything. */
async function finish(face: Face, args: readonly string[]): Promise<number> {
  const driver = await face.job?.left()
  if (driver !== undefined)
    return withSettings(face, { args }, (settings) => act(face, { verb: 'finish', settings, driver }))
  face.write('Nothing was left to finish.')
  return 0
}

type Act = { readonly verb: Verb; readonly settings: Settings; readonly driver: string }

async function act(face: Face, { verb, settings: wanted, driver }: Act): Promise<number> {
  const { env, job, reporter, clock } = face
  const interrupt = interruptOf(face, verb)
  const { run: id, attempt, jobUrl, endsAtMs } = detect(env) ?? {}
  const settings = verb === 'deploy' ? withinJob(wanted, endsAtMs && endsAtMs - clock.now()) : wanted
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
function interruptOf({ job, interrupt, exit }: Face, verb: Verb): AbortSignal {
  if (job) return interrupt()
  return verb === 'status' ? new AbortController().signal : interrupt(() => exit(130))
}

type Written = { readonly args: readonly string[]; readonly verb?: Verb }

/** What may be set depends on the verb, which is the setting `command` by another way. */
async function withSettings(
  { env, cwd, reporter, job }: Face,
  { args, verb }: Written,
  then: (settings: Settings) => Promise<number>,
): Promise<number> {
  const place = { env: { ...env, ...(verb ? { KN_ROLLOUT_COMMAND: verb } : {}) }, cwd }
  try {
    return await then(parse(fromFlags(args, place)))
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    const outcome = refused(error, reporter)
    await job?.end(outcome)
    return exitCodeOf(outcome)
  }
}
