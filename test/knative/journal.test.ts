/** Nothing rides along: the journal on the cluster has the keys of a journal, and so has the one that is read back. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/engine/ports/ports.ts'
import { parseJournal, parseRequest, printJournal, printRequest } from '../../src/knative/journal.ts'
import { servicePatch } from '../../src/knative/writes/patch.ts'
import { servicePostRequest } from '../../src/knative/writes/requests.ts'
import { isObject, parseJson } from '../../src/kubernetes/api/json.ts'
import { freshMetric, keptEvidence, type MetricPolicy, polled } from '../../src/rollout/analysis/metric.ts'
import type { Journal, PromoteRequest } from '../../src/rollout/model.ts'
import { journal } from './support/journals.ts'
import { service } from './support/objects.ts'

const optional: { requiredKeys: [] } = { requiredKeys: [] }
const percent = fc.integer({ min: 0, max: 100 })
const span = fc.integer({ min: 0, max: 7 * 24 * 3_600_000 })
const text = fc.string({ maxLength: 8 })
const webUrl = fc.nat().map((job) => `https://ci.example/jobs/${job}`)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0))
const share = fc.record({ revision: text, percent })
const target = fc.record({ tag: text, revisionName: text, latestRevision: fc.boolean(), percent, url: text }, optional)
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 })

const plan: fc.Arbitrary<Journal['plan']> = fc.record(
  {
    steps: few(fc.record({ percent, holdMs: span })),
    ending: fc.constantFrom('promote', 'stay'),
    onInconclusive: fc.constantFrom('abort', 'hold', 'promote'),
    limits: fc.record({ readyMs: span, routeMs: span, totalMs: span }),
    pauseAt: percent,
    onPauseTimeout: fc.constantFrom('abort', 'promote'),
    evidence: fc.record(
      { maxErrorRate: number, detect: number, maxLatencyMs: number, falseAbort: number, missedFault: number },
      optional,
    ),
    maxHoldMs: span,
  },
  { requiredKeys: ['steps', 'ending', 'onInconclusive', 'limits'] },
)

const required = {
  v: fc.constant(1),
  id: text,
  stage: fc.constantFrom(
    ...(['claimed', 'deployed', 'presented', 'stepping', 'paused', 'promoting', 'aborting', 'stopped'] as const),
  ),
  step: fc.integer({ min: -1, max: 101 }),
  plan,
  tags: fc.record({ candidate: text, stable: text }),
  stable: few(share),
  deadlineMs: fc.double({ min: 0, max: 8e15, noNaN: true }),
  before: few(target),
  intended: few(target),
  parked: few(target),
  scale: fc.dictionary(text, fc.option(text)),
} as const

const requester = fc.record({ url: webUrl, run: text, user: text }, optional)
const verdict = fc.constantFrom('passed', 'failed', 'inconclusive', 'not-judged', 'not-asked')
const requests: fc.Arbitrary<PromoteRequest> = fc.record({
  rollout: text,
  step: fc.nat(101),
  by: requester,
  untilMs: fc.nat(),
})

const journals: fc.Arbitrary<Journal> = fc
  .tuple(
    fc.record(required),
    fc.record(
      {
        candidate: text,
        floating: text,
        hold: fc.constantFrom('revision', 'pod-autoscaler', 'nothing'),
        templateFrom: text,
        sent: text,
        metadata: fc.record({ labels: fc.dictionary(text, text), annotations: fc.dictionary(text, text) }, optional),
        created: fc.boolean(),
        isRollback: fc.boolean(),
        request: fc.record({ step: fc.nat(101), by: requester }),
        ended: few(fc.record({ percent, verdict, request: requester }, { requiredKeys: ['percent', 'verdict'] })),
        reason: text,
        cause: text,
        job: fc.record({ url: webUrl, run: text, attempt: fc.integer() }, optional),
      },
      optional,
    ),
  )
  .map(([first, rest]) => ({ ...first, ...rest, v: 1 }))

const secret = 'Bearer s3cr3t'

/** Their keys are data. */
const byName: ReadonlySet<string | undefined> = new Set(['scale', 'labels', 'annotations'])

/** The value with one key more in each object of which we know the keys. */
const crowded = (value: Json, key?: string): Json => {
  if (Array.isArray(value)) return value.map((each: Json) => crowded(each))
  if (!isObject(value) || byName.has(key)) return value
  const entries = Object.entries(value).map(([name, each]) => [name, crowded(each, name)] as const)
  return { ...Object.fromEntries(entries), command: secret }
}

const asJson = (value: Journal): JsonObject => {
  const json = parseJson(JSON.stringify(value))
  if (!isObject(json)) throw new Error('no journal')
  return json
}

describe('a journal', () => {
  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(journals, (given) => assert.ok(isDeepStrictEqual(parseJournal(printJournal(given)), asJson(given)))),
    )
  })

  it('loses what is no part of it when it is read, at every depth', () => {
    fc.assert(
      fc.property(journals, (given) =>
        assert.deepEqual(parseJournal(JSON.stringify(crowded(asJson(given)))), asJson(given)),
      ),
    )
  })

  it('loses what is no part of it when it is written, at every depth', () => {
    const carrying = (given: Journal): Journal => ({ ...given, ...(crowded(asJson(given)) as object) })
    fc.assert(
      fc.property(journals, (given) => assert.deepEqual(parseJson(printJournal(carrying(given))), asJson(given))),
    )
  })

  it('is read without keys whose value is undefined: it equals what was sent', () => {
    const { plan, ...rest } = journal
    const sent = { ...rest, plan: { ...plan, evidence: { maxErrorRate: 0.01, maxLatencyMs: undefined } } }
    const read = parseJournal(printJournal(sent))
    assert.ok(read !== 'unreadable' && isDeepStrictEqual(read.plan.evidence, { maxErrorRate: 0.01 }))
  })
})

describe('a setting that stands beside the limits does not reach the cluster', () => {
  const evidence = { maxErrorRate: 0.01, command: `curl -H '${secret}'` }
  const carrying: Journal = { ...journal, plan: { ...journal.plan, evidence } }

  it('with a change of the Service', () => {
    const patch = servicePatch(service(), { driver: null, set: { journal: carrying } })
    assert.ok(JSON.stringify(patch).includes('maxErrorRate'))
    assert.ok(!JSON.stringify(patch).includes(secret))
  })

  it('with a new Service', () => {
    const place = { namespace: 'shop', service: 'hello' }
    const wish = { template: { spec: {} }, labels: {}, annotations: {}, traffic: [], driver: 'me', journal: carrying }
    const { body = '' } = servicePostRequest(place, wish, {})
    assert.ok(body.includes('maxErrorRate'))
    assert.ok(!body.includes(secret))
  })
})

it('an address of a job that is none of the web is left out, and the journal stays one', () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', '-o', 'https://ci.example/">x', '']) {
    const read = parseJournal(JSON.stringify({ ...journal, job: { url, run: '7' } }))
    assert.deepEqual(read !== 'unreadable' && read.job, { run: '7' })
  }
})

describe('a request to promote', () => {
  it('has the keys of one, written and read', () => {
    fc.assert(
      fc.property(requests, (given) => {
        const json = parseJson(JSON.stringify(given)) ?? null
        assert.deepEqual(parseRequest(printRequest(given)), json)
        assert.deepEqual(parseRequest(JSON.stringify(crowded(json))), json)
      }),
    )
  })

  it('that anyone may have written and is none is absent', () => {
    const by = { user: 'alice' }
    const whole = { rollout: 'a', step: 1, by, untilMs: 1_000 }
    const lacking = ['rollout', 'step', 'by', 'untilMs'].map((key) => ({ ...whole, [key]: undefined }))
    const long = { ...whole, by: { user: 'x'.repeat(257) } }
    for (const wrong of ['', 'yes', '[]', { ...whole, step: -1 }, { ...whole, untilMs: -1 }, ...lacking, long])
      assert.equal(parseRequest(typeof wrong === 'string' ? wrong : JSON.stringify(wrong)), undefined)
    const link = { ...whole, by: { url: 'javascript:alert(1)', run: '7' } }
    assert.deepEqual(parseRequest(JSON.stringify(link))?.by, { run: '7' })
  })
})

describe('the evidence in a journal', () => {
  const policy: MetricPolicy = { limit: 0.01, detect: 0.05, falseAbort: 0.05 / 8, missedFault: 0.1, polls: 120 }
  const judged = Array.from({ length: 90 }, (_, poll) => poll).reduce(
    (state, poll) =>
      polled(state, { candidate: { n: 501 + poll, bad: poll % 7 }, stable: { n: 4_999, bad: poll % 11 } }, policy),
    freshMetric,
  )
  const kept = keptEvidence(judged)

  it('is read back exactly', () => {
    const read = parseJournal(printJournal({ ...journal, evidence: { 'probes errors': kept } }))
    assert.deepEqual(read === 'unreadable' ? read : read.evidence, { 'probes errors': kept })
  })

  it('leaves it below 64 KiB with 8 metrics and 200 entries of traffic', () => {
    const entries = Array.from({ length: 200 }, (_, index) => ({
      tag: `preview-of-branch-${index}`,
      revisionName: `hello-00${100 + index}`,
      latestRevision: false,
      percent: 0,
    }))
    const evidence = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`users' requests errors ${index}`, kept]),
    )
    const text = printJournal({ ...journal, before: entries, intended: entries, evidence })
    assert.ok(Buffer.byteLength(text) < 64 * 1_024, `${Buffer.byteLength(text)} bytes`)
  })
})
