/**
 * What a Service that came back from a write lacks of it: an admission webhook may change what it lets pass, and then the rollout must
 * not go on by what it sent. Traffic is compared after Knative's defaulting, never as text. Pure.
 */
import type { ServiceChange, ServiceView } from '../../engine/ports/ports.ts'
import type { TrafficTarget } from '../../rollout/model.ts'
import { sameTraffic } from '../../rollout/traffic/traffic.ts'
import { printJournal } from '../journal.ts'
import { annotation } from '../names.ts'

type Sent = Pick<ServiceChange['set'], 'journal' | 'driver' | 'traffic'>

/** In words; undefined where everything is there. What was to be removed must be gone. */
export const lostOf = (stored: ServiceView, { journal, driver, traffic }: Sent): string | undefined => {
  if (!holds(stored, annotation.journal, journal && printJournal(journal))) return say(annotation.journal, journal)
  if (!holds(stored, annotation.driver, driver)) return say(annotation.driver, driver)
  return traffic && !isTraffic(stored.traffic, traffic) ? 'the traffic that was sent' : undefined
}

const holds = ({ annotations }: ServiceView, name: string, value: string | null | undefined): boolean =>
  value === undefined || annotations[name] === (value ?? undefined)

const say = (name: string, value: unknown): string =>
  value === null ? `the removal of the annotation ${name}` : `the annotation ${name}`

/** An empty list is stored as one entry. Source: knative/serving pkg/apis/serving/v1, RouteSpec.SetDefaults. */
const isTraffic = (stored: readonly TrafficTarget[], sent: readonly TrafficTarget[]): boolean =>
  sameTraffic(stored, sent) || (sent.length === 0 && sameTraffic(stored, [{ latestRevision: true, percent: 100 }]))
