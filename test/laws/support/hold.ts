/**
 * Holds random stories against the laws. The seed is new each time and is printed; LAWS_SEED and LAWS_PATH tell one story again,
 * LAWS_RUNS multiplies how many are told.
 */
import type { TestContext } from 'node:test'
import fc from 'fast-check'
import { play } from './play.ts'
import type { Story } from './story.ts'

const { LAWS_SEED, LAWS_PATH, LAWS_RUNS = '1' } = process.env

/** Plays a story; laws of its own come before those of every story. */
export type Telling = (
  story: Story,
) => Promise<{ readonly broken: readonly string[]; readonly told: readonly string[] }>

type Wish = { readonly runs: number; readonly telling?: Telling }

export async function hold(t: TestContext, stories: fc.Arbitrary<Story>, wish: Wish): Promise<void> {
  const { runs, telling = play } = wish
  const seed = LAWS_SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(LAWS_SEED)
  t.diagnostic(`seed ${seed}`)
  const property = fc.asyncProperty(stories, async (story) => {
    const { broken, told } = await telling(story)
    if (broken.length > 0) throw new Error(`${broken[0]}\n\n${told.join('\n')}\n`)
  })
  const details = await fc.check(property, {
    seed,
    numRuns: Math.ceil(runs * Number(LAWS_RUNS)),
    ...(LAWS_PATH === undefined ? {} : { path: LAWS_PATH, endOnFailure: true }),
  })
  if (!details.failed) return
  const { errorInstance, counterexamplePath, numRuns, numShrinks } = details
  const again = `LAWS_SEED=${seed} LAWS_PATH=${counterexamplePath} node --test --test-name-pattern="${t.name}" test/laws`
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  throw new Error(
    `Story ${numRuns} broke a law; told in its shortest form (${numShrinks} steps):\n${why}\nAgain: ${again}`,
  )
}
