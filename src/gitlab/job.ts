/**
 * What the command line does besides as a job of the GitLab component: it keeps the driver mark and a return that has begun for after_script, and leaves
 * the reports that the component's artifacts name. Nothing of it can change an outcome.
 */
import { isAbsolute, join } from 'node:path'
import type { Outcome } from '../engine/ports/events.ts'
import type { Clock, Reporter } from '../engine/ports/ports.ts'
import { fanOut } from '../report/fan-out.ts'
import { interruptedOutcome, keepingReturn, type Return, tellingReturn } from '../report/job/interrupted.ts'
import { hasPage } from '../report/live/live-page.ts'
import { summaryReporter } from '../report/summary/summary.ts'
import { gitlabContext } from './context.ts'
import { dotenv } from './dotenv.ts'
import { driverIn, forgetDriver, isAtWork, keepDriver, keepReturn, returnKeptIn } from './driver-file.ts'
import { driverFile, jobFolders, makeReportFolder, reportUrl, returnFile, writeReports } from './job-files.ts'
import { annotations } from './job-page-links.ts'
import { junitReporter } from './junit.ts'
import { type NoteKeeper, noteKeeper } from './merge-request-note.ts'
import { notesOf } from './notes-api.ts'

export type GitlabJob = {
  /** Before the cluster is touched. */
  readonly begin: (driver: string) => void
  /** Leaves the reports; resolves when the merge request shows the ending, or the time for it is over. */
  readonly end: (outcome: Outcome) => Promise<void>
  /** The driver whose rollout after_script shall finish, once its own process is over. */
  readonly leftDriver: () => Promise<string | undefined>
  /** The log and the reports. */
  readonly reporter: Reporter
  /** Where a file of the settings is put: a relative path is one in the folder of the reports, which is uploaded. */
  readonly placeOf: (file: string) => string
}

type Surroundings = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly log: Reporter
  readonly warn: (message: string) => void
}

/** undefined where no component runs this job. */
export function gitlabJob({ env, clock, log, warn }: Surroundings): GitlabJob | undefined {
  const folders = jobFolders(env)
  if (folders === undefined) return undefined
  const [file, fileOfReturn] = [driverFile(folders.state), returnFile(folders.state)]
  const service = env.KN_ROLLOUT_SERVICE || 'kn-rollout'
  const [junit, summary] = [junitReporter(service), summaryReporter(service)]
  const note = keeperIn(env, warn)
  const reports = fanOut([junit, summary, ...(note ? [note.reporter] : [])], warn)
  let isFinishing = false
  let begun: Return | undefined
  const reported = (outcome: Outcome): Outcome => (isFinishing ? interruptedOutcome(outcome, begun) : outcome)
  const reporter: Reporter = {
    report: (event) => {
      const told = begun ? tellingReturn(log, begun) : log
      told.report(event)
      reports.report(event.is === 'ended' ? { ...event, outcome: reported(event.outcome) } : event)
    },
  }
  return {
    reporter: keepingReturn(reporter, (text) =>
      decorate(warn, 'the state for after_script', () => keepReturn(fileOfReturn, text)),
    ),
    placeOf: (file) => {
      if (isAbsolute(file)) return file
      decorate(warn, reportsOfJob, () => makeReportFolder(folders.reports))
      return join(folders.reports, file)
    },
    begin: (driver) => keepDriver(file, { driver, pid: process.pid }),
    leftDriver: async () => {
      isFinishing = true
      const driver = await waitForScript(file, clock)
      begun = returnKeptIn(fileOfReturn)
      return driver
    },
    end: async (outcome) => {
      // What is uncertain, after_script tries once more.
      if (outcome.kind !== 'uncertain') forgetDriver(file)
      decorate(warn, reportsOfJob, () =>
        writeReports(folders.reports, {
          'outputs.env': dotenv(reported(outcome), env.KN_ROLLOUT_OUTPUTS_PREFIX || 'ROLLOUT_'),
          'junit.xml': junit.xml(),
          'annotations.json': annotations(reported(outcome), { reportUrl: reportUrl(env, folders.reports) }),
          'summary.md': summary.markdown() ?? '',
        }),
      )
      await note?.settled(clock)
    },
  }
}

const keeperIn = (env: NodeJS.ProcessEnv, warn: (message: string) => void): NoteKeeper | undefined => {
  const notes = hasPage(env.KN_ROLLOUT_COMMAND ?? '') ? notesOf(env) : undefined
  return notes && noteKeeper({ notes, job: gitlabContext(env), warn })
}

const patienceMs = 60_000
const readEveryMs = 200

/** Two processes with one mark would be in each other's way, though neither could do harm: each write has its guard. */
async function waitForScript(file: string, clock: Clock): Promise<string | undefined> {
  const endMs = clock.now() + patienceMs
  for (;;) {
    const kept = driverIn(file)
    if (!kept || !isAtWork(kept) || clock.now() >= endMs) return kept?.driver
    await clock.sleep(readEveryMs)
  }
}

const reportsOfJob = 'the reports of the job'

function decorate(warn: (message: string) => void, what: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    warn(`Could not write ${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
