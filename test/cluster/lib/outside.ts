/** The machine's own network, for tests that run inside the cluster's and prove that the two do not meet. */
import { spawn } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import { run } from './command.ts'
import { parentOf } from './processes.ts'
import { until } from './wait.ts'

export interface Link {
  readonly ifname: string
  readonly ifindex: number
  /** Of a pair, the number of the other end, which may be in another network. */
  readonly link_index?: number
}

export async function linksInside(): Promise<Link[]> {
  return JSON.parse(await run(['ip', '-json', 'link']))
}

export async function linksOutside(): Promise<Link[]> {
  return JSON.parse(await run(outside(['ip', '-json', 'link'])))
}

/** By all interfaces that lead anywhere; other programs on the machine send, too. */
export async function packetsSentOutside(): Promise<number> {
  const statistics = JSON.parse(await run(outside(['ip', '-json', '-statistics', 'link'])))
  const outer = statistics.filter(({ ifname }: Link) => ifname !== 'lo')
  return outer.reduce((sum: number, link: { stats64: { tx: { packets: number } } }) => sum + link.stats64.tx.packets, 0)
}

/** Watches all interfaces of the machine. `stop` gives what was seen, one line per packet, 100 at most. */
export async function sniffOutside(filter: string): Promise<{ stop: () => Promise<string[]> }> {
  const [program = '', ...args] = outside(['tcpdump', '-n', '-l', '--immediate-mode', '-c', '100', '-i', 'any', filter])
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const seen = { packets: '', notes: '' }
  child.stdout.on('data', (chunk) => {
    seen.packets += chunk
  })
  child.stderr.on('data', (chunk) => {
    seen.notes += chunk
  })
  await until('tcpdump listens', () => seen.notes.includes('listening'), 10)
  const stop = async () => {
    child.kill('SIGINT')
    await until('tcpdump has ended', () => child.exitCode !== null, 10)
    return seen.packets.split('\n').filter(Boolean)
  }
  return { stop }
}

/** Wraps a command to run in the network of whoever called `exec`: the first of our ancestors with another one. */
function outside(command: readonly string[]): readonly string[] {
  const own = networkOf(process.pid)
  let pid = process.ppid
  while (networkOf(pid) === own) pid = parentOf(pid)
  if (pid === 0) throw new Error('Nothing above this process is outside: run it through npm run cluster -- exec.')
  return ['nsenter', `--net=/proc/${pid}/ns/net`, '--', ...command]
}

function networkOf(pid: number): string | undefined {
  return pid === 0 ? undefined : readlinkSync(`/proc/${pid}/ns/net`)
}
