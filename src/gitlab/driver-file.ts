/**
 * What a GitLab job leaves for its after_script: the driver mark and why it returns users, in files beside the project directory. The volume of the build is
 * all that the two have in common: on the docker executor after_script gets a container of its own.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type Return, returnIn } from '../report/job/interrupted.ts'

type DriverMark = {
  readonly driver: string
  /** The process that drives, for an after_script that overlaps with it. */
  readonly pid: number
}

/** Written at once, and before the cluster is touched. */
export const keepDriver = (file: string, kept: DriverMark): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(kept)}\n`)
}

/** What report/job/interrupted.ts says of the return of users that has begun. */
export const keepReturn = (file: string, text: string): void => writeFileSync(file, text)

export const returnKeptIn = (file: string): Return | undefined => {
  try {
    return returnIn(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Nothing is left to finish. */
export const forgetDriver = (file: string): void => rmSync(file, { force: true })

/** What `keepDriver` kept; undefined where nothing was begun, all of it ended, or the file is none of ours. */
export const driverIn = (file: string): DriverMark | undefined => {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isDriverMark(kept) ? { driver: kept.driver, pid: kept.pid } : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether the process that kept it is still at work. On the kubernetes executor after_script begins while the script is still
 * returning its users. Elsewhere its number may be another's by now, hence the look at what runs under it: this same program.
 */
export const isAtWork = ({ pid }: DriverMark): boolean => {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return pid !== process.pid && words.some((word) => basename(word) === program)
  } catch {
    return false
  }
}

const program = basename(process.argv[1] ?? '')

const isDriverMark = (value: unknown): value is DriverMark =>
  typeof value === 'object' &&
  value !== null &&
  'driver' in value &&
  typeof value.driver === 'string' &&
  'pid' in value &&
  typeof value.pid === 'number'
