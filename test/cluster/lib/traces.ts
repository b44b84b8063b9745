/**
 * What a cluster could leave on its machine, read from the machine and not from the cluster's own records.
 * For the test that `down` leaves nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { attempt } from './command.ts'
import { lockFile, namespaceFile, stateFolder } from './paths.ts'
import { allPids } from './processes.ts'
import { clusterName } from './settings.ts'

/** The machine as everybody sees it; the same before `up` and after `down`. */
export async function machine(): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    mounts: lines(readFileSync('/proc/self/mounts', 'utf8')),
    networkNamespaces: lines((await attempt(['ip', 'netns', 'list'])).output),
    interfaces: lines((await attempt(['ip', '-brief', 'link'])).output).map((line) => line.split(/\s/)[0] ?? ''),
    packetRules: lines((await attempt(['iptables-save'])).output).filter((line) => /^-A/.test(line)),
    folders: sharedFolders.filter((folder) => existsSync(folder)),
    kernelSettings: kernelSettings.map((name) => `${name} ${readFileSync(`/proc/sys/${name}`, 'utf8').trim()}`),
  }
}

/** What bears this cluster's name or lies in its folder. */
export async function traces(): Promise<readonly string[]> {
  return [
    ...[stateFolder, lockFile, namespaceFile].filter((file) => existsSync(file)),
    ...controlGroups('/sys/fs/cgroup').filter((path) => isOurs(`${path}/`)),
    ...allPids().filter(belongsToCluster).map(describe),
  ]
}

/** Every control group below. One that ends while it is looked at is not there. */
function controlGroups(folder: string): readonly string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    return inner.map(({ name }) => `${folder}/${name}`).flatMap((path) => [path, ...controlGroups(path)])
  } catch {
    return []
  }
}

const sharedFolders = ['/run/containerd', '/run/runc', '/var/lib/cni', '/var/lib/kubelet', '/var/log/containers']
const kernelSettings = ['kernel/panic', 'kernel/panic_on_oops', 'vm/overcommit_memory', 'net/ipv4/ip_forward']

/** Parts name their files, Pods stand in their control group. The test itself names the cluster in its environment. */
function belongsToCluster(pid: number): boolean {
  return read(pid, 'cmdline').includes(`${stateFolder}/`) || lines(read(pid, 'cgroup')).some(isOurs)
}

function isOurs(path: string): boolean {
  return path.includes(`/${clusterName}/`)
}

function describe(pid: number): string {
  return `${pid} ${read(pid, 'cmdline').replaceAll('\0', ' ').slice(0, 100)}`
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

function lines(text: string): string[] {
  return text.split('\n').filter(Boolean).sort()
}
