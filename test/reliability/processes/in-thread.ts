/** Rounds of a fault on the sandbox, told in a thread, counted for docs/reliability.md, and none of them lost. */
import assert from 'node:assert/strict'
import { inThread } from '../../laws/support/in-thread.ts'
import { tally } from '../tally.ts'

export type Task = { readonly wanted: number; readonly seed: number }
/** `broken`: of each story that broke a law, that law and the whole of it. */
export type Played = { readonly tried: number; readonly broken: readonly string[] }

/** `file`: the thread, beside this one, which takes the task and posts what was played. */
export async function assertAllHold(fault: string, file: string, task: Task): Promise<void> {
  const { tried, broken } = await inThread<Played>(new URL(file, import.meta.url), task)
  tally({ fault, on: 'sandbox', tried, lost: broken.length })
  assert.equal(broken.length, 0, broken.slice(0, 3).join('\n'))
  assert.equal(tried, task.wanted)
}
