/** `down`: whatever the state, nothing of the cluster is there afterwards but what was built. */
import { rmdirSync, rmSync } from 'node:fs'
import { removeCgroups } from '../lib/cgroups.ts'
import { withLock } from '../lib/lock.ts'
import { stateFolder, statesFolder } from '../lib/paths.ts'
import { say } from '../lib/report.ts'
import { destroySandbox } from '../lib/sandbox.ts'
import { clusterName } from '../lib/settings.ts'
import { until } from '../lib/wait.ts'

export async function down(): Promise<void> {
  await withLock(removeEverything)
  removeIfEmpty(statesFolder)
  say(`The cluster ${clusterName} is down.`)
}

export async function removeEverything(): Promise<void> {
  await destroySandbox()
  await until('The control groups are gone', cgroupsGone, 30)
  rmSync(stateFolder, { recursive: true, force: true })
}

/** A group counts a process until the kernel has wholly taken it apart, a moment after its end. */
function cgroupsGone(): boolean {
  try {
    removeCgroups()
    return true
  } catch {
    return false
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Another cluster is in there.
  }
}
