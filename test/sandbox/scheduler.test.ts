import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createScheduler } from '../../sandbox/time/scheduler.ts'

describe('virtual time', () => {
  test('stands still while anything can still happen now', async () => {
    const { run, sleep, now } = createScheduler()
    const talk = async () => {
      const before = now()
      for (let count = 0; count < 100; count += 1) await Promise.resolve()
      const after = now()
      await sleep(1_000)
      return [before, after, now()]
    }
    assert.deepEqual(await run(talk()), [0, 0, 1_000])
  })

  test('jumps over an hour without taking it', async () => {
    const { pass, now } = createScheduler()
    await pass(3_600_000)
    assert.equal(now(), 3_600_000)
  })

  test('a sleep ends at once when its signal aborts, and before it begins when it already has', async () => {
    const { run, sleep, after, now } = createScheduler()
    const abort = new AbortController()
    after(5, () => abort.abort())
    await run(sleep(1_000, abort.signal))
    assert.equal(now(), 5)
    await run(sleep(1_000, abort.signal))
    assert.equal(now(), 5)
  })

  test('what was cancelled does not happen', async () => {
    const { after, pass } = createScheduler()
    const happened: string[] = []
    after(1, () => happened.push('one')).cancel()
    after(2, () => happened.push('two'))
    await pass(10)
    assert.deepEqual(happened, ['two'])
  })

  test('timers happen in the order they are due, those of one instant in the order they were set', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), async (delays) => {
        const { after, pass } = createScheduler()
        const happened: number[] = []
        for (const [index, delay] of delays.entries()) after(delay, () => happened.push(index))
        await pass(100)
        const wanted = [...delays.keys()].sort((a, b) => (delays[a] ?? 0) - (delays[b] ?? 0) || a - b)
        assert.deepEqual(happened, wanted)
      }),
    )
  })
})

describe('a wait that can not end', () => {
  const never = () => new Promise<never>(() => {})

  test('throws, naming what was waited for, when nothing is left to happen', async () => {
    const { run, after } = createScheduler()
    after(10, () => {})
    await assert.rejects(run(never(), 'the Route'), /Deadlock.*the Route/)
  })

  test('is not kept alive by what goes on for ever in the background', async () => {
    const { run, afterInBackground } = createScheduler()
    const again = () => afterInBackground(60_000, again)
    again()
    await assert.rejects(run(never()), /Deadlock/)
  })

  test('ends after a day at the latest, where something fails for ever', async () => {
    const { run, after } = createScheduler()
    const again = () => after(60_000, again)
    again()
    await assert.rejects(run(never()), /Deadlock/)
  })

  test('is not one while the background still has something for it', async () => {
    const { run, afterInBackground } = createScheduler()
    const told = new Promise((resolve) => afterInBackground(60_000, () => resolve('told')))
    assert.equal(await run(told), 'told')
  })
})
