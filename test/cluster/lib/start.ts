/** The order in which the parts come up: each starts as soon as what it needs is there. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binary } from './build.ts'
import { createCertificates } from './certificates.ts'
import { createCgroups } from './cgroups.ts'
import { inside, run, succeeds } from './command.ts'
import { writeConfigurations } from './configurations.ts'
import { archiveOf, fixtureImages, images } from './images.ts'
import { applyKnativeBase, applyKnativeDeployments, isKnativeReady, type KnativeOptions } from './knative.ts'
import { launch } from './launch.ts'
import { ctr, kubectl, type Part } from './part.ts'
import { parts } from './parts.ts'
import { binFolder, registryFolder } from './paths.ts'
import { timed } from './report.ts'
import { createSandbox } from './sandbox.ts'
import { localRegistry, nodeName, registryAddress } from './settings.ts'
import { until } from './wait.ts'

export async function startAll(options: KnativeOptions): Promise<void> {
  await timed('sandbox', async () => {
    await Promise.all([createSandbox(), createCertificates()])
    createCgroups()
    writeConfigurations()
    mkdirSync(registryFolder, { recursive: true })
    offerTools()
  })
  const controlPlane = startControlPlane()
  const imported = startContainers()
  await Promise.all([
    startNode(controlPlane, imported),
    startKnative(controlPlane, imported, options),
    begin(parts.registry).then(() => timed('fixture images pushed', pushFixtures)),
  ])
}

export function isNodeReady(): Promise<boolean> {
  return succeeds(inside([...kubectl, 'wait', '--for=condition=Ready', `node/${nodeName}`, '--timeout=5s']))
}

export async function importImages(): Promise<void> {
  for (const image of images) await run([...ctr, 'images', 'import', archiveOf(image)])
}

/** The registry keeps its list of tags in memory: this is also what it takes to repair it. */
export async function pushFixtures(): Promise<void> {
  for (const image of fixtureImages) {
    const name = image.name.replace(localRegistry, registryAddress)
    await run(inside([binary('tools', 'crane'), 'push', archiveOf(image), name]))
  }
}

const begin = (part: Part) => timed(part.name, () => launch(part))

async function startControlPlane(): Promise<void> {
  await begin(parts.etcd)
  await begin(parts.apiServer)
  await Promise.all([parts.controllerManager, parts.scheduler, parts.dns].map(begin))
}

async function startContainers(): Promise<void> {
  await begin(parts.containerd)
  await timed('images imported', importImages)
}

async function startNode(controlPlane: Promise<void>, imported: Promise<void>): Promise<void> {
  await Promise.all([controlPlane, imported])
  await Promise.all([begin(parts.kubelet), begin(parts.proxy)])
  await timed('node Ready', () => until('The node is Ready', isNodeReady, 60))
}

async function startKnative(
  controlPlane: Promise<void>,
  imported: Promise<void>,
  options: KnativeOptions,
): Promise<void> {
  await controlPlane
  await timed('Knative kinds and settings', () => applyKnativeBase(options))
  const ingress = begin(parts.ingress)
  await imported
  await timed('Knative', async () => {
    await applyKnativeDeployments()
    await until('Knative is ready', isKnativeReady, 120)
  })
  await ingress
}

/** What `exec` puts first on the PATH. */
function offerTools(): void {
  symlinkSync(binary('kubernetes', 'kubectl'), join(binFolder, 'kubectl'))
  symlinkSync(binary('tools', 'crane'), join(binFolder, 'crane'))
  writeFileSync(join(binFolder, 'ctr'), `#!/bin/sh\nexec /usr/bin/${ctr.join(' ')} "$@"\n`, { mode: 0o755 })
}
