/**
 * What queue-proxy counts of the requests it passes on, as port 9091 shows it where config-observability asks for request metrics.
 * Source: seen on the test cluster (Knative 1.23); names differ before 1.19. Other families of that port are left out.
 */
import type { PodObject } from '../objects/objects.ts'

export type Metrics = {
  readonly observe: (status: number, ms: number) => void
  readonly text: (pod: PodObject) => string
}

type Series = { count: number; sumSeconds: number; readonly buckets: number[] }

const name = 'kn_serving_invocation_duration_seconds'
const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
const scope = 'otel_scope_name="knative.dev/serving/pkg/queue",otel_scope_schema_url="",otel_scope_version=""'

export const createMetrics = (): Metrics => {
  const byStatus = new Map<number, Series>()
  const observe = (status: number, ms: number) => {
    const seconds = ms / 1000
    const series = byStatus.get(status) ?? { count: 0, sumSeconds: 0, buckets: bounds.map(() => 0) }
    byStatus.set(status, series)
    series.count += 1
    series.sumSeconds += seconds
    for (const [index, bound] of bounds.entries()) {
      if (seconds <= bound) series.buckets[index] = (series.buckets[index] ?? 0) + 1
    }
  }
  return { observe, text: (pod) => [...invocations(byStatus), ...targetInfo(pod), ''].join('\n') }
}

const invocations = (byStatus: ReadonlyMap<number, Series>): readonly string[] => {
  if (byStatus.size === 0) return []
  return [
    `# HELP ${name} The duration of task execution`,
    `# TYPE ${name} histogram`,
    ...[...byStatus].flatMap(([status, series]) => rows(`http_response_status_code="${status}",${scope}`, series)),
  ]
}

const rows = (labels: string, { count, sumSeconds, buckets }: Series): readonly string[] => [
  ...bounds.map((bound, index) => `${name}_bucket{${labels},le="${bound}"} ${buckets[index]}`),
  `${name}_bucket{${labels},le="+Inf"} ${count}`,
  `${name}_sum{${labels}} ${sumSeconds}`,
  `${name}_count{${labels}} ${count}`,
]

const targetInfo = ({ metadata: { name: pod, namespace, labels = {} } }: PodObject): readonly string[] => {
  const of = (part: string) => labels[`serving.knative.dev/${part}`] ?? ''
  const values = {
    container_name: 'queue-proxy',
    k8s_namespace_name: namespace,
    k8s_pod_name: pod,
    kn_configuration_name: of('configuration'),
    kn_revision_name: of('revision'),
    kn_service_name: of('service'),
    service_instance_id: pod,
    service_name: of('service'),
  }
  const text = Object.entries(values).map(([label, value]) => `${label}="${value}"`)
  return ['# HELP target_info Target metadata', '# TYPE target_info gauge', `target_info{${text.join(',')}} 1`]
}
