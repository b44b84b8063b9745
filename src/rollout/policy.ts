/** After which endings a candidate counts as bad, and for how long answers of an ingress prove nothing. Pure. */

/** What the candidate itself did: not a cancelled job, not a dead driver. */
const badReasons: ReadonlyMap<string, string> = new Map([
  ['candidate-failed', 'cannot start'],
  ['health-failed', 'not healthy'],
  ['analysis-failed', 'exceeded a limit'],
  ['candidate-not-ready', 'did not become ready in time'],
  ['rolled-back', 'rolled back'],
])

/** `cannot start`, of the reason that a verdict was given for; one of another version as it is. */
export const badWords = (reason: string): string => badReasons.get(reason) ?? reason

/** Whether a rollout that ended for this reason proves its candidate bad, so that later ones start from another template. */
export const provesBad = (reason: string): boolean => badReasons.has(reason)

/** How long an ingress may take to serve a change of the Route. Knative's own back-off may cost 30 s (networking pkg/status). */
export const takeOverMs = 30_000

/**
 * How many answers in a row, each on a connection of its own, show what all replicas of an ingress do: of two that differ, all of these
 * meet the same one in one case of 500,000.
 */
export const sureConnections = 20
