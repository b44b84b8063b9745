/** `work` on each, no more than `few` at a time, begun in order; the answers in that order. `work` must not reject. */
export async function fewAtATime<T, R>(
  all: readonly T[],
  few: number,
  work: (each: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers = new Map<number, R>()
  const left = all.entries()
  const worker = async () => {
    for (const [index, each] of left) answers.set(index, await work(each))
  }
  await Promise.all(Array.from({ length: few }, worker))
  return all.flatMap((_, index) => {
    const answer = answers.get(index)
    return answer === undefined ? [] : [answer]
  })
}
