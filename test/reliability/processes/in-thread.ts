/** Stories are told in a thread of their own: node's test runner follows each promise of its thread, at a quarter of all the time. */
import { Worker } from 'node:worker_threads'

export type Task = { readonly wanted: number; readonly seed: number }
/** `broken`: of each story that broke a law, that law and the whole of it. */
export type Played = { readonly tried: number; readonly broken: readonly string[] }

/** `file`: the thread, which takes the task and posts what was played. */
export async function inThread(file: string, workerData: Task): Promise<Played> {
  const thread = new Worker(new URL(file, import.meta.url), { workerData })
  const { promise, resolve, reject } = Promise.withResolvers<Played>()
  thread.once('message', resolve).once('error', reject)
  const played = await promise
  await thread.terminate()
  return played
}
