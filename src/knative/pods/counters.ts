/**
 * What queue-proxy of a pod has counted, read through the API server: `GET pods/POD:9091/proxy/metrics`. It serves that port only where
 * config-observability asks for request metrics, and only in pods made since. Needs the right to get pods/proxy.
 * Sources: pages of Knative 1.17 (on by default; names in milliseconds) and 1.23 (off by default since 1.19; names in seconds), and
 * knative/serving#16290 for the names of the first patches of 1.19 and 1.20, which cut durations to whole seconds: there a limit for
 * latencies holds from the next whole second on.
 */
import type { Counters, CountersResult } from '../../engine/ports/ports.ts'
import { type Api, type FullResponse, sendRequest } from '../../kubernetes/api/request.ts'
import { retryAfterMs } from '../../kubernetes/http/retry.ts'
import { corePath } from '../paths.ts'

const port = 9091
/** It takes some ms. All pods of both sides are waited for, so that one which does not answer must not hold up the others for long. */
const limitMs = 3_000

/** Never rejects, but with the signal's reason. */
export async function readCounters(
  api: Api,
  { namespace, pod }: { readonly namespace: string; readonly pod: string },
  signal: AbortSignal,
): Promise<CountersResult> {
  const path = `${corePath(namespace, 'pods')}/${encodeURIComponent(pod)}:${port}/proxy/metrics`
  try {
    return resultOf(await sendRequest(api, { method: 'GET', path, headers: {} }, { signal, limitMs }))
  } catch (error) {
    signal.throwIfAborted()
    return { is: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

function resultOf(response: FullResponse): CountersResult {
  const { status, text } = response
  if (status === 200) return isPage(text) ? { is: 'read', counters: countersIn(text) } : notAPage
  if (status === 403) return { is: 'forbidden' }
  // Of a pod without an address the API server says 400: one that has none yet counts nothing, and others must not wait for it.
  if (status === 404 || status === 400) return { is: 'gone' }
  if (status === 429) return { is: 'later', afterMs: retryAfterMs(response) || unsaidMs }
  if (/connection refused/.test(text)) return { is: 'off' }
  return { is: 'failed', why: `HTTP ${status}` }
}

/** Where nobody says how much later. */
const unsaidMs = 1_000

const notAPage: CountersResult = { is: 'failed', why: 'the answer is no page of metrics' }

/** Of Prometheus' text format; one without a series is empty. */
const isPage = (text: string): boolean => /^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(text)

type Name = { readonly counts: string; readonly buckets: string; readonly status: string; readonly unitMs: number }

const inSeconds = ['kn_serving_invocation_duration_seconds', 'kn_queueproxy_app_duration_seconds'].map((name) => ({
  counts: `${name}_count`,
  buckets: `${name}_bucket`,
  status: 'http_response_status_code',
  unitMs: 1_000,
}))

const names: readonly Name[] = [
  ...inSeconds,
  {
    counts: 'revision_app_request_count',
    buckets: 'revision_app_request_latencies_bucket',
    status: 'response_code',
    unitMs: 1,
  },
]

/** Series that differ in other labels are added up. What is no number is left out. */
export function countersIn(page: string): Counters {
  const byStatus = new Map<number, number>()
  const within = new Map<number, number>()
  for (const [, name = '', labels = '', text = ''] of page.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)) {
    const of = names.find(({ counts, buckets }) => counts === name || buckets === name)
    const value = Number(text)
    if (!of || !Number.isFinite(value) || value < 0) continue
    if (name === of.counts) add(byStatus, Number(labelIn(labels, of.status)), value)
    else add(within, Number(labelIn(labels, 'le')) * of.unitMs, value)
  }
  const edges = [...within].map(([ms, count]) => ({ ms, count })).sort((a, b) => a.ms - b.ms)
  return { byStatus, within: edges.filter(({ ms }) => Number.isFinite(ms)) }
}

const add = (sums: Map<number, number>, key: number, value: number): void => {
  if (!Number.isNaN(key)) sums.set(key, (sums.get(key) ?? 0) + value)
}

/** NaN of what is not there. */
const labelIn = (labels: string, name: string): string =>
  new RegExp(`(?:^|,)${name}="([^"]*)"`).exec(labels)?.[1] ?? 'none'
