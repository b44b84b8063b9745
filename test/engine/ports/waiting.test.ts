/** Waiting for the first of several things, for a change of the cluster, and for somebody to say that there is something new. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { until } from '../../../src/engine/context/wait-until.ts'
import { aborted, createNotifier, firstOf } from '../../../src/engine/ports/waiting.ts'
import { snapshotOf } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const never = () => new Promise<never>(() => {})
/** Whether a promise has settled once everything that is due has run. */
const isSettled = async (work: Promise<unknown>): Promise<boolean> => {
  let settled = false
  work.then(
    () => (settled = true),
    () => (settled = true),
  )
  await new Promise(setImmediate)
  return settled
}

describe('the first of several waits', () => {
  it('gives its result, and the others are told to end', async () => {
    let told: AbortSignal | undefined
    const other = (signal: AbortSignal) => {
      told = signal
      return never()
    }
    assert.equal(await firstOf([other, async () => 'first']), 'first')
    assert.equal(told?.aborted, true)
  })

  it('throws if it fails; one that fails later is nobody’s concern', async () => {
    const late = async (signal: AbortSignal): Promise<never> => {
      await aborted(signal)
      throw new Error('late')
    }
    await assert.rejects(firstOf([late, () => Promise.reject(new Error('first'))]), /first/)
    assert.equal(await firstOf<unknown>([late, async () => 'first']), 'first')
  })

  it('is told of the outer signal as well', async () => {
    const outer = new AbortController()
    const waits = firstOf([aborted, () => never()], outer.signal)
    assert.equal(await isSettled(waits), false)
    outer.abort()
    assert.equal(await isSettled(waits), true)
  })
})

it('an abort that has been is not waited for', async () => {
  assert.equal(await isSettled(aborted(AbortSignal.abort())), true)
  assert.equal(await isSettled(aborted(new AbortController().signal)), false)
})

describe('a notifier', () => {
  const open = new AbortController().signal

  it('wakes everyone who waits, once', async () => {
    const { notify, next } = createNotifier()
    const both = [next(open), next(open)]
    assert.equal(await isSettled(Promise.any(both)), false)
    notify()
    assert.equal(await isSettled(Promise.all(both)), true)
    assert.equal(await isSettled(next(open)), false)
  })

  it('keeps one word that came while nobody waited, for the next who does', async () => {
    const { notify, next } = createNotifier()
    notify()
    notify()
    assert.equal(await isSettled(next(open)), true)
    assert.equal(await isSettled(next(open)), false)
  })

  it('is not waited for once the signal has aborted, and then nobody waits', async () => {
    const { notify, next } = createNotifier()
    const end = new AbortController()
    const wait = next(end.signal)
    end.abort()
    assert.equal(await isSettled(wait), true)
    assert.equal(await isSettled(next(end.signal)), true)
    notify()
    assert.equal(await isSettled(next(open)), true)
  })
})

describe('a wait for a change of the cluster', () => {
  /** The cluster changes `changes` times, each time after 100 ms. */
  const scene = (changes: number) => {
    const { world, clock, show } = play()
    let left = changes
    let isChanging = false
    const changed = async () => {
      isChanging = left > 0
      if (!isChanging) return never()
      left -= 1
      clock.pass(100)
      show(snapshotOf({ service: { generation: 10 + changes - left } }))
    }
    const sleep = async (ms: number) => {
      if (isChanging) return never()
      clock.pass(ms)
    }
    return { world: { ...withCluster(world, { changed }), clock: { ...world.clock, sleep } }, clock }
  }
  const waited = async (changes: number, generation: number, ms: number, unless?: AbortSignal) => {
    const { world, clock } = scene(changes)
    const fromMs = clock.now()
    const came = await until(world, ({ service }) => service?.generation === generation, ms, unless)
    return [came, clock.now() - fromMs]
  }

  it('is over at once if it is there', async () => assert.deepEqual(await waited(0, 2, 0), [true, 0]))
  it('is over when it comes', async () => assert.deepEqual(await waited(3, 12, 5_000), [true, 200]))
  it('is in vain after its time', async () => assert.deepEqual(await waited(1, 99, 5_000), [false, 5_000]))
  it('is in vain at once without any time', async () => assert.deepEqual(await waited(3, 12, 0), [false, 0]))
  it('counts what comes at the last moment', async () => assert.deepEqual(await waited(2, 12, 200), [true, 200]))
  it('ends by its signal', async () => assert.deepEqual(await waited(3, 12, 5_000, AbortSignal.abort()), [false, 0]))
})
