/** `curl --count`: requests as users send them, and what is said of their answers. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { revisionIn, sendAll } from '../../../src/cli/send-sample.ts'
import { type SampleAnswer, sampleLines, sampleOf } from '../../../src/report/commands/sample.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'
import { served } from '../support/served.ts'

const never = new AbortController().signal
const answered = (ms: number, body = 'one', revision?: string): SampleAnswer => ({
  ms,
  status: 200,
  body,
  ...(revision !== undefined && { revision }),
})

describe('requests of a sample', () => {
  it('are sent at their rate, however long the answers take', async () => {
    const clock = fakeClock()
    const sentAt: number[] = []
    const send = async () => {
      sentAt.push(clock.now())
      await clock.sleep(5_000)
      return { status: 200, headers: {}, body: 'ok' }
    }
    const answers = await clock.run(sendAll(send, { count: 4, rate: 10, clock, interrupt: never }))
    assert.deepEqual(sentAt, [0, 100, 200, 300])
    assert.deepEqual(
      answers.map(({ ms }) => ms),
      [5_000, 5_000, 5_000, 5_000],
    )
  })

  it('end with Ctrl-C, and keep what was answered', async () => {
    const clock = fakeClock()
    const end = new AbortController()
    let sent = 0
    const send = async (signal: AbortSignal) => {
      sent += 1
      if (sent === 3) end.abort('SIGINT')
      signal.throwIfAborted()
      return { status: 200, headers: {}, body: 'ok' }
    }
    const answers = await clock.run(sendAll(send, { count: 100, rate: 10, clock, interrupt: end.signal }))
    assert.deepEqual([sent, answers.length], [3, 2])
  })

  it('without an answer say why', async () => {
    const clock = fakeClock()
    const send = () => Promise.reject(new Error('ECONNREFUSED'))
    const [answer] = await clock.run(sendAll(send, { count: 1, rate: 1, clock, interrupt: never }))
    assert.deepEqual(answer, { ms: 0, why: 'ECONNREFUSED' })
  })
})

describe('the Revision of an answer', () => {
  const answer = { headers: { 'x-revision': 'hello-00002' }, body: 'Hello, version 7!' }
  it('is in a header, or in a text of the body', () => {
    assert.equal(revisionIn(answer, { header: 'x-revision' }), 'hello-00002')
    assert.equal(revisionIn(answer, { body: /version (\d)/ }), '7')
    assert.equal(revisionIn(answer, { body: /version \d/ }), 'version 7')
    assert.equal(revisionIn(answer, { header: 'other' }), undefined)
  })
})

describe('a sample', () => {
  it('groups answers by status and body, and tells latencies of those that came', () => {
    const all: readonly SampleAnswer[] = [
      ...Array.from({ length: 89 }, (_, at) => answered(at + 1)),
      ...Array.from({ length: 10 }, () => answered(20, 'two\nmore')),
      { ms: 10_000, why: 'no response within 10 s' },
    ]
    const { answers, latencyMs, coldStarts, revisions } = sampleOf(all, { tookMs: 10_000, isNamed: false })
    assert.deepEqual(answers, [
      { status: 200, body: 'one', count: 89 },
      { status: 200, body: 'two', count: 10 },
      { why: 'no response within 10 s', count: 1 },
    ])
    assert.deepEqual([latencyMs, coldStarts, revisions], [{ p50: 40, p95: 85, p99: 89, slowest: 89 }, 0, undefined])
  })

  it('marks what took as long as a cold start', () => {
    const cold = (slow: number) =>
      sampleOf([...Array.from({ length: 9 }, () => answered(20)), answered(slow)], { tookMs: 1, isNamed: false })
    assert.deepEqual([cold(499).coldStarts, cold(500).coldStarts], [0, 1])
    const all = sampleOf([answered(900), answered(950), answered(2_000)], { tookMs: 1, isNamed: false })
    assert.equal(all.coldStarts, 0)
  })

  it('reads as a table with sentences', () => {
    const all = [...Array.from({ length: 9 }, () => answered(12, 'one', 'v1')), answered(3_200, 'two', 'v2')]
    assert.deepEqual(
      sampleLines(sampleOf(all, { tookMs: 1_000, isNamed: true })).map(({ text }) => text),
      [
        '10 requests in 1.0 s',
        'COUNT  SHARE  STATUS  BODY',
        '9      90 %   200     one',
        '1      10 %   200     two',
        '',
        'Latency   p50 12 ms, p95 3.2 s, p99 3.2 s, slowest 3.2 s',
        'Slow      1 response took as long as one that waits for a pod to start (a cold start)',
        'Revisions v1 90 % (9)',
        '          v2 10 % (1)',
      ],
    )
  })

  it('says that answers do not name their Revision, where it was not told how', () => {
    const [last] = sampleLines(sampleOf([answered(1)], { tookMs: 1, isNamed: false })).slice(-1)
    assert.match(last?.text ?? '', /responses do not name theirs.*--revision-from header:NAME/)
  })
})

describe('curl --count', { concurrency: true }, () => {
  const two = ['curl', 'hello', '--count', '20', '--rate', '200']

  it('prints the command, then what the Service answers', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli([...two, '--revision-from', 'body:"build":"([^"]*)"'])
    assert.equal(code, 0, text)
    assert.match(text, /^curl -sS .*http:\/\/hello\.shop\.example\.test\/?\n20 requests in /)
    assert.match(text, /^20 +100 % +200 +/m)
    assert.match(text, /^Revisions 1 100 % \(20\)$/m)
  })

  it('gives the same to programs', async (t) => {
    const { cli } = await served(t)
    const { lines } = await cli([...two, '-o', 'json'])
    assert.equal(lines.length, 1)
    const { requests, answers, url } = JSON.parse(lines[0] ?? '')
    assert.deepEqual([requests, answers[0].status, answers[0].count], [20, 200, 20])
    assert.match(url, /^http:\/\/hello\.shop/)
  })

  it('wants its number before its rate', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['curl', 'hello', '--rate', '5'])
    assert.deepEqual([code, /--rate: .*without `--count`/.test(text)], [2, true], text)
  })

  it('is refused where the Service is not there', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['curl', 'hallo', '--count', '2'])
    assert.deepEqual([code, /There is no Service hallo/.test(text)], [2, true], text)
  })
})
