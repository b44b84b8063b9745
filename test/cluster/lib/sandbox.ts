/**
 * The walls around the cluster: a network namespace with no route outside, and pid and mount namespaces whose first
 * process is the holder. Killing the holder makes the kernel end every process of the cluster and drop its mounts.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { attempt, inside, run } from './command.ts'
import { clusterFolder, logFolder, namespaceFile, stateFolder } from './paths.ts'
import {
  familyOf,
  hasOwnPids,
  identify,
  isRunning,
  kill,
  type ProcessIdentity,
  processesInNamespace,
} from './processes.ts'
import { nodeAddress, serviceRange } from './settings.ts'
import { until } from './wait.ts'

const holderRecord = join(stateFolder, 'holder.json')

/** Made by hand, since `ip netns add` also makes /run/netns a mount, which stays. `ip netns list` shows it all the same. */
export async function createSandbox(): Promise<void> {
  mkdirSync(dirname(namespaceFile), { recursive: true })
  writeFileSync(namespaceFile, '')
  await run(['unshare', `--net=${namespaceFile}`, 'true'])
  for (const command of network) await run(inside(command.split(' ')))
  await startHolder()
}

/** Ends everything in the sandbox, then the sandbox. Works from any state, the half-made ones too. */
export async function destroySandbox(): Promise<void> {
  await until('Every process of the cluster has ended', endProcesses, 30)
  await attempt(['umount', '--lazy', namespaceFile])
  rmSync(namespaceFile, { force: true })
}

/** Wraps a command to run as a part of the cluster, in all three namespaces. It needs absolute paths. */
export function asPart(command: readonly string[]): readonly string[] {
  return ['nsenter', '--target', String(holder()?.pid), '--net', '--mount', '--pid', '--', ...command]
}

export function isSandboxUp(): boolean {
  return isRunning(holder())
}

/** Everything that runs in the sandbox, Pods included; what `exec` started is not. */
export function sandboxProcesses(): readonly number[] {
  const families = processesInNamespace(namespaceFile).flatMap(familyOf)
  return [...new Set(families)].filter(hasOwnPids)
}

/**
 * The node address sits on an empty bridge. The service range needs a route to it, since a local process looks up its
 * route before its packet's destination is translated. A packet that is still meant for the service range after that
 * has met an address that nothing serves (yet), and is refused at once. There is no default route. The sysctl and the
 * rules are the namespace's own, not the machine's.
 */
const network = [
  'ip link set lo up',
  'ip link add node0 type bridge',
  `ip address add ${nodeAddress}/32 dev node0`,
  'ip link set node0 up',
  `ip route add ${serviceRange} dev node0 src ${nodeAddress}`,
  'sysctl -qw net.ipv4.ip_forward=1',
  `iptables -A OUTPUT -d ${serviceRange} -p tcp -j REJECT --reject-with tcp-reset`,
  `iptables -A OUTPUT -d ${serviceRange} -j REJECT`,
  `iptables -A FORWARD -d ${serviceRange} -p tcp -j REJECT --reject-with tcp-reset`,
  `iptables -A FORWARD -d ${serviceRange} -j REJECT`,
]

async function startHolder(): Promise<void> {
  mkdirSync(logFolder, { recursive: true })
  const log = join(logFolder, 'holder.log')
  const unshare = ['unshare', '--pid', '--fork', '--mount', '--mount-proc', '--propagation', 'private']
  const [program = '', ...args] = inside([...unshare, 'sh', join(clusterFolder, 'lib', 'holder.sh')])
  const output = openSync(log, 'w')
  const child = spawn(program, args, { detached: true, stdio: ['ignore', output, output], cwd: '/' })
  child.unref()
  await until('The holder has made its mounts', () => readFileSync(log, 'utf8').includes('ready'), 10)
  const pid = familyOf(child.pid ?? 0).at(1)
  writeFileSync(holderRecord, JSON.stringify(identify(pid ?? 0)))
}

/** Kills what is left. @returns whether nothing was. */
function endProcesses(): boolean {
  const known = holder()
  const left = processesInNamespace(namespaceFile)
  if (isRunning(known) && known !== undefined) left.push(known.pid)
  for (const pid of left) kill(pid)
  return left.length === 0
}

function holder(): ProcessIdentity | undefined {
  return existsSync(holderRecord) ? JSON.parse(readFileSync(holderRecord, 'utf8')) : undefined
}
