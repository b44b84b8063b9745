/** The machine's own network, for tests that run inside the cluster's and prove that the two do not meet. */
import { readlinkSync } from 'node:fs'
import { parentOf } from './processes.ts'

/** Wraps a command to run in the network of whoever called `exec`: the first of our ancestors with another one. */
export function outside(command: readonly string[]): readonly string[] {
  const own = networkOf(process.pid)
  let pid = process.ppid
  while (networkOf(pid) === own) pid = parentOf(pid)
  if (pid === 0) throw new Error('Nothing above this process is outside: run it through npm run cluster -- exec.')
  return ['nsenter', `--net=/proc/${pid}/ns/net`, '--', ...command]
}

function networkOf(pid: number): string | undefined {
  return pid === 0 ? undefined : readlinkSync(`/proc/${pid}/ns/net`)
}
