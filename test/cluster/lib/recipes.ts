/**
 * What is built from Go modules: one row per folder under go/, whose go.mod and go.sum pin every dependency; Knative has one
 * a version.
 * The folders are separate modules because their dependencies do not agree with each other.
 */
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import { knativeVersion, knativeVersions } from './knative-versions.ts'

export type GoPart = 'kubernetes' | 'knative' | 'traefik' | 'tools' | 'ci-tools' | 'fixture'

export interface Recipe {
  readonly version: string
  /** Below go/, where it is not called like the part. */
  readonly folder?: string
  /** Names the binaries for `go install`: the module's own tool list, or its main package. */
  readonly packages: 'tool' | '.'
  readonly linkerFlags?: string
  /** Cold, on two cores: the first estimate, until a build on this machine has been measured. */
  readonly coldSeconds: number
  /** Makes what the module needs beyond its files, in the copy of the folder that is built; after `go install`. */
  readonly before?: (source: string) => Promise<void>
  /** Keeps what is needed of the module beyond its binaries. */
  readonly after?: (source: string, built: string) => Promise<void>
}

const version = 'k8s.io/component-base/version'

export const recipes: Record<GoPart, Recipe> = {
  kubernetes: {
    version: '1.35.4',
    packages: 'tool',
    linkerFlags: `-X ${version}.gitVersion=v1.35.4 -X ${version}.gitMajor=1 -X ${version}.gitMinor=35`,
    coldSeconds: 280,
  },
  knative: {
    version: knativeVersions[knativeVersion].module,
    folder: `knative/${knativeVersion}`,
    packages: 'tool',
    coldSeconds: 95,
    after: keepKnativeManifests,
  },
  tools: { version: '1', packages: 'tool', coldSeconds: 85 },
  traefik: { version: '3.7.13', packages: 'tool', coldSeconds: 180, before: copyLegoWithoutVendors },
  'ci-tools': { version: '1', packages: 'tool', coldSeconds: 30 },
  fixture: { version: '1', packages: '.', coldSeconds: 5 },
}

/** Knative's manifests come inside its modules; `up` must not depend on the module cache. */
async function keepKnativeManifests(source: string, built: string): Promise<void> {
  for (const name of ['serving', 'networking', 'caching']) {
    const folder = await run(['go', 'list', '-m', '-f', '{{.Dir}}', `knative.dev/${name}`], { cwd: source })
    cpSync(join(folder.trim(), 'config'), join(built, 'config', name), { recursive: true })
  }
  await run(['chmod', '-R', 'u+w', join(built, 'config')])
}

/**
 * Traefik takes certificates by way of lego, whose DNS vendors' SDKs are many and not all published as Go modules.
 * The cluster has no certificates, so lego is built from a copy that knows no vendor.
 */
async function copyLegoWithoutVendors(source: string): Promise<void> {
  const download = ['go', 'mod', 'download', '-json', 'github.com/go-acme/lego/v5']
  const { Dir } = JSON.parse(await run(download, { cwd: join(source, 'lego-source') }))
  const lego = join(source, 'lego')
  const vendors = join(lego, 'providers', 'dns')
  await run(['cp', '-r', Dir, lego])
  await run(['chmod', '-R', 'u+w', lego])
  const named = readdirSync(vendors).filter((entry) => entry !== 'internal')
  for (const entry of named) rmSync(join(vendors, entry), { recursive: true })
  cpSync(join(source, 'lego-dns'), vendors, { recursive: true })
}
