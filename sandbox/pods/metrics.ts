/**
 * What queue-proxy counts of the requests it passes on, as port 9091 shows it where config-observability asks for request metrics.
 * Source: seen on the test cluster (Knative 1.23 and 1.17). Other families of that port are left out.
 */
import type { PodObject } from '../objects/objects.ts'
import { does, type KnativeVersion } from '../versions.ts'
import { createSeries, type Series } from './series.ts'

export type Metrics = {
  readonly observe: (status: number, ms: number) => void
  readonly text: (pod: PodObject) => string
}

type Vocabulary = {
  /** Upper bounds of the buckets, in its own unit. */
  readonly bounds: readonly number[]
  readonly inUnit: (ms: number) => number
  readonly text: (byStatus: ReadonlyMap<number, Series>, pod: PodObject) => readonly string[]
}

export const createMetrics = (knative: KnativeVersion): Metrics => {
  const { bounds, inUnit, text } = does(knative, 'counts-invocations-in-seconds') ? invocations : requests
  const byStatus = new Map<number, Series>()
  const observe = (status: number, ms: number) => {
    const series = byStatus.get(status) ?? createSeries(bounds)
    byStatus.set(status, series)
    series.observe(inUnit(ms))
  }
  return { observe, text: (pod) => [...text(byStatus, pod), ''].join('\n') }
}

const name = 'kn_serving_invocation_duration_seconds'
const scope = 'otel_scope_name="knative.dev/serving/pkg/queue",otel_scope_schema_url="",otel_scope_version=""'

const invocations: Vocabulary = {
  bounds: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
  inUnit: (ms) => ms / 1000,
  text: (byStatus, pod) => [
    ...family({ name, type: 'histogram', help: 'The duration of task execution' }, [...byStatus], ([status, series]) =>
      series.histogram(name, `http_response_status_code="${status}",${scope}`),
    ),
    ...targetInfo(pod),
  ],
}

const count = 'revision_app_request_count'
const latencies = 'revision_app_request_latencies'

/** Times are whole milliseconds. */
const requests: Vocabulary = {
  bounds: [
    5, 10, 20, 40, 60, 80, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1_000, 2_000, 5_000, 10_000,
    20_000, 50_000, 100_000,
  ],
  inUnit: Math.trunc,
  text: (byStatus, pod) => {
    const labels = (status: number) => requestLabels(pod, status)
    return [
      ...family(
        { name: count, type: 'counter', help: 'The number of requests that are routed to user-container' },
        [...byStatus],
        ([status, series]) => [`${count}{${labels(status)}} ${series.count()}`],
      ),
      ...family(
        { name: latencies, type: 'histogram', help: 'The response time in millisecond' },
        [...byStatus],
        ([status, series]) => series.histogram(latencies, labels(status)),
      ),
    ]
  },
}

type Head = { readonly name: string; readonly type: 'counter' | 'histogram'; readonly help: string }

/** Before the first request there is none. */
const family = <T>(head: Head, series: readonly T[], rows: (each: T) => readonly string[]): readonly string[] =>
  series.length === 0
    ? []
    : [`# HELP ${head.name} ${head.help}`, `# TYPE ${head.name} ${head.type}`, ...series.flatMap(rows)]

const labelOf = ({ metadata: { labels = {} } }: PodObject, part: string) => labels[`serving.knative.dev/${part}`] ?? ''

const requestLabels = (pod: PodObject, status: number): string =>
  textOf({
    configuration_name: labelOf(pod, 'configuration'),
    container_name: 'queue-proxy',
    namespace_name: pod.metadata.namespace,
    pod_name: pod.metadata.name,
    response_code: String(status),
    response_code_class: `${Math.trunc(status / 100)}xx`,
    revision_name: labelOf(pod, 'revision'),
    service_name: labelOf(pod, 'service'),
  })

const targetInfo = (pod: PodObject): readonly string[] => {
  const { name: podName, namespace } = pod.metadata
  const values = {
    container_name: 'queue-proxy',
    k8s_namespace_name: namespace,
    k8s_pod_name: podName,
    kn_configuration_name: labelOf(pod, 'configuration'),
    kn_revision_name: labelOf(pod, 'revision'),
    kn_service_name: labelOf(pod, 'service'),
    service_instance_id: podName,
    service_name: labelOf(pod, 'service'),
  }
  return ['# HELP target_info Target metadata', '# TYPE target_info gauge', `target_info{${textOf(values)}} 1`]
}

const textOf = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([label, value]) => `${label}="${value}"`)
    .join(',')
