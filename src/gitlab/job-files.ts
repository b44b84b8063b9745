/**
 * The folders of a GitLab job, which the component names. Reports are in the project directory, where artifacts are taken from: a
 * commit can have put anything there. What after_script finds is beside it, in a folder that the script of this job has created.
 * The file names are the template's too (scripts/faces/gitlab/job.yml).
 */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Env } from '../report/job/ci-context.ts'

export const reportFiles = ['outputs.env', 'junit.xml', 'annotations.json', 'summary.md'] as const
type ReportFile = (typeof reportFiles)[number]

type JobFolders = { readonly reports: string; readonly state: string }

/** undefined where the component does not run the job: then nothing is written. */
export const jobFolders = ({
  KN_ROLLOUT_JOB_FOLDER: reports,
  KN_ROLLOUT_STATE_FOLDER: state,
}: Env): JobFolders | undefined => (reports && state ? { reports, state } : undefined)

export const driverFile = (state: string): string => join(state, 'driver.json')

/** Beside it, not in it: the driver mark must be whole whenever the process is killed. */
export const returnFile = (state: string): string => join(state, 'returning.json')

/** Never writes through a link. @throws where a folder on the way is none, or is a link */
export const writeReports = (folder: string, texts: Readonly<Record<ReportFile, string>>): void => {
  makeReportFolder(folder)
  for (const name of reportFiles) {
    const file = join(folder, name)
    rmSync(file, { force: true, recursive: true })
    writeFileSync(file, texts[name], { flag: 'wx' })
  }
}

/** @throws where a folder on the way is none, or is a link */
export const makeReportFolder = (folder: string): void => {
  for (const each of [dirname(folder), folder]) makeFolder(each)
}

const makeFolder = (path: string): void => {
  if (!lstatSync(path, { throwIfNoEntry: false })) mkdirSync(path)
  if (!lstatSync(path).isDirectory()) throw new Error(`${path} is not a folder.`)
}

/** Where GitLab shows a file of the job's artifacts. */
export const reportUrl = (env: Env, folder: string): string | undefined =>
  env.CI_JOB_URL && env.CI_PROJECT_DIR
    ? `${env.CI_JOB_URL}/artifacts/file/${relative(env.CI_PROJECT_DIR, join(folder, 'summary.md'))}`
    : undefined
