/** Node's own report of the tests, and a last line that says in one look how many passed and how long all of them took. */
import { Readable } from 'node:stream'
import type { TestEvent } from 'node:test/reporters'
import { spec } from 'node:test/reporters'

type Summary = Extract<TestEvent, { type: 'test:summary' }>['data']

// biome-ignore lint/style/noDefaultExport: node's test runner takes a reporter by its default export
export default async function* withDuration(events: AsyncIterable<TestEvent>): AsyncGenerator<unknown> {
  let all: Summary | undefined
  const remember = async function* () {
    for await (const event of events) {
      // Each file has a summary of its own, by its name.
      if (event.type === 'test:summary' && event.data.file === undefined) all = event.data
      yield event
    }
  }
  yield* Readable.from(remember()).pipe(new spec())
  if (all) yield lastLine(all)
}

const lastLine = ({ counts, duration_ms, success }: Summary): string =>
  `Tests: ${counts.passed} passed${success ? '' : ', NOT all'} in ${Math.round(duration_ms / 1_000)} s\n`
