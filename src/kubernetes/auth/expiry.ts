/** How long credentials live, by what they say of themselves, and when they are to be renewed. Pure. */
import { X509Certificate } from 'node:crypto'
import { object, parseJson } from '../api/json.ts'

/** A JWT's `exp` in ms since the epoch; undefined for tokens that say nothing. It is read, not checked: the API server does that. */
export const endOfToken = (token: string): number | undefined => {
  const [, claims, signature] = token.split('.')
  if (claims === undefined || signature === undefined) return undefined
  const { exp } = object(parseJson(Buffer.from(claims, 'base64url').toString()))
  return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : undefined
}

/** ms since the epoch. */
export const endOfCertificate = (cert: Buffer): number => new X509Certificate(cert).validToDate.getTime()

/** The shortest-lived tokens in use last 15 minutes. */
const blindlyMs = 4 * 60_000
const aheadMs = 60_000
/** A plugin may hand out what it has until the last second. */
const againMs = 15_000

/** Node's timers hold no more than 24.8 days. */
const longestMs = 24 * 3_600_000

/** A minute ahead of the end, or after three quarters of a short life; every 4 minutes where no end is known. */
export const renewalMs = (endsAtMs: number | undefined, nowMs: number): number => {
  if (endsAtMs === undefined) return blindlyMs
  const leftMs = endsAtMs - nowMs
  return Math.min(longestMs, Math.max(againMs, leftMs - aheadMs, 0.75 * Math.min(leftMs, aheadMs)))
}
