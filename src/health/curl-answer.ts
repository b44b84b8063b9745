/**
 * What a finished curl says of the candidate. Which curl is fit: curl-version.ts.
 * Pure. Unreachable is not unhealthy: where no connection came about, nothing is known of the candidate.
 * A curl that ended by a signal was cancelled with the job: on some GitLab executors it dies before this process is told.
 * Source: curl(1), EXIT CODES.
 */
import { words } from '../errors/catalogue.ts'
import type { HealthSpec } from '../settings/settings.ts'
import { accepts, wantedStatus } from './rule.ts'

/** `exitCode` is null where a signal ended the process. */
export type CurlRun = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }

/** One try. `status` is missing where no answer came. */
export type Try =
  | { readonly is: 'passed'; readonly status: number; readonly ms: number }
  | { readonly is: 'failed' | 'unreachable'; readonly why: string; readonly status?: number; readonly ms?: number }
  | { readonly is: 'killed' }

type Tally = { readonly status: number; readonly ms: number; readonly connected: boolean }

export const resultOfCurl = (spec: HealthSpec, url: string, run: CurlRun): Try => {
  // A shell in between reports a signal as 128 and its number; curl's own codes end near 100.
  if (run.exitCode === null || run.exitCode > 128) return { is: 'killed' }
  const tally = tallyOf(run.stdout)
  if (run.exitCode !== 0) return broken(spec, url, { ...run, exitCode: run.exitCode, tally })
  // No evidence is no consent: a wrapper that says nothing has seen no answer.
  if (!tally || tally.status === 0)
    return { is: 'unreachable', why: sentence(words('E_CURL_UNUSABLE', { why: 'it did not report an HTTP status' })) }
  const { status, ms } = tally
  const failed = (why: string): Try => ({ is: 'failed', why, status, ms })
  if (!accepts(spec, status)) return failed(`the status was ${status}, expected ${wantedStatus(spec)}`)
  if (spec.body !== undefined && !bodyOf(run.stdout).includes(spec.body))
    return failed(`the body does not contain "${spec.body}"`)
  return { is: 'passed', status, ms }
}

/** The stdout of curl without the tally line, which is ours. */
export const bodyOf = (stdout: string): string => stdout.replace(tallyLine, '')

const tallyLine = /\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/

const tallyOf = (stdout: string): Tally | undefined => {
  const [line, status, total = '', connect = ''] = tallyLine.exec(stdout) ?? []
  if (line === undefined) return undefined
  return { status: Number(status), ms: Math.round(seconds(total) * 1000), connected: seconds(connect) > 0 }
}

/** curl prints numbers in the user's locale. */
const seconds = (text: string): number => Number(text.replace(',', '.'))

type Broken = CurlRun & { readonly exitCode: number; readonly tally: Tally | undefined }

const broken = (spec: HealthSpec, url: string, { exitCode, stderr, tally }: Broken): Try => {
  const within = `within ${spec.timeoutMs / 1000} s`
  const unreachable = exitCode === timedOut && !tally?.connected ? `no connection ${within}` : noConnection[exitCode]
  if (unreachable)
    return { is: 'unreachable', why: sentence(words('E_TAG_URL_UNREACHABLE', { url, why: unreachable })) }
  const distrusted = noTls[exitCode]
  if (distrusted) return { is: 'unreachable', why: sentence(words('E_TAG_URL_TLS', { url, why: distrusted })) }
  const why =
    exitCode === timedOut ? `no complete response ${within}` : stderr.trim() || `curl exited with code ${exitCode}`
  return { is: 'failed', why, ...(tally && { ms: tally.ms }), ...(tally?.status && { status: tally.status }) }
}

const timedOut = 28

/** Exits before any connection. */
const noConnection: Readonly<Record<number, string>> = {
  5: 'the host name of the proxy could not be resolved',
  6: 'the host name could not be resolved',
  7: 'the connection was refused',
}

/** Exits between connection and request. */
const noTls: Readonly<Record<number, string>> = {
  35: 'the TLS handshake failed',
  60: 'its certificate is not trusted',
}

const sentence = ({ message, cure }: { message: string; cure: string }): string => `${message} ${cure}`
