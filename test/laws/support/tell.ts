/** Tells the stories of a law, and says how one of them broke it; nothing when none did. */
import fc from 'fast-check'
import type { Law, Task } from './hold.ts'
import { play } from './play.ts'
import type { Story } from './story.ts'

export async function tellStories({ stories, runs, telling = play }: Law, task: Task): Promise<string> {
  const property = fc.asyncProperty(stories, async (story) => {
    const { broken, told } = await telling(story)
    if (broken.length > 0) throw new Error(`${broken[0]}\n\n${told.join('\n')}\n`)
  })
  const details = await fc.check(property, {
    seed: task.seed,
    numRuns: Math.ceil(runs * task.factor),
    ...(task.path === undefined ? {} : { path: task.path, endOnFailure: true }),
  })
  return details.failed ? inWords(details, task) : ''
}

function inWords(details: fc.RunDetails<[Story]>, task: Task): string {
  const { errorInstance, counterexamplePath, numRuns, numShrinks } = details
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  const [file] = task.file.split('/').slice(-1)
  return [
    `Story ${numRuns} broke a law; told in its shortest form (${numShrinks} steps):`,
    why,
    `Again: LAWS_SEED=${task.seed} LAWS_PATH=${counterexamplePath} node --test test/laws/${file}`,
  ].join('\n')
}
