/** Many reporters as one. What decorates never matters: a reporter that throws is warned about once and the others go on. */
import type { Reporter } from '../engine/ports/ports.ts'

export const fanOut = (reporters: readonly Reporter[], warn: (message: string) => void): Reporter => {
  const broken = new Set<Reporter>()
  const warnOnce = (reporter: Reporter, error: unknown): void => {
    if (broken.has(reporter)) return
    broken.add(reporter)
    warn(`Part of the report is missing: ${error instanceof Error ? error.message : String(error)}`)
  }
  return {
    report: (event) => {
      for (const reporter of reporters) {
        try {
          reporter.report(event)
        } catch (error) {
          warnOnce(reporter, error)
        }
      }
    },
  }
}
