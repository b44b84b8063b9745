/**
 * Which counters are asked for: of requests, of those that failed, and of those that were quick enough. Those of Knative by all names
 * that they may have in a Prometheus, or those that the user names. Pure.
 * Sources: pages of port 9091 of Knative 1.17 and 1.23; for all the names, knative/pods/counters.ts. Since 1.19 the page has no label for
 * the Revision, so it is known by the pod that the scrape adds, or by attributes of OTLP where these are made labels.
 */
import type { PrometheusSpec } from '../../settings/settings.ts'

/** Selectors of counters. Without `quick` no latency is measured. */
export type Queries = { readonly requests: string; readonly errors: string; readonly quick?: string }

export type Place = { readonly namespace: string; readonly service: string }

/** The first that has anything of stable is the one. */
export type Form = (of: Place & { readonly revision: string }) => Queries

export function formsOf(spec: PrometheusSpec, maxLatencyMs: number | undefined): readonly Form[] {
  const { requests, errors, quick } = spec
  if (requests === undefined || errors === undefined)
    return vocabularies.flatMap((names) => names.selectors.map((select) => builtIn(names, select, maxLatencyMs)))
  const isTimed = quick !== undefined && maxLatencyMs !== undefined
  return [
    (of) => ({
      requests: filled(requests, of),
      errors: filled(errors, of),
      ...(isTimed ? { quick: filled(quick, of) } : {}),
    }),
  ]
}

/** `{{service}}`, `{{namespace}}` and `{{revision}}` are known to the user of a query. */
const filled = (query: string, of: Parameters<Form>[0]): string =>
  query.replace(/\{\{(service|namespace|revision)\}\}/g, (_, name: keyof typeof of) => of[name])

type Vocabulary = {
  readonly counts: string
  readonly buckets: string
  readonly status: string
  /** Upper bounds of its histogram, in its own unit. */
  readonly bounds: readonly number[]
  readonly unitMs: number
  readonly selectors: readonly Select[]
}

type Select = (of: Parameters<Form>[0]) => string

const inSeconds = (name: string): Vocabulary => ({
  counts: `${name}_count`,
  buckets: `${name}_bucket`,
  status: 'http_response_status_code',
  bounds: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
  unitMs: 1_000,
  selectors: [
    ({ namespace, revision }) => `namespace="${namespace}",pod=~"${podsOf(revision)}.+"`,
    ({ namespace, revision }) => `k8s_namespace_name="${namespace}",kn_revision_name="${revision}"`,
  ],
})

/** A long name loses its end before that of the pod: Kubernetes makes it of 58 characters and five of its own. */
const podsOf = (revision: string): string => `${revision}-deployment-`.slice(0, 58)

const vocabularies: readonly Vocabulary[] = [
  inSeconds('kn_serving_invocation_duration_seconds'),
  inSeconds('kn_queueproxy_app_duration_seconds'),
  {
    counts: 'revision_app_request_count',
    buckets: 'revision_app_request_latencies_bucket',
    status: 'response_code',
    bounds: [
      5, 10, 20, 40, 60, 80, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1_000, 2_000, 5_000,
      10_000, 20_000, 50_000, 100_000,
    ],
    unitMs: 1,
    selectors: [({ namespace, revision }) => `namespace_name="${namespace}",revision_name="${revision}"`],
  },
]

const builtIn =
  ({ counts, buckets, status, bounds, unitMs }: Vocabulary, select: Select, maxLatencyMs: number | undefined): Form =>
  (of) => {
    const labels = select(of)
    const bound = maxLatencyMs === undefined ? undefined : bounds.find((each) => each * unitMs >= maxLatencyMs)
    return {
      requests: `${counts}{${labels}}`,
      errors: `${counts}{${labels},${status}=~"5.."}`,
      ...(maxLatencyMs === undefined ? {} : { quick: `${buckets}{${labels},le=~"${boundText(bound)}"}` }),
    }
  }

/** Prometheus 3 writes a whole number as `1.0`. */
const boundText = (bound: number | undefined): string => {
  if (bound === undefined) return '\\\\+Inf'
  return Number.isInteger(bound) ? `${bound}(\\\\.0)?` : String(bound).replace('.', '\\\\.')
}
