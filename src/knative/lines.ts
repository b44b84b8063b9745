/** Lines from chunks that may break anywhere. The last line counts without its newline; one without end is cut. */
export async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
    if (rest.length > longest) {
      yield rest
      rest = ''
    }
  }
  if (rest !== '') yield rest
}

/** Above the largest object etcd takes. */
const longest = 8 * 1024 * 1024
