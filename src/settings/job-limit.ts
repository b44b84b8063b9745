/** Settings that keep to the time there is: that of the job, where its CI tells it, and that of credentials nobody renews. Pure. */
import { failure } from '../errors/catalogue.ts'
import { heldMs } from './combinations/plan.ts'
import { printDuration } from './kinds/units.ts'
import type { Settings } from './settings.ts'

/** What is kept of the job's time for the way back: the abort, and the tidying after it. */
const reserveMs = 30_000

/**
 * The same settings, with a time-out that ends the rollout before the CI ends the job. `leftMs` undefined: nobody knows.
 * @throws E_JOB_TOO_SHORT when the holds alone would take longer
 */
export const withinJob = (settings: Settings, leftMs: number | undefined): Settings =>
  within(settings, leftMs, 'E_JOB_TOO_SHORT')

/**
 * The same settings, with a time-out that ends the rollout while its credentials still return users. `leftMs` undefined: they are
 * renewed, or nobody knows.
 * @throws E_CREDENTIALS_TOO_SHORT when the holds alone would take longer
 */
export const withinCredentials = (settings: Settings, leftMs: number | undefined): Settings =>
  within(settings, leftMs, 'E_CREDENTIALS_TOO_SHORT')

/**
 * The same settings for a rollout that begins so much later, since it has waited for its turn.
 * @throws E_JOB_TOO_SHORT, E_CREDENTIALS_TOO_SHORT when the holds alone would take longer than what is left
 */
export const afterWaiting = (settings: Settings, waitedMs: number): Settings =>
  settings.endsIn === undefined ? settings : within(settings, settings.endsIn.leftMs - waitedMs, settings.endsIn.code)

type TooShort = NonNullable<Settings['endsIn']>['code']

const within = (settings: Settings, leftMs: number | undefined, code: TooShort): Settings => {
  if (leftMs === undefined) return settings
  // Whole, as journals have it: a clock's milliseconds are not.
  const timeoutMs = Math.min(settings.timeoutMs, Math.floor(leftMs) - reserveMs)
  const endsIn = settings.endsIn && settings.endsIn.leftMs < leftMs ? settings.endsIn : { leftMs, code }
  if (heldMs(settings) < timeoutMs) return { ...settings, timeoutMs, endsIn }
  throw failure(code, { left: inWholeSeconds(leftMs), holds: printDuration(heldMs(settings)) })
}

const inWholeSeconds = (ms: number): string => printDuration(Math.max(0, Math.floor(ms / 1_000)) * 1_000)
