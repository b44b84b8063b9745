import assert from 'node:assert/strict'
import { it } from 'node:test'
import { realClock } from '../../src/app/process/clock.ts'

it('A sleep that is longer than a timer can be does not end at once', async () => {
  for (const ms of [2 ** 31, 1e300, Number.POSITIVE_INFINITY]) {
    const end = new AbortController()
    let isOver = false
    const sleep = realClock.sleep(ms, end.signal).then(() => {
      isOver = true
    })
    await realClock.sleep(20)
    assert.equal(isOver, false, `${ms} ms`)
    end.abort()
    await sleep
  }
})
