/**
 * The file that `report` names: the page of a run, written when it has ended, however it did. What cannot be written is warned about, and
 * changes nothing else.
 */
import { setTimeout as delay } from 'node:timers/promises'
import type { Outcome, RolloutEvent } from '../../engine/ports/events.ts'
import type { Clock } from '../../engine/ports/ports.ts'
import { type ReportReporter, reportReporter } from '../../report/html/reporter.ts'
import type { RunCommand } from '../../settings/settings.ts'
import type { Invocation } from '../connected.ts'
import { openPlain } from './plain-file.ts'

/** These change nothing. */
const withoutReport: ReadonlySet<RunCommand> = new Set<RunCommand>(['status', 'curl'])

/** Runs `work`, and writes its report if the settings name a file. The ending is told once the file is there, so that it can name it. */
export async function reported(
  verb: RunCommand,
  invocation: Invocation,
  { clock, work }: { readonly clock: Clock; readonly work: (told: Invocation) => Promise<Outcome> },
): Promise<Outcome> {
  const { settings, reporter, facts = (plain) => plain } = invocation
  const { report: file, service, analysis } = settings
  if (file === undefined || withoutReport.has(verb)) return work(invocation)
  const report = reportReporter({ service, now: clock.now, ...analysis })
  const withFacts = facts(report)
  let ending: RolloutEvent | undefined
  const tell = (event: RolloutEvent): void => {
    if (event.is === 'ended') ending = event
    else reporter.report(event)
    withFacts.report(event)
  }
  const outcome = await work({ ...invocation, reporter: { report: tell }, onWrite: report.sent })
  const isNothing = verb === 'finish' && outcome.kind === 'unchanged'
  const why = isNothing ? undefined : await writeReport(file, report)
  if (why !== undefined)
    reporter.report({
      is: 'warning',
      code: 'W_REPORT',
      message: `The report was not written to ${file}: ${why}. The rollout is not affected.`,
    })
  const written = why === undefined && !isNothing ? { report: file } : {}
  if (ending?.is === 'ended') reporter.report({ ...ending, outcome: { ...ending.outcome, ...written } })
  return { ...outcome, ...written }
}

/** A disk that hangs must not keep a cancelled job. */
const longestMs = 2_000

/** Why it was not written; undefined if it was. */
export async function writeReport(file: string, { page }: Pick<ReportReporter, 'page'>): Promise<string | undefined> {
  try {
    const over = new AbortController()
    const late = delay(longestMs, 'it took too long', { signal: over.signal, ref: false }).catch(() => undefined)
    const why = await Promise.race([writePlain(file, page() ?? ''), late])
    over.abort()
    return why
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function writePlain(file: string, text: string): Promise<undefined> {
  const handle = await openPlain(file, process.cwd())
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}
