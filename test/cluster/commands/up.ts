/** `up`: whatever the state, the cluster is up afterwards. */
import { mkdirSync } from 'node:fs'
import { builtFolder } from '../lib/build.ts'
import { archivesFolder } from '../lib/images.ts'
import { applySettings, isKnativeReady, type KnativeOptions } from '../lib/knative.ts'
import { knativeVersion } from '../lib/knative-versions.ts'
import { isAlive, launch } from '../lib/launch.ts'
import { withLock } from '../lib/lock.ts'
import { parts } from '../lib/parts.ts'
import { binFolder } from '../lib/paths.ts'
import { clusterParts, prepare } from '../lib/prepare.ts'
import { readReady, writeReady } from '../lib/ready.ts'
import { say, timed } from '../lib/report.ts'
import { isSandboxUp } from '../lib/sandbox.ts'
import { clusterName, domain, ingressAddress, registryAddress } from '../lib/settings.ts'
import { importImages, isNodeReady, pushFixtures, startAll } from '../lib/start.ts'
import { until } from '../lib/wait.ts'
import { removeEverything } from './down.ts'

const programs = clusterParts
  .filter((part) => part !== 'fixture')
  .map(builtFolder)
  .join('\n')
const images = archivesFolder

export function up(options: KnativeOptions): Promise<void> {
  return withLock(async () => {
    if (!(await repaired(options))) await startAfresh(options)
    const where = `ingress ${ingressAddress}, domain ${domain}, registry ${registryAddress}`
    say(`The cluster ${clusterName} is up with Knative ${knativeVersion}: ${where}.`)
  })
}

/** @returns whether the cluster of an earlier run is at work, after what had died was started again. */
async function repaired(options: KnativeOptions): Promise<boolean> {
  const earlier = readReady()
  if (earlier === undefined || !isSandboxUp()) return false
  try {
    if (earlier.programs !== programs) throw new Error('Its programs have changed since.')
    await prepare()
    await restartDead()
    if (earlier.images !== images) await timed('images imported, again', importImages)
    await until('The node is Ready', isNodeReady, 30)
    await until('Knative is ready', isKnativeReady, 30)
    if (earlier.requestMetrics !== options.requestMetrics) await applySettings(options)
    note(options)
    return true
  } catch (error) {
    say(`The cluster is up but not well, and is started afresh. ${error instanceof Error ? error.message : error}`)
    return false
  }
}

async function restartDead(): Promise<void> {
  for (const part of Object.values(parts)) {
    if (isAlive(part)) await launch(part, 10)
    else await timed(`${part.name}, again`, () => launch(part))
    if (part === parts.registry) await pushFixtures()
  }
}

async function startAfresh(options: KnativeOptions): Promise<void> {
  await removeEverything()
  await prepare()
  mkdirSync(binFolder, { recursive: true })
  await timed('all', () => startAll(options))
  note(options)
}

function note({ requestMetrics }: KnativeOptions): void {
  writeReady({ requestMetrics, knative: knativeVersion, programs, images })
}
