/** `status`: one line per part. @returns whether all is at work. */
import { isKnativeReady } from '../lib/knative.ts'
import { isAlive, logOf, memoryOf, pidOf } from '../lib/launch.ts'
import { type Part, parts } from '../lib/parts.ts'
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
  const partsHealthy = await Promise.all(Object.values(parts).map(reportPart))
  const nodeHealthy = report('node', await isNodeReady(), 'not Ready: see the kubelet')
  const knativeHealthy = report('Knative', await isKnativeReady(), 'see: kubectl get pods -n knative-serving')
  const memory = sandboxProcesses().reduce((sum, pid) => sum + residentMemory(pid), 0)
  row('all', ''.padEnd(12), megabytes(memory).padStart(8))
  return [...partsHealthy, nodeHealthy, knativeHealthy].every(Boolean)
}

async function reportPart(part: Part): Promise<boolean> {
  const isHealthy = isAlive(part) && (await part.isHealthy())
  const pid = `pid ${pidOf(part) ?? '-'}`.padEnd(12)
  row(part.name, pid, megabytes(memoryOf(part)).padStart(8), isHealthy ? 'healthy' : whyNot(part))
  return isHealthy
}

function whyNot(part: Part): string {
  return `${isAlive(part) ? 'does not answer' : 'not running'}: see ${logOf(part)}`
}

function report(name: string, isHealthy: boolean, otherwise: string): boolean {
  row(name, ''.padEnd(12), ''.padStart(8), isHealthy ? 'healthy' : otherwise)
  return isHealthy
}
