/**
 * `npm start`: a good and a bad release of a Service, rolled out by the committed bundle as a GitHub runner would run it, on a
 * Knative inside this process. Nothing but Node and curl is needed, and nothing is left behind. Ends with 0 only if the good
 * one was promoted and users were taken back from the bad one, so that it is a check as well. With `--sandbox` it keeps that
 * Knative and its users for releases of your own, until Ctrl-C. `--knative 1.17` makes it behave like that version, and with
 * `--no-request-metrics` its pods count no requests, as by default since 1.19.
 */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { type KnativeVersion, knativeVersions, newestVersion } from '../../sandbox/versions.ts'
import { acts, type Cast, type Played, play, usersLine } from './play.ts'
import { image, namespace, type Stage, service, setStage, usersPath, usersPerSecond } from './stage.ts'

/** As a shell says it of a program that Ctrl-C ended. */
const interrupted = 130
const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort(signal))

const hasColour = process.stdout.isTTY && !process.env.NO_COLOR
const say = (...lines: readonly string[]): void => {
  for (const line of lines) console.log(hasColour ? line : stripVTControlCharacters(line))
}

const playAll = async (cast: Cast): Promise<number> => {
  const played: Played[] = []
  for (const act of acts) if (!interrupt.signal.aborted) played.push(await play(act, cast))
  if (interrupt.signal.aborted) {
    say('', 'Ended as you asked. Nothing is left running.')
    return interrupted
  }
  say('', 'The summary on the page of the second job, in Markdown:', '', played.at(-1)?.ended.summary ?? '')
  say('Try next', '  Releases of your own, on the same Knative with its users:', '    npm start -- --sandbox')
  say('  On a cluster of yours; it shows what would change and the plan, and changes nothing:')
  say('    npx node dist/cli.js deploy SERVICE --image IMAGE --dry-run')
  return played.every(({ isAsExpected }) => isAsExpected) ? 0 : 1
}

const deploy = (tag: number, rest = '') => `deploy ${service} --image ${image(tag)}${rest}`
const tries = [
  ['where traffic is now', `status ${service}`],
  ['a good release; Ctrl-C there returns all traffic to stable', deploy(2)],
  [
    'one that errs where no probe asks',
    deploy(3, ` --env ERROR_PATH=${usersPath} --env ERROR_RATE=0.3 --max-error-rate '5 %'`),
  ],
  ['one that cannot start', deploy(4, ' --env CRASH=3')],
]

const stay = async ({ kubeconfig, ingressAddress, met, shares }: Stage): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-'))
  const file = join(folder, 'kubeconfig')
  writeFileSync(file, kubeconfig)
  say('', 'In another terminal, in this folder (npx brings the Node it needs):', '', `  export KUBECONFIG=${file}`)
  say(`  export KN_ROLLOUT_NAMESPACE=${namespace} KN_ROLLOUT_INGRESS_ADDRESS=${ingressAddress} KN_ROLLOUT_HOLD=10s`)
  for (const [what, command] of tries) say('', `  # ${what}`, `  npx node dist/cli.js ${command}`)
  say('', 'Ctrl-C here ends it.', '')
  let from = met.length
  const users = setInterval(() => {
    say(usersLine(shares(), met.slice(from)))
    from = met.length
  }, 5_000)
  if (!interrupt.signal.aborted) await once(interrupt.signal, 'abort')
  clearInterval(users)
  rmSync(folder, { recursive: true })
  return 0
}

const show = async ({ sandbox, knative, requestMetrics }: Choice): Promise<number> => {
  say(`kn-rollout, on a Knative ${knative} inside this process, with ${usersPerSecond} users a second.`)
  say('Nothing is installed on this machine, and nothing leaves it.')
  const stage = await setStage({ knative, requestMetrics })
  try {
    return await (sandbox ? stay(stage) : playAll({ stage, say, interrupt: interrupt.signal }))
  } finally {
    await stage.close()
  }
}

type Choice = { readonly sandbox: boolean; readonly knative: KnativeVersion; readonly requestMetrics: boolean }

/** What is wrong with the command line where it names something else. */
const choiceOf = (args: readonly string[]): Choice | string => {
  const options = {
    sandbox: { type: 'boolean' },
    knative: { type: 'string' },
    'no-request-metrics': { type: 'boolean' },
  } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    const { sandbox = false, knative: wish = newestVersion, 'no-request-metrics': isSilent = false } = values
    // The act with the bad release is about what users' requests show.
    if (isSilent && !sandbox) return '--no-request-metrics: only with --sandbox.'
    const knative = knativeVersions.find((version) => version === wish)
    return knative
      ? { sandbox, knative, requestMetrics: !isSilent }
      : `--knative ${wish}: the sandbox knows ${knativeVersions.join(', ')}.`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const start = async (): Promise<number> => {
  const choice = choiceOf(process.argv.slice(2))
  if (typeof choice !== 'string') return show(choice)
  console.error(choice)
  return 1
}

if (spawnSync('curl', ['--version'], { stdio: 'ignore' }).status === 0) process.exitCode = await start()
else {
  console.error(
    'kn-rollout checks a new Revision with curl, and there is none on the PATH here. Install curl, then run npm start again.',
  )
  process.exitCode = 1
}
