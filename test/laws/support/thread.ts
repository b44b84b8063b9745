/** A thread that tells the stories of each law it is handed, and answers how one of them broke it; nothing when none did. */
import { parentPort } from 'node:worker_threads'
import { declared, type Task } from './hold.ts'
import { tellStories } from './tell.ts'

parentPort?.on('message', async (task: Task) => {
  await import(task.file)
  const law = declared.get(task.title)
  if (!law) throw new Error(`${task.file} has no law "${task.title}"`)
  parentPort?.postMessage(await tellStories(law, task))
})
