/**
 * What a Prometheus has stored of some counters: the samples of a range, as they were scraped. Source: prometheus.io, HTTP API, instant
 * queries; a range selector gives raw samples with the times of their scrapes.
 */
import type { HttpAnswer, HttpGet } from './get.ts'
import type { Labels, Series } from './samples.ts'

export type Prometheus = {
  readonly address: string
  readonly token?: string | undefined
  readonly get: HttpGet['get']
}

/** `refused`: it does not take the query. */
export type QueryResult =
  | { readonly is: 'series'; readonly series: readonly Series[]; readonly nowMs: number | undefined }
  | { readonly is: 'refused' | 'failed'; readonly why: string }

/** The query that gives the samples of these counters over the last seconds. */
export const rangeOf = (selector: string, seconds: number): string => `${selector}[${Math.ceil(seconds)}s]`

/** Rejects only with the signal's reason. */
export async function query(of: Prometheus, text: string, signal: AbortSignal): Promise<QueryResult> {
  const url = `${of.address.replace(/\/+$/, '')}/api/v1/query?query=${encodeURIComponent(text)}`
  const headers: Record<string, string> = of.token === undefined ? {} : { authorization: `Bearer ${of.token}` }
  try {
    return resultOf(await of.get(url, { accept: 'application/json', ...headers }, signal))
  } catch (error) {
    signal.throwIfAborted()
    return { is: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

function resultOf({ status, nowMs, body }: HttpAnswer): QueryResult {
  const answer = fieldsOf(body)
  // 400 and 422 with an error of its own: others may be of a proxy before it.
  if (answer?.status === 'error') {
    const why = `${String(answer.errorType)}: ${String(answer.error)}`
    return { is: answer.errorType === 'bad_data' ? 'refused' : 'failed', why }
  }
  if (status !== 200) return { is: 'failed', why: `HTTP ${status}` }
  const data = fieldsOf(answer?.data)
  if (answer?.status !== 'success' || !data) return { is: 'failed', why: 'the answer is none of a Prometheus' }
  if (data.resultType !== 'matrix') return { is: 'refused', why: 'it is no selector of counters' }
  return { is: 'series', series: listOf(data.result).flatMap(seriesIn), nowMs }
}

function seriesIn(each: unknown): readonly Series[] {
  const { metric, values } = fieldsOf(each) ?? {}
  const labels: Labels = Object.fromEntries(
    Object.entries(fieldsOf(metric) ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const samples = listOf(values).flatMap((pair) => {
    const [atS, value] = listOf(pair).map(Number)
    const isSample = Number.isFinite(atS) && Number.isFinite(value) && Number(value) >= 0
    return isSample ? [{ atS: Number(atS), value: Number(value) }] : []
  })
  return samples.length > 0 ? [{ labels, samples }] : []
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | undefined => {
  if (typeof value === 'object') return value === null || Array.isArray(value) ? undefined : { ...value }
  if (typeof value !== 'string') return undefined
  try {
    const parsed: unknown = JSON.parse(value)
    return typeof parsed === 'object' ? fieldsOf(parsed) : undefined
  } catch {
    return undefined
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
