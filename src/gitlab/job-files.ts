/**
 * The folder of a GitLab job in its project directory: what artifacts and reports are taken from, and what after_script finds.
 * The component names it in KN_ROLLOUT_JOB_FOLDER; the file names are the template's too (scripts/faces/gitlab/job.yml).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Env } from '../report/ci-context.ts'

export const reportFiles = ['outputs.env', 'junit.xml', 'annotations.json', 'summary.md'] as const
type ReportFile = (typeof reportFiles)[number]

/** undefined where the component does not run the job: then nothing is written. */
export const jobFolder = (env: Env): string | undefined => env.KN_ROLLOUT_JOB_FOLDER || undefined

export const driverFile = (folder: string): string => join(folder, 'driver.json')

export const writeReports = (folder: string, texts: Readonly<Record<ReportFile, string>>): void => {
  mkdirSync(folder, { recursive: true })
  for (const name of reportFiles) writeFileSync(join(folder, name), texts[name])
}

/** Where GitLab shows a file of the job's artifacts. */
export const reportUrl = (env: Env, folder: string): string | undefined =>
  env.CI_JOB_URL && env.CI_PROJECT_DIR
    ? `${env.CI_JOB_URL}/artifacts/file/${relative(env.CI_PROJECT_DIR, join(folder, 'summary.md'))}`
    : undefined
