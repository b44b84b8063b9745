import assert from 'node:assert/strict'
import { it } from 'node:test'
import { livePages, newestOnly } from '../../../src/report/live/live-page.ts'
import { samples } from '../support/samples.ts'

it('what is newest is sent one at a time, and what was overtaken is never sent', async () => {
  const sent: string[] = []
  const gates: (() => void)[] = []
  const { show, settled } = newestOnly<string>((value) => {
    sent.push(value)
    return new Promise((resolve) => gates.push(resolve))
  })
  await settled()
  for (const value of ['10 %', '50 %', '100 %']) show(value)
  assert.deepEqual(sent, ['10 %'])
  gates[0]?.()
  await new Promise(setImmediate)
  assert.deepEqual(sent, ['10 %', '100 %'])
  gates[1]?.()
  await settled()
  show('promoted')
  gates[2]?.()
  await settled()
  assert.deepEqual(sent, ['10 %', '100 %', 'promoted'])
})

const events = samples.find(({ name }) => name === 'promoted')?.events ?? []

it('the end waits for a page that is never answered as long as it was told to, and no longer', async () => {
  const slept: number[] = []
  const clock = { now: () => 0, sleep: async (ms: number) => void slept.push(ms) }
  const { reporter, settled } = livePages([() => new Promise(() => {})])
  events.forEach(reporter.report)
  await settled(5_000, clock)
  assert.deepEqual(slept, [5_000])
})

it('a page that is answered is not waited for, and shows the ending, as each other page does', async () => {
  const shown: string[][] = [[], []]
  const { reporter, settled } = livePages(
    shown.map(
      (page) =>
        async ({ outcome }) =>
          void page.push(outcome?.kind ?? 'running'),
    ),
  )
  let isOver = false
  const sleep = (_: number, signal?: AbortSignal) =>
    new Promise<void>(() => signal?.addEventListener('abort', () => (isOver = true)))
  events.forEach(reporter.report)
  await settled(5_000, { now: () => 0, sleep })
  assert.ok(isOver, 'the wait is given up')
  assert.deepEqual(
    shown.map((page) => page.at(-1)),
    ['promoted', 'promoted'],
  )
})

it('where only the ending is shown, nothing before it is', async () => {
  const shown: (string | undefined)[] = []
  const put = async ({ outcome }: { readonly outcome?: { readonly kind: string } }) => void shown.push(outcome?.kind)
  const { reporter, settled } = livePages([put], ({ is }) => is === 'ended')
  for (const event of events) {
    reporter.report(event)
    await settled(0, { now: () => 0, sleep: () => new Promise(() => {}) })
  }
  assert.deepEqual(shown, ['promoted'])
})
