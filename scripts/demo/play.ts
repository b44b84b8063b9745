/** The two releases of the demonstration: what a workflow would say, the end it must come to, and how users fared meanwhile. */
import { setTimeout as delay } from 'node:timers/promises'
import { count, counted, duration, latency } from '../../src/report/text/numbers.ts'
import { percentile } from '../../src/rollout/analysis/measured.ts'
import { type Ended, startStep } from '../../test/e2e/support/runner.ts'
import type { Pairs } from '../../test/e2e/support/step-files.ts'
import { image, type Met, namespace, type Share, type Stage, service, usersPath } from './stage.ts'

export type Act = {
  readonly title: string
  /** `with:` of the step, but for where the cluster is. */
  readonly inputs: Pairs
  /** `tag` is the image that users are on at the end; a bad release may fail some of them before. */
  readonly expected: {
    readonly outcome: string
    readonly code: number
    readonly tag: string
    readonly mayFail: boolean
  }
}

export type Played = { readonly ended: Ended; readonly isAsExpected: boolean }

export type Cast = {
  readonly stage: Stage
  readonly say: (...lines: readonly string[]) => void
  /** Aborts when the demonstration is to end: the job is cancelled then, as on a person's click. */
  readonly interrupt: AbortSignal
}

const plan = { steps: '10, 50, 100', hold: '5s', 'health-path': '/healthz', 'max-error-rate': '5 %' }

export const acts: readonly Act[] = [
  {
    title: 'A good release: image 2 does what it should.',
    inputs: { service, image: image(2), ...plan },
    expected: { outcome: 'promoted', code: 0, tag: '2', mayFail: false },
  },
  {
    title: 'A bad release: image 3 passes its health check and every probe, but fails at what users ask for.',
    inputs: { service, image: image(3), env: `ERROR_PATH=${usersPath}\nERROR_RATE=0.4`, ...plan },
    expected: { outcome: 'aborted', code: 1, tag: '2', mayFail: true },
  },
]

const usersEveryMs = 2_000
/** Users are watched a while longer: what they meet after the end is the point. */
const afterwardsMs = 1_500
const lastAnswers = 20

export const play = async (act: Act, { stage, say, interrupt }: Cast): Promise<Played> => {
  const { kubeconfig, ingressAddress } = stage
  const before = stage.met.length
  const met = () => stage.met.slice(before)
  say('', act.title, '', ...stepLines(act), '')
  const step = startStep({ ...act.inputs, namespace, kubeconfig, 'ingress-address': ingressAddress })
  const cancel = () => void step.cancel()
  // Should this process fall over, its step must not go on alone.
  const kill = () => void step.kill()
  interrupt.addEventListener('abort', cancel, { once: true })
  process.once('exit', kill)
  let said = 0
  const sayNew = () => {
    const lines = step.log().split('\n').slice(0, -1)
    for (const line of lines.slice(said)) say(...shownLine(line).map((text) => `  | ${text}`))
    said = lines.length
  }
  const users = setInterval(() => say(usersLine(stage.shares(), met())), usersEveryMs)
  const log = setInterval(sayNew, 100)
  const ended = await step.ended
  clearInterval(log)
  clearInterval(users)
  sayNew()
  process.off('exit', kill)
  interrupt.removeEventListener('abort', cancel)
  await step.post()
  await delay(afterwardsMs)
  const result = isAsExpected(act, ended, { met: met(), tagOf: stage.tagOf })
  if (!interrupt.aborted) say('', ...usersTable(stage, met()), '', verdict(act, ended, result))
  return { ended, isAsExpected: result }
}

/** The step as it stands in a workflow. */
const stepLines = ({ inputs }: Act): readonly string[] => [
  '  - uses: kn-rollout',
  '    with:',
  ...Object.entries(inputs).map(([name, value]) =>
    value.includes('\n')
      ? `      ${name}: |\n        ${value.replaceAll('\n', '\n        ')}`
      : `      ${name}: ${value}`,
  ),
]

/** The outcome, and where users are by their own last answers. */
export const isAsExpected = ({ expected }: Act, ended: Ended, { met, tagOf }: Answers): boolean =>
  ended.code === expected.code &&
  ended.outputs.outcome === expected.outcome &&
  (expected.mayFail || met.every(({ isGood }) => isGood)) &&
  met.slice(-lastAnswers).every(({ isGood, revision = '' }) => isGood && tagOf(revision) === expected.tag)

type Answers = { readonly met: readonly Met[]; readonly tagOf: (revision: string) => string }

const verdict = ({ expected }: Act, { code, outputs }: Ended, isExpected: boolean): string => {
  const end = `${outputs.outcome ?? 'no outcome'}, exit code ${code}`
  return isExpected
    ? `\u2713 ${end}: the job is ${code === 0 ? 'green' : 'red, as it should be'}.`
    : `\u2717 ${end}; expected: ${expected.outcome}, with users on image ${expected.tag}.`
}

/** A line that the bundle wrote, as the page of a GitHub job shows it. Source: actions/runner, ActionCommandManager. */
export const shownLine = (raw: string): readonly string[] => {
  const [, name, title = '', text = ''] = /^::([a-z-]+)(?: title=([^:]*))?::(.*)$/.exec(raw) ?? []
  if (name === undefined) return [raw]
  if (name === 'group') return [`\u25be ${text}`]
  const isShown = name === 'error' || name === 'warning'
  return isShown ? [`${name === 'error' ? 'Error' : 'Warning'}, beside the job: ${decodeURIComponent(title)}`] : []
}

export const usersLine = (shares: readonly Share[], met: readonly Met[]): string => {
  const split = shares.map(({ revision, percent }) => `${revision} ${percent} %`).join(', ')
  return `users  ${split}; ${counted(met.length, 'request')} so far, ${failedText(met)}`
}

const failed = (met: readonly Met[]): readonly Met[] => met.filter(({ isGood }) => !isGood)

const failedText = (met: readonly Met[]): string => {
  const times = failed(met).map(({ atMs }) => atMs)
  if (times.length === 0) return 'none failed'
  return `${count(times.length)} failed within ${duration(Math.max(100, Math.max(...times) - Math.min(...times)))}`
}

/** What users met from each Revision. */
export const usersTable = (
  { shares, tagOf }: Pick<Stage, 'shares' | 'tagOf'>,
  met: readonly Met[],
): readonly string[] => {
  const percents = new Map(shares().map(({ revision, percent }) => [revision, percent]))
  const revisions = new Set([...percents.keys(), ...met.flatMap(({ revision }) => revision ?? [])])
  const rows = [...revisions].sort().map((revision) => {
    const answers = met.filter((each) => each.revision === revision)
    const p95Ms = percentile(
      answers.map(({ ms }) => ms).sort((a, b) => a - b),
      0.95,
    )
    const numbers = [`${percents.get(revision) ?? 0} %`, count(answers.length), count(failed(answers).length)]
    return [`${revision} (image ${tagOf(revision)})`, ...numbers, p95Ms === undefined ? '' : latency(p95Ms)]
  })
  const table = [['Revision', 'traffic', 'answered', 'failed', 'p95'], ...rows]
  return [
    ...table.map(([name = '', ...cells]) => `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`),
    `  Of ${counted(met.length, 'request')} of users, ${failedText(met)}.`,
  ]
}
