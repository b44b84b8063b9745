/** What went wrong with a candidate at its start or its health check, in a line. Pure. */
import type { FailedMeasurement, Outcome } from '../../engine/ports/events.ts'
import type { HealthResult, StartTrouble } from '../../engine/ports/ports.ts'
import { exitCodeOf } from '../../rollout/endings.ts'
import { counted, timeOfDay } from './numbers.ts'

/** `Pod hello-00042-deployment-7c9f-x2k4p: CrashLoopBackOff` */
export const podText = ({ pod, reason }: StartTrouble): string => `${pod ? `Pod ${pod}: ` : ''}${reason}`

/** `CrashLoopBackOff: exit code 3 twice in 4 s` */
export const troubleText = ({ reason, message }: StartTrouble): string => `${reason}: ${message}`

export type Unhealthy = Extract<HealthResult, { is: 'failed' | 'unreachable' }>

/** The health check of this outcome, if that is what failed. */
export const unhealthyIn = ({ health }: Pick<Outcome, 'health'>): Unhealthy | undefined =>
  health?.is === 'failed' || health?.is === 'unreachable' ? health : undefined

/** `Not healthy after 3 tries: the status was 503, expected 2xx` */
export const unhealthyText = ({ is, attempts, why }: Unhealthy): string =>
  `${is === 'failed' ? 'Not healthy' : 'Not reachable'} after ${counted(attempts, 'attempt')}: ${why}`

/** One of the measurements that failed in the last step that had any, unless all is well. */
export const failedIn = (outcome: Outcome): FailedMeasurement | undefined =>
  exitCodeOf(outcome) === 0 && outcome.kind !== 'aborted'
    ? undefined
    : outcome.steps.findLast((step) => step.failed !== undefined)?.failed

/** `A failed probe, at 10:43:01 UTC: GET http://latest-hello.shop.example/healthz, HTTP 503` */
export const failedText = ({ one, atMs, request, note }: FailedMeasurement): string =>
  `A failed ${one}, at ${timeOfDay(atMs)} UTC: ${request}${note ? `, ${note.replace(/^(?=\d{3}$)/, 'HTTP ')}` : ''}`

export const healthInterrupted = 'The health check was interrupted'

export const answered = 'Response:'
