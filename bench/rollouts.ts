/** Rollouts of the program as seen from outside: taken back after the verdict `failed` or a signal, promoted under load, and in a hold. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Journal } from '../src/rollout/model.ts'
import { until } from '../test/cluster/lib/wait.ts'
import type { Answer, Users } from '../test/e2e/support/users.ts'
import type { Place } from './place.ts'
import type { Line, Program } from './program.ts'
import { type Exchange, type Write, writesIn } from './recorder.ts'
import { type RouteWatch, type Split, watchRoute } from './route-watch.ts'

export type Return = {
  /** From the reason to the emergency write at the API server: all that the program can be quick at. */
  readonly writeMs: number
  /** From there to the Route being in force: Knative's part. */
  readonly reconcileMs: number
  /** From the reason to the end of the last request that the candidate answered. */
  readonly backMs: number
}

type Witness = {
  readonly exchanges: readonly Exchange[]
  readonly watch: RouteWatch
  readonly answers: readonly Answer[]
}

/** @throws where nobody was taken back */
function returnSince(reasonMs: number, { exchanges, watch, answers }: Witness): Return {
  const back = writesIn(exchanges).find(({ journal }) => journal?.stage === 'aborting')
  if (!back?.journal?.candidate) throw new Error('No emergency write was seen.')
  const { askedMs } = back.exchange
  return {
    writeMs: askedMs - reasonMs,
    reconcileMs: watch.inForce(splitOf(back.journal), askedMs) - askedMs,
    backMs: lastAnswerOf(back.journal.candidate, answers) - reasonMs,
  }
}

/** When the last request that this Revision answered was over. */
export const lastAnswerOf = (revision: string, answers: readonly Answer[]): number =>
  Math.max(...answers.filter((answer) => answer.revision === revision).map(({ atMs, ms }) => atMs + ms))

/** What a write meant the Route to serve. */
export function splitOf({ intended }: Journal): Split {
  const serving = intended.filter(({ percent = 0 }) => percent > 0)
  return Object.fromEntries(serving.map(({ revisionName = '', percent = 0 }) => [revisionName, percent]))
}

/** What the program says of a step that the Route has taken; in JSON, since its sentences are for people and may change. */
const inForce = (percent: number): string => `"is":"in-force","percent":${percent},`

type Seen = Witness & { readonly program: Program; readonly code: number | null; readonly reasonMs: number }

/** A rollout under load with a bare watch of the Route, to its end; `during` may interrupt it and says when. */
async function seenFromOutside(
  place: Place,
  flags: readonly string[],
  during: (program: Program, users: Users) => Promise<number> = async () => 0,
): Promise<Seen> {
  const asked = place.api.exchanges.length
  const watch = await watchRoute(place)
  const users = place.users()
  const program = place.deploy(...flags, '--output=json')
  const reasonMs = await during(program, users)
  const code = await program.ended
  const answers = await users.stop()
  watch.stop()
  return { exchanges: place.api.exchanges.slice(asked), watch, answers, program, code, reasonMs }
}

function assertEnd({ code, program }: Seen, wanted: number): void {
  if (code !== wanted) throw new Error(`It was to end with ${wanted}, and ended with ${code}:\n${program.said()}`)
}

export type Failing = Return & {
  /** From the first bad response to a user to the verdict. */
  readonly judgedMs: number
}

const failing = ['--env=ERROR_RATE=1', '--env=ERROR_AFTER_REQUESTS=150', '--steps=50, 100', '--hold=20s']

/** A candidate that starts to fail while half of the users are on it. The verdict is there when the program says so. */
export async function failOnce(place: Place, run: number): Promise<Failing> {
  const seen = await seenFromOutside(place, [...failing, '--max-error-rate=1%', `--env=RUN=${run}`])
  assertEnd(seen, 1)
  const verdict = seen.program.lines.find(({ text }) => isVerdict(JSON.parse(text)))
  const firstBad = seen.answers.find(({ status }) => status >= 500)
  if (!verdict || !firstBad) throw new Error(`No verdict was seen on a bad response:\n${seen.program.said()}`)
  return { ...returnSince(verdict.atMs, seen), judgedMs: verdict.atMs - (firstBad.atMs + firstBad.ms) }
}

type Event = { readonly is: string; readonly result?: { readonly verdict?: string } }

const isVerdict = ({ is, result }: Event): boolean => is === 'step-ended' && result?.verdict === 'failed'

/** A rollout that is cancelled by a signal while half of the users are on the candidate. */
export async function cancelOnce(place: Place, run: number): Promise<Return> {
  const flags = ['--steps=50, 100', '--hold=60s', `--env=RUN=${run}`]
  const seen = await seenFromOutside(place, flags, async (program, users) => {
    await program.says(inForce(50))
    await until('Half of the users are answered by the candidate', () => areSpread(users.answers), 20)
    return program.interrupt()
  })
  return returnSince(seen.reasonMs, seen)
}

/** Of the newest answers about half are another Revision's than the first was. */
function areSpread(answers: readonly Answer[]): boolean {
  const newest = answers.slice(-40)
  return newest.filter(({ revision }) => revision !== answers[0]?.revision).length >= 16
}

export type Promoted = {
  /** Of each step: from the Route being in force to the program saying so. */
  readonly seenMs: readonly number[]
  /** Of each step: from the Route being in force to the write that comes next, less the hold. */
  readonly overheadMs: readonly number[]
  readonly requests: readonly Exchange[]
  readonly users: readonly Answer[]
}

/** Three steps to the promotion under load, with a candidate that is slow to start and quick to fall asleep. */
export async function promoteOnce(place: Place, run: number): Promise<Promoted> {
  const seen = await seenFromOutside(place, [
    '--steps=10, 50, 100',
    '--hold=3s',
    '--env=START_DELAY_MS=4000',
    `--env=RUN=${run}`,
  ])
  assertEnd(seen, 0)
  const { exchanges, answers, program, watch } = seen
  return { ...stepTimes(writesIn(exchanges), program.lines, watch), requests: exchanges, users: answers }
}

function stepTimes(writes: readonly Write[], lines: readonly Line[], watch: RouteWatch) {
  const steps = writes.flatMap((shift, index) => {
    const { journal, setsTraffic, exchange } = shift
    if (journal?.stage !== 'stepping' || !setsTraffic) return []
    const forceMs = watch.inForce(splitOf(journal), exchange.askedMs)
    const said = lines.find(({ atMs, text }) => atMs > exchange.askedMs && text.includes('"is":"in-force"'))
    const next = writes[index + 1]
    const holdMs = journal.plan.steps[journal.step]?.holdMs ?? 0
    if (!said || !next) throw new Error(`Step ${journal.step} was not followed to its end.`)
    return [{ seen: said.atMs - forceMs, overhead: next.exchange.askedMs - forceMs - holdMs }]
  })
  return { seenMs: steps.map(({ seen }) => seen), overheadMs: steps.map(({ overhead }) => overhead) }
}

const seconds = 60

/** The memory of a rollout in a hold: what is resident, second by second. */
export type Held = { readonly residentMiB: readonly number[] }

export async function holdOnce(place: Place): Promise<Held> {
  const program = place.deploy('--steps=10, 100', '--hold=5m', '--max-error-rate=1%', '--env=RUN=held', '--output=json')
  await program.says(inForce(10))
  const residentMiB: number[] = []
  while (residentMiB.length < seconds) {
    residentMiB.push(program.residentMiB())
    await delay(1_000)
  }
  program.interrupt()
  await program.ended
  return { residentMiB }
}
