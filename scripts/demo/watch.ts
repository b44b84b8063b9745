/** Looking on: what users meet from now on, shown again and again. */
import { setTimeout as delay } from 'node:timers/promises'
import { panel, plainRow, type View } from './panel.ts'
import type { Screen } from './screen.ts'
import type { Stage } from './stage.ts'

export const frameMs = 100

/** What is seen of the stage, with nothing in it of what was before now. */
export const viewFrom = (
  { crowd, shares, tagOf }: Stage,
  words: { readonly title: string; readonly hint: string },
): (() => View) => {
  const [first, fromMs, stable] = [crowd.met.length, crowd.nowMs(), shares().at(-1)?.revision ?? '']
  return () => ({
    ...words,
    shares: shares(),
    tagOf,
    stable,
    met: crowd.met.slice(first),
    fromMs,
    nowMs: crowd.nowMs(),
  })
}

export const watch = async (screen: Screen, view: () => View, forMs: number): Promise<void> => {
  for (let passedMs = 0; passedMs < forMs; passedMs += frameMs) {
    screen.show(
      () => panel(view(), screen.ink().columns),
      () => plainRow(view()),
    )
    await delay(frameMs)
  }
}
