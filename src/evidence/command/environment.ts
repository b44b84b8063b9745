/** What a user's command is told, what it is not given, and what is masked of what it says. Pure. */
import { printableLines } from '../../engine/ports/guards/printable.ts'
import type { Env } from '../../health/http-agent.ts'

export type Told = {
  readonly service: string
  readonly namespace: string
  readonly candidate: string
  readonly stable: readonly string[]
  /** Of the traffic on the candidate. */
  readonly percent: number
  /** Seconds since the epoch. */
  readonly since: number
  readonly until: number
}

/** All that the job's other steps have, and the facts of the rollout. */
export const environment = (env: Env, told: Told): Env => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !isWithheld(name))),
  KN_ROLLOUT_SERVICE: told.service,
  KN_ROLLOUT_NAMESPACE: told.namespace,
  KN_ROLLOUT_CANDIDATE: told.candidate,
  KN_ROLLOUT_STABLE: told.stable.join(' '),
  KN_ROLLOUT_PERCENT: String(told.percent),
  KN_ROLLOUT_SINCE: String(told.since),
  KN_ROLLOUT_UNTIL: String(told.until),
})

/**
 * Settings, of which some are secret, the files by which a step of a workflow commands its runner, and what only an action gets there:
 * tokens that write caches and artifacts.
 */
const isWithheld = (name: string): boolean =>
  /^(INPUT|KN_ROLLOUT)_/i.test(name) ||
  /^GITHUB_(STATE|OUTPUT|ENV|PATH|STEP_SUMMARY)$/.test(name) ||
  /^ACTIONS_(RUNTIME|RESULTS|CACHE)_/.test(name)

const secretName = /token|secret|password|passwd|credential|private|auth|(^|_)(api|app|access)?_?key(_|$)/i
/** Shorter ones would be found everywhere. */
const shortest = 8

/** Printable, without the values of variables whose names say that they are secret. */
export const maskedBy = (env: Env, text: string): string =>
  Object.entries(env)
    .flatMap(([name, value = '']) => (secretName.test(name) ? value.split('\n') : []))
    .filter((value) => value.trim().length >= shortest)
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, value) => masked.replaceAll(value.trim(), '***'), printableLines(text))
