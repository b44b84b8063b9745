/**
 * How many requests a pod received in the last second, as queue-proxy tells the autoscaler: `GET pods/POD:9090/proxy/metrics`, always on,
 * whatever config-observability says. It says nothing of how they were answered. Needs the right to get pods/proxy.
 * Source: knative serving, pkg/autoscaler/metrics/stat.proto (field 4, request_count, a rate per second) and protobuf_stats_reporter.go.
 */
import { type Api, sendRequest } from '../../kubernetes/api/request.ts'
import { corePath } from '../paths.ts'

const port = 9090

/** Undefined where it can't be read. Rejects only with the signal's reason. */
export async function readRequestRate(
  api: Api,
  { namespace, pod }: { readonly namespace: string; readonly pod: string },
  signal: AbortSignal,
): Promise<number | undefined> {
  const path = `${corePath(namespace, 'pods')}/${encodeURIComponent(pod)}:${port}/proxy/metrics`
  try {
    const { status, text } = await sendRequest(api, { method: 'GET', path, headers: {} }, { signal })
    return status === 200 ? requestRateIn(Buffer.from(text, 'latin1')) : undefined
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}

const requestCount = 4
const wire = { varint: 0, fixed64: 1, bytes: 2 } as const

/** A field that is 0 is left out. Undefined of what is no such message. */
export function requestRateIn(message: Buffer): number | undefined {
  let rate = 0
  for (let at = 0; at < message.length; ) {
    const field = fieldAt(message, at)
    if (!field || field.end > message.length) return undefined
    if (field.tag === requestCount && field.type === wire.fixed64) rate = message.readDoubleLE(at + 1)
    at = field.end
  }
  return Number.isFinite(rate) && rate >= 0 ? rate : undefined
}

type Field = { readonly tag: number; readonly type: number; readonly end: number }

/** Tags up to 15, in one byte. Source: protobuf.dev, Encoding. */
function fieldAt(message: Buffer, at: number): Field | undefined {
  const head = message[at] ?? 0
  const [tag, type] = [head >> 3, head & 7]
  if (type === wire.fixed64) return { tag, type, end: at + 9 }
  const number = type === wire.varint || type === wire.bytes ? varintAt(message, at + 1) : undefined
  return number && { tag, type, end: number.end + (type === wire.bytes ? number.value : 0) }
}

function varintAt(message: Buffer, from: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0
  for (let at = from, factor = 1; at < message.length && at < from + 10; at++, factor *= 128) {
    const byte = message[at] ?? 0
    value += (byte & 127) * factor
    if (byte < 128) return { value, end: at + 1 }
  }
  return undefined
}
