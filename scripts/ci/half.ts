/**
 * Cases that differ little are played in halves by `.ci/run`. The commit draws which one, so that nobody chooses it, and whoever plays
 * the same commit again plays the same cases.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../faces/faces.ts'

export type Half = 'even' | 'odd' | 'both'

/** The half of the commit that is checked out; both where git cannot tell it. */
export function halfOfCommit(): Half {
  try {
    return halfOf(execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }))
  } catch {
    return 'both'
  }
}

/** By the first digit of a commit, which is hexadecimal. */
export const halfOf = (commit: string): Half => (Number.parseInt(commit.charAt(0), 16) % 2 === 0 ? 'even' : 'odd')

/** As CI hands it on to the tests of a stage; without it both are played. */
export const halfIn = ({ CASES_HALF: text }: NodeJS.ProcessEnv): Half =>
  text === 'even' || text === 'odd' ? text : 'both'

export const otherHalf: Readonly<Record<Half, Half>> = { even: 'odd', odd: 'even', both: 'both' }

/** For titles: what of some cases is played. */
export const halfText = (half: Half): string => (half === 'both' ? 'all' : 'every second')

/** Of things in a fixed order, those of this half. */
export const inHalf = <T>(all: readonly T[], half: Half): readonly T[] =>
  half === 'both' ? all : all.filter((_, index) => index % 2 === (half === 'even' ? 0 : 1))

/** The cases of a folder that are in this half, but for those of these numbers. @throws where that leaves none: the folder was moved */
export function drawn(folder: string, half: Half, others: readonly string[] = []): readonly string[] {
  const isDrawn = (name: string) => name.endsWith('.test.ts') && !others.some((number) => name.startsWith(`${number}-`))
  const names = inHalf(readdirSync(join(root, folder)).filter(isDrawn).sort(), half)
  if (names.length === 0) throw new Error(`${folder} has no case of the half "${half}".`)
  return names.map((name) => join(folder, name))
}
