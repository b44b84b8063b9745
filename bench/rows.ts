/** What was measured as rows beside the targets. Pure. The targets are the numbers that the design promises. */
import type { Answer } from '../test/e2e/support/users.ts'
import { type Measured, type Row, spreadOf, type Unit } from './page.ts'
import type { Exchange } from './recorder.ts'
import type { Held, Promoted, Return } from './rollouts.ts'
import type { StartUp } from './start-up.ts'

export type Results = {
  /** After a failing verdict and after a signal; beside each, a bare patch. */
  readonly failing: readonly Return[]
  readonly returned: readonly Return[]
  readonly cancelled: readonly Return[]
  readonly returnedLater: readonly Return[]
  readonly held: Held
  readonly promoted: readonly Promoted[]
  readonly starts: readonly StartUp[]
  /** By kubectl, ms. */
  readonly shifted: readonly number[]
  readonly handmade: readonly Answer[]
  readonly bundle: { readonly startUpKiB: number; readonly wholeKiB: number }
}

export const rowsOf = (results: Results): readonly Row[] => [
  ...returnRows(results),
  ...stepRows(results),
  ...userRows(results),
  ...startRows(results.starts),
  ...sizeRows(results),
]

const slowMs = 3_000

const returnRows = ({ failing, cancelled, returned, returnedLater }: Results): readonly Row[] => [
  ...returnRowsOf('the failing verdict', 400, { ours: failing, bare: returned }),
  ...returnRowsOf('the first signal', undefined, { ours: cancelled, bare: returnedLater }),
]

type Returns = { readonly ours: readonly Return[]; readonly bare: readonly Return[] }

function returnRowsOf(reason: string, backWithinMs: number | undefined, { ours, bare }: Returns): readonly Row[] {
  const beside = (of: keyof Return) => [
    { name: 'a bare patch of the traffic', measured: ms(bare.map((each) => each[of])) },
  ]
  const ourMs = (of: keyof Return) => ms(ours.map((each) => each[of]))
  return [
    row(`Emergency write at the API server after ${reason}`, 50, ourMs('writeMs')),
    row(`Traffic back on stable after ${reason}`, backWithinMs, ourMs('backMs'), beside('backMs')),
    row('Reconcile of that write by Knative', undefined, ourMs('reconcileMs'), beside('reconcileMs')),
  ]
}

function stepRows({ promoted, shifted }: Results): readonly Row[] {
  const seen = promoted.flatMap(({ seenMs }) => seenMs)
  const overhead = promoted.flatMap(({ overheadMs }) => overheadMs)
  const requests = promoted.map((each) => each.requests)
  const peers = [{ name: 'kubectl patch and kubectl wait', measured: ms(shifted) }]
  return [
    row('Delay until we see a step in effect, compared with a separate watch', 50, ms(seen), peers),
    row('A whole step, minus the reconcile by Knative and the hold', 50, ms(overhead)),
    row('API requests of a rollout with 3 steps', 40, counts(requests.map(({ length }) => length))),
    row('of them watches', undefined, counts(requests.map((all) => all.filter(isWatch).length))),
  ]
}

function userRows({ promoted, handmade }: Results): readonly Row[] {
  const hurtBy = (users: readonly Answer[]) => users.filter(({ status, ms }) => status !== 200 || ms > slowMs).length
  const amount = ({ length }: readonly Answer[]) => length
  const slowest = (users: readonly Answer[]) => Math.max(...users.map(({ ms }) => ms))
  const byHand = (of: (users: readonly Answer[]) => number, unit: Unit) => [
    { name: 'deploy, wait, and 10 % later by hand', measured: measured(unit, [of(handmade)]) },
  ]
  const users = promoted.map((each) => each.users)
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

function startRows(starts: readonly StartUp[]): readonly Row[] {
  const [status, ...others] = starts
  if (!status) return []
  const peers = (of: (start: StartUp) => Measured) => others.map((each) => ({ name: each.name, measured: of(each) }))
  const wall = ({ wallMs }: StartUp) => ms(wallMs)
  const processor = ({ processorMs }: StartUp) => ms(processorMs)
  const peak = ({ peakMiB }: StartUp) => measured('MiB', peakMiB)
  return [
    row('Whole process of `status`, plain kubeconfig', 75, wall(status), peers(wall)),
    row('its processor time, all threads', undefined, processor(status), peers(processor)),
    row('its largest resident size', 70, peak(status), peers(peak)),
  ]
}

function sizeRows({ held, bundle }: Results): readonly Row[] {
  const resident = held.residentMiB
  const growth = (resident.at(-1) ?? 0) - (resident.at(0) ?? 0)
  return [
    row('Largest resident size of a rollout in a minute of hold', 90, measured('MiB', [Math.max(...resident)])),
    row('its growth over that minute', undefined, measured('MiB', [growth])),
    row('Bundle: on the start-up path', 1024, measured('KiB', [bundle.startUpKiB])),
    row('Bundle: all of dist/', 7 * 1024, measured('KiB', [bundle.wholeKiB])),
  ]
}

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
