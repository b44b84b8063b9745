/** Processes as a runner looks at them: by number, from /proc. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended by itself.
  }
}

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** Whether it runs; a zombie does not. With `ending`: whether its command line ends so, as the kubernetes executor asks. */
export const isThere = (pid: number, ending = ''): boolean => {
  const state = /^State:\s+(\w)/m.exec(read(pid, 'status'))?.[1]
  return state !== undefined && state !== 'Z' && read(pid, 'cmdline').replace(/\0$/, '').endsWith(ending)
}

export const childrenOf = (pid: number): readonly number[] =>
  read(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number)

/** All but the first process of its container, highest number first: the order in which the docker executor signals. */
export const inSameContainer = (first: number): readonly number[] => {
  const container = namespaceOf(first)
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return all.filter((pid) => pid !== first && namespaceOf(pid) === container).toSorted((a, b) => b - a)
}

const namespaceOf = (pid: number): string => {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`)
  } catch {
    return ''
  }
}
