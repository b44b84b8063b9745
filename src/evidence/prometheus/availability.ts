/** Whether a Prometheus knows stable's requests, before anything is changed: a query that is empty then stays empty, and says nothing. */
import type { Availability } from '../../engine/ports/ports.ts'
import type { SourceContext } from '../source.ts'
import { type Prometheus, query, rangeOf } from './api.ts'
import type { Form, Queries } from './queries.ts'
import { newestSample, type Series, scrapeInterval } from './samples.ts'

export type Question = {
  readonly of: Prometheus
  readonly forms: readonly Form[]
  readonly context: Pick<SourceContext, 'place' | 'counters' | 'clock'>
  readonly stable: readonly string[]
}

/** As far as an instant query looks back. */
const rangeSeconds = 300

export async function availability(question: Question, signal: AbortSignal): Promise<Availability> {
  const { of, forms, context, stable } = question
  const asked: string[] = []
  for (const revision of stable)
    for (const form of forms) {
      const queries = form({ ...context.place, revision })
      const result = await query(of, rangeOf(queries.requests, rangeSeconds), signal)
      if (result.is !== 'series') return unavailable(of, queries.requests, result.why)
      asked.push(rangeOf(queries.requests, rangeSeconds))
      if (result.series.length > 0)
        return (await faultOf(of, queries, signal)) ?? (await seen(question, revision, result))
    }
  if (stable.length === 0 || (await isAsleep(question))) return unseen
  return {
    is: 'unavailable',
    why: `${of.address} has no requests of ${stable.join(', ')}: empty for ${asked.map((each) => `\`${each}\``).join(' and ')}`,
    cure: 'Let it scrape port 9091 of the pods, with the labels namespace and pod, and turn request metrics on in Knative; or name counters of your own in `prometheus-requests` and `prometheus-errors`.',
  }
}

/** What is left of pods that are gone would tell of a scrape that is long over. */
const seen = async (question: Question, revision: string, result: Found): Promise<Availability> =>
  (await isAsleep(question)) ? unseen : found(question, revision, result)

const unseen: Availability = {
  is: 'available',
  what: 'requests in Prometheus (if it scrapes the pods, which only shows once one runs)',
}

const unavailable = ({ address }: Prometheus, text: string, why: string): Availability => ({
  is: 'unavailable',
  why: `${address} does not answer \`${text}\` (${why})`,
  cure: 'Check `prometheus`, `prometheus-token` and your own selectors, which are counters without a function around them.',
})

/** Of the other queries, whose result may well be empty. */
async function faultOf(
  of: Prometheus,
  { errors, quick }: Queries,
  signal: AbortSignal,
): Promise<Availability | undefined> {
  for (const text of [errors, quick]) {
    if (text === undefined) continue
    const result = await query(of, rangeOf(text, rangeSeconds), signal)
    if (result.is !== 'series') return unavailable(of, text, result.why)
  }
  return undefined
}

/** Nothing is known of who scrapes a Revision that has no pod to scrape. */
const isAsleep = async ({ context, stable }: Question): Promise<boolean> => {
  const pods = await Promise.all(stable.map((revision) => context.counters.readPods(revision)))
  return pods.every((each) => each?.length === 0)
}

type Found = { readonly series: readonly Series[]; readonly nowMs: number | undefined }

/** How late it is: the first scrape of a step shows where its counters stand, the second how they grew; the other side may be half of one later. */
function found({ context, stable }: Question, revision: string, { series, nowMs }: Found): Availability {
  const [newest, interval] = [newestSample(series), scrapeInterval(series)]
  const late = Math.max(0, (nowMs ?? context.clock.now()) / 1_000 - (newest ?? 0))
  const scraped = interval === undefined ? '' : `, scraped every ${Math.round(interval)} s`
  const behindMs = Math.round(1_000 * (2.5 * (interval ?? 0) + Math.max(late - (interval ?? 0), 0))) + settledMs
  const perSecond = stable.length === 1 ? growthPerSecond(series) : undefined
  return {
    is: 'available',
    what: `requests in Prometheus (of ${revision}${scraped}, the newest ${Math.round(late)} s ago)`,
    behindMs,
    ...(perSecond === undefined ? {} : { pace: { is: 'by-traffic', perSecond, delayMs: behindMs } }),
  }
}

/** Of counters that began again meanwhile nothing is said. */
function growthPerSecond(all: readonly Series[]): number | undefined {
  const seconds = Math.max(0, ...all.map(({ samples }) => (samples.at(-1)?.atS ?? 0) - (samples[0]?.atS ?? 0)))
  const grown = all.map(({ samples }) => Math.max(0, (samples.at(-1)?.value ?? 0) - (samples[0]?.value ?? 0)))
  return seconds === 0 ? undefined : grown.reduce((sum, each) => sum + each, 0) / seconds
}

/** The first moments of a step are not counted, and the questions are asked every 5 s. */
const settledMs = 8_000
