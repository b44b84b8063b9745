/**
 * The health check by real curl, several tries. What is printed can be pasted and is what runs (curl-command.ts).
 * Each try is a process of ours, bounded by --max-time and ended when the signal aborts (curl-process.ts).
 * Whether it is the ingress that answers 404, because it lags the Route, is found out before and after (host-check.ts).
 */
import type { Clock, HealthCheck, HealthDetail, HealthResult } from '../engine/ports/ports.ts'
import { RolloutError } from '../errors/rollout-error.ts'
import type { HealthSpec } from '../settings/settings.ts'
import { bodyOf, type CurlRun, resultOfCurl, type Try } from './curl-answer.ts'
import { type CurlCommand, curlCommand } from './curl-command.ts'
import { type Curl, startCurl } from './curl-process.ts'
import { refuseUnusable, versionOfCurl } from './curl-version.ts'
import { reaches, resolvesHere } from './reachability.ts'
import { withoutSecrets } from './secret-headers.ts'

const shownBody = 2_048

type Tried = { readonly run: CurlRun; readonly result: Try }

/**
 * `refuseUnfit` is asked before anything is deployed, so it is what fails where there is no curl; `run` never rejects.
 * @throws E_CURL_MISSING E_CURL_UNUSABLE from `refuseUnfit`
 */
export const curlCheck = (spec: HealthSpec, clock: Clock, curl: Curl = startCurl()): HealthCheck => ({
  command: (url) => curlCommand(spec, url).printed,
  refuseUnfit: async () => refuseUnusable(await curl(versionOfCurl)),
  reaches: (url) => reaches(spec, url, { env: process.env, resolves: resolvesHere }),
  knock: async (url, signal) => {
    const { args, input } = curlCommand(spec, url)
    await curl(args, { input, signal }).catch(() => undefined)
  },
  run: async (url, signal) => {
    const command = curlCommand(spec, url)
    const once = async (): Promise<Tried> => {
      const run = await curl(command.args, { input: command.input, signal })
      return { run, result: resultOfCurl(spec, url, run) }
    }
    try {
      return await tries(once, { spec, clock, signal, command })
    } catch (error) {
      return unstarted(command, error)
    }
  },
})

type Row = {
  readonly spec: HealthSpec
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly command: CurlCommand
}

const tries = async (once: () => Promise<Tried>, row: Row): Promise<HealthResult> => {
  const { spec, clock, signal, command } = row
  for (let attempt = 1; ; attempt++) {
    const { run, result } = await once()
    if (signal.aborted || result.is === 'killed') return { is: 'cancelled' }
    if (result.is === 'passed') return { ...result, attempts: attempt }
    const why = withoutSecrets(result.why, spec.headers)
    if (attempt >= spec.attempts)
      return { is: result.is, attempts: attempt, why, detail: detail(spec, command, { run, result }) }
    await clock.sleep(spec.intervalMs, signal)
  }
}

const detail = (spec: HealthSpec, command: CurlCommand, { run, result }: Tried): HealthDetail => ({
  command: command.printed,
  ...(result.is !== 'killed' && result.status !== undefined && { status: result.status }),
  ...(result.is !== 'killed' && result.ms !== undefined && { ms: result.ms }),
  body: cut(withoutSecrets(bodyOf(run.stdout), spec.headers)),
  stderr: withoutSecrets(run.stderr.trim(), spec.headers),
})

const unstarted = ({ printed }: CurlCommand, error: unknown): HealthResult => ({
  is: 'unreachable',
  attempts: 1,
  why: error instanceof RolloutError ? `${error.message} ${error.cure}` : String(error),
  detail: { command: printed, body: '', stderr: '' },
})

const cut = (body: string): string =>
  body.length <= shownBody ? body : `${body.slice(0, shownBody)}\n(and ${body.length - shownBody} characters more)`
