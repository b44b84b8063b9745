/**
 * One `up` or `down` at a time per cluster. The lock names its holder, so one left by a killed run is known as stale.
 */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { lockFile, statesFolder } from './paths.ts'
import { identify, isRunning, type ProcessIdentity } from './processes.ts'

/** Runs `work` under the lock. @throws at once when another run holds it. */
export async function withLock<T>(work: () => Promise<T>): Promise<T> {
  acquire()
  try {
    return await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function acquire(): void {
  mkdirSync(statesFolder, { recursive: true })
  if (claim()) return
  const holder = readHolder()
  if (isRunning(holder)) throw new Error(`Another run (pid ${holder?.pid}) is changing this cluster. Try again later.`)
  rmSync(lockFile, { force: true })
  if (!claim()) throw new Error('Another run has just begun to change this cluster. Try again later.')
}

/** Written aside and then linked, so a lock is never seen half-written and only one of two can make it. */
function claim(): boolean {
  const draft = `${lockFile}.${process.pid}`
  writeFileSync(draft, JSON.stringify(identify(process.pid)))
  try {
    linkSync(draft, lockFile)
    return true
  } catch {
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function readHolder(): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8'))
  } catch {
    return undefined
  }
}
