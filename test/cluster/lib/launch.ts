/**
 * Starts a part in the sandbox and remembers it by pid and start. What is remembered is its nsenter, which lives
 * exactly as long as the program that it brought into the sandbox.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Part } from './part.ts'
import { logFolder, stateFolder } from './paths.ts'
import { familyOf, identify, isRunning, kill, type ProcessIdentity, residentMemory } from './processes.ts'
import { asPart } from './sandbox.ts'
import { until } from './wait.ts'

const recordsFolder = join(stateFolder, 'parts')

/** Nothing of the caller's environment reaches a part: a proxy set there would lead traffic out. */
const environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/',
  // The control plane spends more time on its garbage than on requests otherwise, and memory is plenty.
  GOGC: '200',
}

/** Starts a part unless it runs already, and waits until it is at work. */
export async function launch(part: Part, seconds = 60): Promise<void> {
  if (!isAlive(part)) start(part)
  await until(`${part.name} is at work`, () => diedOrHealthy(part), seconds)
}

/** Kills a part as a crash would, and starts it again when it has been away for this long. */
export async function crash(part: Part, awayMs: number): Promise<void> {
  kill(pidOf(part) ?? 0)
  await until(`${part.name} is gone`, () => !isAlive(part), 10)
  await delay(awayMs)
  await launch(part)
}

export function isAlive(part: Part): boolean {
  return isRunning(recordOf(part))
}

export function pidOf(part: Part): number | undefined {
  const record = recordOf(part)
  return isRunning(record) ? familyOf(record?.pid ?? 0).at(1) : undefined
}

/** Bytes resident in the part's own process, without the children it may have. */
export function memoryOf(part: Part): number {
  return residentMemory(pidOf(part) ?? 0)
}

export function logOf(part: Part): string {
  return join(logFolder, `${part.name}.log`)
}

function start(part: Part): void {
  mkdirSync(recordsFolder, { recursive: true })
  const output = openSync(logOf(part), 'a')
  const [program = '', ...args] = asPart(part.command)
  const env = { ...environment, ...part.env }
  const child = spawn(program, args, { detached: true, stdio: ['ignore', output, output], cwd: '/', env })
  child.unref()
  writeFileSync(recordFile(part), JSON.stringify(identify(child.pid ?? 0)))
}

/** @throws when the part has ended, with the end of its log: there is nothing left to wait for. */
async function diedOrHealthy(part: Part): Promise<boolean> {
  if (isAlive(part)) return part.isHealthy()
  const lines = readFileSync(logOf(part), 'utf8').trimEnd().split('\n')
  throw new Error(`${part.name} has ended. The last lines of ${logOf(part)}:\n${lines.slice(-8).join('\n')}`)
}

function recordOf(part: Part): ProcessIdentity | undefined {
  return existsSync(recordFile(part)) ? JSON.parse(readFileSync(recordFile(part), 'utf8')) : undefined
}

function recordFile(part: Part): string {
  return join(recordsFolder, `${part.name}.json`)
}
