/**
 * A reporter that ends the process at the first test that fails. Where KN_ROLLOUT_TIMES names a file, it writes there how long
 * the tests of each file took, in seconds. Plain JavaScript, since each changed program starts with it.
 */
import { writeFileSync } from 'node:fs'

// biome-ignore lint/style/noDefaultExport: node's test runner takes a reporter by its default export
export default async function* firstFailure(events) {
  const seconds = {}
  for await (const { type, data } of events) {
    if (type === 'test:fail') end(data)
    if (type === 'test:pass' && data.nesting === 0)
      seconds[data.file] = (seconds[data.file] ?? 0) + data.details.duration_ms / 1_000
  }
  const { KN_ROLLOUT_TIMES: path } = process.env
  if (path) writeFileSync(path, JSON.stringify(seconds))
  yield ''
}

/** Writes the name of the file itself, since what a reporter yields would be lost. */
const end = ({ file = '' }) => {
  writeFileSync(1, file)
  process.exit(1)
}
