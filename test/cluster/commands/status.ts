/** `status`: one line per part. @returns whether all is at work. */
import { isKnativeReady } from '../lib/knative.ts'
import { isAlive, logOf, memoryOf, pidOf } from '../lib/launch.ts'
import type { Part } from '../lib/part.ts'
import { parts } from '../lib/parts.ts'
import { residentMemory } from '../lib/processes.ts'
import { megabytes, row, say } from '../lib/report.ts'
import { isSandboxUp, sandboxProcesses } from '../lib/sandbox.ts'
import { clusterName } from '../lib/settings.ts'
import { isNodeReady } from '../lib/start.ts'

export async function status(): Promise<boolean> {
  if (!isSandboxUp()) {
    say(`The cluster ${clusterName} is not up. Start it with: npm run cluster -- up`)
    return false
  }
  const findings = await Promise.all([...Object.values(parts).map(examine), examineNode(), examineKnative()])
  for (const { name, pid = '', memory, fault } of findings) {
    row(name, pid.padEnd(PID_WIDTH), memoryColumn(memory), fault ?? 'healthy')
  }
  const memory = sandboxProcesses().reduce((sum, pid) => sum + residentMemory(pid), 0)
  row('all, Pods included', ''.padEnd(PID_WIDTH), memoryColumn(memory))
  return findings.every(({ fault }) => fault === undefined)
}

const PID_WIDTH = 12

interface Finding {
  readonly name: string
  readonly pid?: string
  readonly memory?: number
  /** Why it is not healthy, and where to look. */
  readonly fault?: string | undefined
}

async function examine(part: Part): Promise<Finding> {
  const pid = `pid ${pidOf(part) ?? '-'}`
  return { name: part.name, pid, memory: memoryOf(part), fault: await faultOf(part) }
}

async function faultOf(part: Part): Promise<string | undefined> {
  if (!isAlive(part)) return `not running: see ${logOf(part)}`
  return (await part.isHealthy()) ? undefined : `does not answer: see ${logOf(part)}`
}

async function examineNode(): Promise<Finding> {
  return { name: 'node', fault: (await isNodeReady()) ? undefined : 'not Ready: see the kubelet' }
}

async function examineKnative(): Promise<Finding> {
  return { name: 'Knative', fault: (await isKnativeReady()) ? undefined : 'see: kubectl get pods -n knative-serving' }
}

function memoryColumn(bytes?: number): string {
  return (bytes === undefined ? '' : megabytes(bytes)).padStart(8)
}
