/**
 * The log of a GitLab job: the terminal's, with a collapsible section per phase.
 * Source: GitLab CI/CD job logs, "Custom collapsible sections". Names are limited to letters, digits, `_`, `.` and `-`.
 */
import type { Reporter } from '../engine/ports/ports.ts'
import { logReporter } from '../report/log/log.ts'
import { type TerminalOptions, terminalPage } from '../report/log/terminal.ts'

export const gitlabReporter = (
  write: (line: string) => void,
  { now, ...options }: TerminalOptions & { /** ms since the epoch */ readonly now: () => number },
): Reporter => {
  const page = terminalPage(options)
  const mark = (what: 'start' | 'end', title: string): string =>
    `\u001b[0Ksection_${what}:${Math.floor(now() / 1_000)}:${nameOf(title)}\r\u001b[0K`
  return logReporter(write, {
    ...page,
    openFold: (title) => `${mark('start', title)}${page.openFold(title)}`,
    closeFold: (title) => mark('end', title),
  })
}

const nameOf = (title: string): string =>
  `kn_rollout_${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/_$/, '')}`
