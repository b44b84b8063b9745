/** What was measured as rows beside the targets. Pure. The targets are the numbers that the design promises. */
import type { Answer } from '../test/e2e/support/users.ts'
import { type Measured, type Row, spreadOf, type Unit } from './page.ts'
import type { Exchange } from './recorder.ts'
import type { Failing, Held, Promoted, Return } from './rollouts.ts'
import type { StartUp } from './start-up.ts'

const slowMs = 3_000
/** Of the slowest of many: a connection that broke, too, must not keep users on a bad candidate. */
const worstMs = 1_000

export function failingRows(ours: readonly Failing[], bare: readonly Return[]): readonly Row[] {
  const seen = ms(ours.map(({ judgedMs }) => judgedMs))
  return [
    row('Verdict `failed` after the first bad response to a user', undefined, seen),
    ...returnRows('the verdict `failed`', { ours, bare, backWithinMs: 400 }),
  ]
}

type Returns = {
  readonly ours: readonly Return[]
  /** A bare patch of the traffic. */
  readonly bare: readonly Return[]
  readonly backWithinMs?: number
}

export function returnRows(reason: string, { ours, bare, backWithinMs }: Returns): readonly Row[] {
  const beside = (of: keyof Return) => [
    { name: 'a bare patch of the traffic', measured: ms(bare.map((each) => each[of])) },
  ]
  const values = (of: keyof Return) => ours.map((each) => each[of])
  return [
    row(`Emergency write at the API server after ${reason}`, 50, ms(values('writeMs'))),
    row('the slowest of them', worstMs, ms([Math.max(...values('writeMs'))])),
    row(`Traffic back on stable after ${reason}`, backWithinMs, ms(values('backMs')), beside('backMs')),
    row('the slowest of them', worstMs, ms([Math.max(...values('backMs'))])),
    row('Reconcile of that write by Knative', undefined, ms(values('reconcileMs')), beside('reconcileMs')),
  ]
}

type ByHand = {
  /** By kubectl, ms. */
  readonly shifted: readonly number[]
  readonly handmade: readonly Answer[]
}

export const promotionRows = (promoted: readonly Promoted[], { shifted, handmade }: ByHand): readonly Row[] => [
  ...stepRows(promoted, shifted),
  ...requestRows(promoted.map(({ requests }) => requests)),
  ...userRows(
    promoted.map(({ users }) => users),
    handmade,
  ),
]

function stepRows(promoted: readonly Promoted[], shifted: readonly number[]): readonly Row[] {
  const seen = promoted.flatMap(({ seenMs }) => seenMs)
  const overhead = promoted.flatMap(({ overheadMs }) => overheadMs)
  const peers = [{ name: 'kubectl patch and kubectl wait', measured: ms(shifted) }]
  return [
    row('Delay until we see a step in effect, compared with a separate watch', 50, ms(seen), peers),
    row('A whole step, minus the reconcile by Knative and the hold', 50, ms(overhead)),
  ]
}

/** What counts users is as often as there are pods and seconds: test/stories/requests.test.ts. */
function requestRows(all: readonly (readonly Exchange[])[]): readonly Row[] {
  const counted = (is: (exchange: Exchange) => boolean) => counts(all.map((each) => each.filter(is).length))
  return [
    row(
      'API requests of a rollout with 3 steps',
      40,
      counted((each) => !isOfCounters(each)),
    ),
    row('of them watches', undefined, counted(isWatch)),
    row("beside them, reads of users' counters", undefined, counted(isOfCounters)),
  ]
}

function userRows(users: readonly (readonly Answer[])[], handmade: readonly Answer[]): readonly Row[] {
  const hurtBy = (answers: readonly Answer[]) =>
    answers.filter(({ status, ms }) => status !== 200 || ms > slowMs).length
  const amount = ({ length }: readonly Answer[]) => length
  const slowest = (answers: readonly Answer[]) => Math.max(...answers.map(({ ms }) => ms))
  const byHand = (of: (answers: readonly Answer[]) => number, unit: Unit) => [
    { name: 'deploy, wait, and 10 % later by hand', measured: measured(unit, [of(handmade)]) },
  ]
  return [
    row(
      'Requests that failed or took over 3 s in a rollout at 100 requests/s',
      0,
      counts(users.map(hurtBy)),
      byHand(hurtBy, 'requests'),
    ),
    row('of how many', undefined, counts(users.map(amount)), byHand(amount, 'requests')),
    row('the slowest of them', undefined, ms(users.map(slowest)), byHand(slowest, 'ms')),
  ]
}

/** With and without what it has compiled before, each beside the others. */
export function startRows([status, uncached, ...others]: readonly StartUp[]): readonly Row[] {
  if (!status || !uncached) return []
  const peers = (of: (start: StartUp) => Measured) => others.map((each) => ({ name: each.name, measured: of(each) }))
  const wall = ({ wallMs }: StartUp) => ms(wallMs)
  const processor = ({ processorMs }: StartUp) => ms(processorMs)
  const peak = ({ peakMiB }: StartUp) => measured('MiB', peakMiB)
  return [
    row('Whole process of `status`, plain kubeconfig', 75, wall(status), peers(wall)),
    row('the same without the compile cache, as on a fresh runner', undefined, wall(uncached)),
    row('its processor time, all threads', undefined, processor(status), peers(processor)),
    row('the same without the compile cache', undefined, processor(uncached)),
    row('its largest resident size', 70, peak(status), peers(peak)),
  ]
}

export function holdRows({ residentMiB: resident }: Held): readonly Row[] {
  const growth = (resident.at(-1) ?? 0) - (resident.at(0) ?? 0)
  return [
    row('Largest resident size of a rollout in a minute of hold', 90, measured('MiB', [Math.max(...resident)])),
    row('its growth over that minute', undefined, measured('MiB', [growth])),
  ]
}

export const sizeRows = (bundle: { readonly startUpKiB: number; readonly wholeKiB: number }): readonly Row[] => [
  row('Bundle: on the start-up path', 1024, measured('KiB', [bundle.startUpKiB])),
  row('Bundle: all of dist/', 7 * 1024, measured('KiB', [bundle.wholeKiB])),
]

function row(what: string, atMost: number | undefined, measured: Measured, peers: Row['peers'] = []): Row {
  return {
    what,
    measured,
    peers,
    ...(atMost !== undefined && { target: { text: `<= ${atMost} ${measured.unit}`, atMost } }),
  }
}

const measured = (unit: Unit, values: readonly number[]): Measured => ({ unit, of: spreadOf(values) })
const counts = (values: readonly number[]): Measured => measured('requests', values)
const ms = (values: readonly number[]): Measured => measured('ms', values)

const isWatch = ({ path }: Exchange): boolean => path.includes('watch=1')

/** The pods of a Revision, and what they count. */
const isOfCounters = (exchange: Exchange): boolean =>
  exchange.method === 'GET' && /\/pods\/[^/]+:9091\/proxy\/|\/pods\?/.test(exchange.path) && !isWatch(exchange)
