import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readRequestRate, requestRateIn } from '../../../src/knative/pods/statistics.ts'
import { namespace, servingStage } from '../../stories/support/stage.ts'

/** As protobuf encodes a Stat of serving: pod_name, average_concurrent_requests, request_count, process_uptime, timestamp. */
function aMessage(requests: number, name = 'hello-00001-deployment-7c9f-x2k4p'): Buffer {
  const double = (tag: number, value: number): Buffer => {
    const field = Buffer.alloc(9, (tag << 3) | 1)
    field.writeDoubleLE(value, 1)
    return field
  }
  const timestamp = Buffer.from([(7 << 3) | 0, 0x90, 0xd4, 0xab, 0xc9, 0x06])
  return Buffer.concat([
    Buffer.from(name.length < 128 ? [0x0a, name.length] : [0x0a, 0x80 | (name.length & 127), name.length >> 7]),
    Buffer.from(name),
    double(2, 0.37),
    double(4, requests),
    double(6, 4_711.5),
    timestamp,
  ])
}

describe('the statistics of a pod', () => {
  it('tell how many requests it received in the last second', () => {
    assert.equal(requestRateIn(aMessage(150)), 150)
    assert.equal(requestRateIn(aMessage(0.5)), 0.5)
    assert.equal(requestRateIn(Buffer.from([0x0a, 1, 0x70])), 0)
  })

  it('tell it of a pod with a long name, too', () => {
    for (const length of [127, 128, 129, 253]) assert.equal(requestRateIn(aMessage(7, 'w'.repeat(length))), 7)
  })

  for (const [what, message] of [
    ['a page of text', Buffer.from('<!doctype html><p>Log in')],
    ['half a message', aMessage(150).subarray(0, 50)],
    ['a number that is none', aMessage(Number.NaN)],
    ['a negative number', aMessage(-1)],
    ['a number of more than ten bytes', Buffer.from([0x38, ...Array<number>(10).fill(0x80), 1])],
    ['a length without end', Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0xff])],
  ] as const)
    it(`are unknown from ${what}`, () => assert.equal(requestRateIn(message), undefined))

  it('are there where request metrics are off', async () => {
    const { scheduler, sandbox } = await servingStage({ setup: { requestMetrics: false } })
    const api = { transport: sandbox.transport, clock: scheduler, random: () => 0.5, server: 'https://sandbox' }
    const read = (pod: string) => scheduler.run(readRequestRate(api, { namespace, pod }, new AbortController().signal))
    const pod = sandbox.store.pods.list(namespace)[0]?.metadata.name ?? ''
    await scheduler.pass(1_000 - (scheduler.now() % 1_000))
    for (let count = 0; count < 150; count++) void sandbox.ingress(`hello.${namespace}.example.test`, '/')
    await scheduler.pass(1_000)
    assert.equal(await read(pod), 150)
    await scheduler.pass(2_000)
    assert.equal(await read(pod), 0)
    assert.equal(await read('nobody'), undefined)
  })

  it('are known with a number of ten bytes, the longest that there is', () =>
    assert.equal(requestRateIn(Buffer.from([0x38, ...Array<number>(9).fill(0x80), 1])), 0))

  it('are nothing to who has given up', async () => {
    const { scheduler, sandbox } = await servingStage()
    const api = { transport: sandbox.transport, clock: scheduler, random: () => 0.5, server: 'https://sandbox' }
    const asked = readRequestRate(api, { namespace, pod: 'nobody' }, AbortSignal.abort(new Error('given up')))
    await assert.rejects(scheduler.run(asked), { message: 'given up' })
  })
})
