/** The word a user most likely meant, for settings that do not exist. */

/** The candidate fewest edits away, at most a third of the word; undefined if none is that near. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const most = Math.max(1, Math.floor(word.length / 3))
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, edits: edits(word, candidate) }))
    .sort((a, b) => a.edits - b.edits)
  const [best] = ranked
  return best && best.edits <= most ? best.candidate : undefined
}

/** Levenshtein's distance: letters to add, drop or change. */
const edits = (from: string, to: string): number => {
  const first = Array.from({ length: to.length + 1 }, (_, index) => index)
  const last = [...from].reduce((row, letter, index) => nextRow(row, { letter, to, index }), first)
  return last.at(-1) ?? 0
}

type Letter = { readonly letter: string; readonly to: string; readonly index: number }

const nextRow = (row: readonly number[], { letter, to, index }: Letter): number[] => {
  const next = [index + 1]
  for (const [column, other] of [...to].entries()) {
    const change = (row[column] ?? 0) + (letter === other ? 0 : 1)
    const drop = (row[column + 1] ?? 0) + 1
    const add = (next[column] ?? 0) + 1
    next.push(Math.min(change, drop, add))
  }
  return next
}
