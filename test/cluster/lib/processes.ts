/**
 * Processes as /proc shows them. A pid alone proves nothing, since pids are used again: a process is known by its pid
 * and the moment it started, or by the network namespace it lives in; never by its name.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'

export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks since boot, field 22 of /proc/PID/stat. */
  readonly startedAt: string
}

/** @returns undefined when no such process exists (any more). */
export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = statFields(pid)?.[19]
  return startedAt === undefined ? undefined : { pid, startedAt }
}

/** Whether it is still the very same process; one that has ended and waits to be reaped is not. */
export function isRunning(known: ProcessIdentity | undefined): boolean {
  if (known === undefined) return false
  const fields = statFields(known.pid)
  return fields !== undefined && fields[19] === known.startedAt && fields[0] !== 'Z'
}

export function allPids(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

export function parentOf(pid: number): number {
  return Number(statFields(pid)?.[1] ?? 0)
}

/** The processes, ourselves excepted, whose network is the namespace behind `file`; none when it does not exist. */
export function processesInNamespace(file: string): number[] {
  const wanted = inode(file)
  if (wanted === undefined) return []
  return allPids().filter((pid) => pid !== process.pid && inode(`/proc/${pid}/ns/net`) === wanted)
}

/** `root` and everything below it in the tree of processes. */
export function familyOf(root: number): number[] {
  const parents = new Map(allPids().map((pid) => [pid, parentOf(pid)]))
  const family = [root]
  for (const member of family) {
    for (const [pid, parent] of parents) if (parent === member) family.push(pid)
  }
  return family
}

/** Resident memory in bytes; 0 for one that has gone. */
export function residentMemory(pid: number): number {
  const match = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')
  return Number(match?.[1] ?? 0) * 1024
}

/** Whether it lives in a pid namespace below ours: the kernel then lists more than one pid of it. */
export function hasOwnPids(pid: number): boolean {
  return /^NSpid:(\t\d+){2,}$/m.test(read(`/proc/${pid}/status`) ?? '')
}

/** SIGKILL; one that is already gone is no error. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone between being found and being killed, which is what was wanted.
  }
}

/** The fields after the program's name, which may itself hold spaces and brackets: state first, then the parent. */
function statFields(pid: number): string[] | undefined {
  const stat = read(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function inode(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file)
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
