/** Events as JSON lines, for `--output json`: one event a line, the outcome last. The types are engine/events.ts. */
import type { Reporter } from '../engine/ports/ports.ts'

export const jsonReporter = (write: (line: string) => void): Reporter => ({
  report: (event) => write(JSON.stringify(event)),
})
