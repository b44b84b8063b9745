/** After which endings a candidate counts as bad, and for how long answers of an ingress prove nothing. Pure. */

/** What the candidate itself did: not a cancelled job, not a dead driver. */
const badReasons: ReadonlySet<string> = new Set([
  'candidate-failed',
  'health-failed',
  'analysis-failed',
  'candidate-not-ready',
  'rolled-back',
])

/** Whether a rollout that ended for this reason proves its candidate bad, so that later ones start from another template. */
export const provesBad = (reason: string): boolean => badReasons.has(reason)

/** How long an ingress may take to serve a change of the Route. Knative's own back-off may cost 30 s (networking pkg/status). */
export const takeOverMs = 30_000

/**
 * How many answers in a row, each on a connection of its own, show what all replicas of an ingress do: of two that differ, all of these
 * meet the same one in one case of 500,000.
 */
export const sureConnections = 20
