/** The report as a page: nothing foreign in it is markup, nothing is loaded, and it says what the summary says. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import { reportReporter } from '../../../src/report/html/reporter.ts'
import { htmlPage } from '../support/pages.ts'
import { samples } from '../support/samples.ts'

const asItIs = { serializers: [(value: string) => value] }

/** What is read of it, a line for each block. */
const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<(svg)[\s>].*?<\/\1>/gs, '')
    .replace(/<\/?(?:p|li|h\d|dt|dd|summary|pre|figcaption|td|th|tr|span|title)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trimStart()

/** Every text of an event, made hostile. */
const attack = '</p></script><script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1)'
const hostile = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}${attack}`
  if (Array.isArray(value)) return value.map(hostile)
  if (typeof value !== 'object' || value === null) return value
  const kept = [
    'is',
    'kind',
    'because',
    'verdict',
    'phase',
    'form',
    'code',
    'ending',
    'onInconclusive',
    'hold',
    'age',
    'fate',
  ]
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      kept.includes(key) && typeof each === 'string' ? each : hostile(each),
    ]),
  )
}

const names = ['aborted-at-10', 'cannot-start', 'dry-run', 'recovered-but-one']

describe('the report of a rollout', () => {
  for (const sample of samples.filter(({ name }) => names.includes(name)))
    it(`reads as in ${sample.name}.report.txt`, (t) => {
      const file = join(import.meta.dirname, '../expected', `${sample.name}.report.txt`)
      t.assert.fileSnapshot(textOf(htmlPage(sample)), file, asItIs)
    })

  for (const sample of samples)
    it(`shows hostile text as text: ${sample.name}`, () => {
      const usual = htmlPage(sample)
      const events = sample.events.map((event) => hostile(event) as RolloutEvent)
      const page = htmlPage({ ...sample, events })
      assert.ok(page.includes('&lt;script&gt;'))
      const known = new Set(elementsIn(usual))
      assert.deepEqual(
        elementsIn(page).filter((each) => !known.has(each)),
        [],
      )
    })

  it('loads nothing from elsewhere', () => {
    for (const sample of samples)
      assert.deepEqual(htmlPage(sample).match(/<(?:script|link|img|iframe|object)|\ssrc=|url\(|@import/g), null)
  })

  it('hides the values of variables in what was written', () => {
    const { report, sent, page } = reportReporter({ service: 'hello', now: () => 0 })
    const env = [{ name: 'TOKEN', value: 'hunter2' }]
    const body = JSON.stringify([
      { op: 'test', path: '/metadata/generation', value: 4 },
      { op: 'replace', path: '/spec/template', value: { spec: { containers: [{ env }] } } },
      { op: 'replace', path: '/spec/traffic', value: [{ revisionName: 'hello-00041', percent: 100 }] },
    ])
    sent({
      atMs: 0,
      method: 'PATCH',
      path: '/apis/serving.knative.dev/v1/namespaces/shop/services/hello?a=b',
      body,
      status: 200,
    })
    for (const event of samples[0]?.events ?? []) report(event)
    assert.match(page() ?? '', /PATCH services\/hello: spec\.template, spec\.traffic \(hello-00041 100 %\)/)
    assert.match(page() ?? '', /HTTP 200/)
    assert.doesNotMatch(page() ?? '', /hunter2/)
  })

  it('hides them also where the candidate repeats them: in its log, its response and its last words', () => {
    const value = 'postgres://shop:hunter22@db'
    const env = [{ name: 'DATABASE_URL', value }]
    const repeated = (event: unknown): unknown =>
      JSON.parse(
        JSON.stringify(event).replaceAll(/listening on :8080|no such table: \w+|DATABASE_URL is not set/g, value),
      )
    for (const sample of samples) {
      const { report, sent, page } = reportReporter({ service: 'hello', now: () => 0 })
      const body = JSON.stringify([
        { op: 'replace', path: '/spec/template', value: { spec: { containers: [{ env }] } } },
      ])
      sent({ atMs: 0, method: 'PATCH', path: '/services/hello', body, status: 200 })
      for (const event of sample.events) report(repeated(event) as RolloutEvent)
      assert.doesNotMatch(page() ?? '', /hunter22/, sample.name)
    }
  })

  it('keeps the newest of very many writes, and says how many it does not', () => {
    const { report, sent, page } = reportReporter({ service: 'hello', now: () => 0 })
    for (let each = 0; each < 230; each++) sent({ atMs: 0, method: 'PATCH', path: `/services/n${each}-`, body: '' })
    for (const event of samples[0]?.events ?? []) report(event)
    assert.match(page() ?? '', /The 30 before these are not kept/)
    assert.match(page() ?? '', /n229-/)
    assert.doesNotMatch(page() ?? '', /n29-/)
  })
})

/** Each tag with the names of its attributes: what hostile text must not add to. One that is cut short has a name of its own. */
const elementsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+="[^"]*")*)\s*\/?(>?)/g)].map(
    ([, name, attributes = '', end]) =>
      `${name} ${[...attributes.matchAll(/([\w-]+)="/g)].map(([, key]) => key).join(' ')}${end === '' ? ' (broken)' : ''}`,
  )
