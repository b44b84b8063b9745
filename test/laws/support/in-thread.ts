/** Work in a thread of its own, so that one file can use every core. */
import { Worker } from 'node:worker_threads'

/** `file`: the thread, which takes `workerData` and posts its one answer. */
export async function inThread<Answer>(file: URL, workerData: unknown): Promise<Answer> {
  const thread = new Worker(file, { workerData })
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  thread.once('message', resolve).once('error', reject)
  const answer = await promise
  await thread.terminate()
  return answer
}
