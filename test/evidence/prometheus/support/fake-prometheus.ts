/**
 * A Prometheus that behaves as far as it is asked: it scrapes pages, keeps samples with their times, and answers range selectors as its
 * HTTP API does. Source: prometheus.io, HTTP API; the errors are those of Prometheus 3.
 */
import type { HttpAnswer, HttpGet } from '../../../../src/evidence/prometheus/get.ts'
import type { Labels } from '../../../../src/evidence/prometheus/samples.ts'

type Stored = { readonly labels: Labels; readonly values: [atS: number, value: string][] }

export type FakePrometheus = {
  readonly http: HttpGet
  /** A page of metrics of a target that it knows by these labels. */
  readonly scrape: (page: string, target: Labels) => void
  /** Queries as they came. */
  readonly asked: string[]
  /** Until further notice; undefined: as it is. */
  readonly answerWith: (answer: Partial<HttpAnswer> | Error | undefined) => void
}

export function fakePrometheus(nowMs: () => number, { token }: { readonly token?: string } = {}): FakePrometheus {
  const stored = new Map<string, Stored>()
  const asked: string[] = []
  let forced: Partial<HttpAnswer> | Error | undefined
  const get: HttpGet['get'] = async (url, headers) => {
    const { pathname, searchParams } = new URL(url)
    if (forced instanceof Error) throw forced
    const answer = (status: number, body: unknown): HttpAnswer => ({
      status,
      nowMs: Math.floor(nowMs() / 1_000) * 1_000,
      body: JSON.stringify(body),
      ...forced,
    })
    if (token !== undefined && headers.authorization !== `Bearer ${token}`)
      return { ...answer(401, ''), body: 'Unauthorized' }
    if (pathname !== '/api/v1/query') return { ...answer(404, ''), body: '404 page not found' }
    const text = searchParams.get('query') ?? ''
    asked.push(text)
    const wanted = selectorOf(text)
    if (!wanted)
      return answer(400, {
        status: 'error',
        errorType: 'bad_data',
        error: `invalid parameter "query": 1:1: parse error: ranges only allowed for vector selectors`,
      })
    const fromS = nowMs() / 1_000 - wanted.seconds
    const result = [...stored.values()].flatMap(({ labels, values }) => {
      const within = values.filter(([atS]) => atS > fromS && atS <= nowMs() / 1_000)
      return within.length > 0 && wanted.matches(labels) ? [{ metric: labels, values: within }] : []
    })
    return answer(200, { status: 'success', data: { resultType: 'matrix', result } })
  }
  const scrape = (page: string, target: Labels): void => {
    for (const [, name = '', text = '', value = ''] of page.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)) {
      const own = Object.fromEntries(
        [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', of = '']) => [label, of]),
      )
      const le: Labels = own.le !== undefined && /^\d+$/.test(own.le) ? { le: `${own.le}.0` } : {}
      const labels: Labels = { __name__: name, ...own, ...le, ...target }
      const key = JSON.stringify(labels)
      const series: Stored = stored.get(key) ?? { labels, values: [] }
      series.values.push([nowMs() / 1_000, value])
      stored.set(key, series)
    }
  }
  const answerWith = (answer: typeof forced) => {
    forced = answer
  }
  return { http: { get, close: () => {} }, scrape, asked, answerWith }
}

/** `name{label="value",other=~"regex"}[90s]`; undefined of anything else. */
function selectorOf(text: string) {
  const [, name, inner = '', seconds] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\[(\d+)s\]$/.exec(text) ?? []
  if (name === undefined) return undefined
  const matchers = [...inner.matchAll(/(\w+)(=~|=)"((?:[^"\\]|\\.)*)"/g)].map(([, label = '', by, value = '']) => {
    const plain: string = JSON.parse(`"${value}"`)
    const regex = new RegExp(`^(?:${plain})$`)
    return (labels: Labels) => (by === '=' ? (labels[label] ?? '') === plain : regex.test(labels[label] ?? ''))
  })
  const matches = (labels: Labels) => labels.__name__ === name && matchers.every((each) => each(labels))
  return { seconds: Number(seconds), matches }
}
