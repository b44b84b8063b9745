/**
 * The versions of Knative that a cluster can have: one row each, and a folder below go/knative/ that pins its dependencies.
 * Which one is meant is known before anything else is, since it names what is built: `up --knative` says it by the environment.
 */
export const knativeVersions = {
  '1.15': { module: '0.42.0', requestMetricsKey: 'metrics.request-metrics-backend-destination' },
  '1.17': { module: '0.44.0', requestMetricsKey: 'metrics.request-metrics-backend-destination' },
  '1.21': { module: '0.48.0', requestMetricsKey: 'request-metrics-protocol' },
  '1.23': { module: '0.50.0', requestMetricsKey: 'request-metrics-protocol' },
} as const

export type KnativeVersion = keyof typeof knativeVersions

const newest: KnativeVersion = '1.23'

export const knativeVersion = versionOf(process.env.KN_ROLLOUT_KNATIVE ?? newest)

function versionOf(wish: string): KnativeVersion {
  const known = Object.keys(knativeVersions)
  if (isKnown(wish)) return wish
  throw new Error(`No cluster can be made of Knative ${wish}. There are: ${known.join(', ')}.`)
}

function isKnown(wish: string): wish is KnativeVersion {
  return Object.hasOwn(knativeVersions, wish)
}
