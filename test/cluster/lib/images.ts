/**
 * Container images made without a container engine: one static program in one layer, as an archive that containerd
 * imports and a registry accepts. Kept in the cache, since the same programs always make the same images.
 */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { binary, builtFolder } from './build.ts'
import { run } from './command.ts'
import { newDraft } from './drafts.ts'
import { cacheFolder } from './paths.ts'
import { fixtureTags, localRegistry } from './settings.ts'

export interface Image {
  readonly name: string
  readonly program: string
  readonly args?: readonly string[]
  readonly env?: readonly string[]
}

export const knativePrograms = ['activator', 'autoscaler', 'controller', 'queue', 'webhook'] as const

/** Keeps a Pod's namespaces; it has nothing to do. */
export const pauseImage: Image = {
  name: `${localRegistry}/pause:1`,
  program: '/bin/busybox',
  args: ['sleep', '2147483647'],
}

export const knativeImages: readonly Image[] = knativePrograms.map((name) => ({
  name: `${localRegistry}/knative-${name}:1`,
  program: binary('knative', name),
}))

/** The same program under several tags; the build tag makes their digests differ. */
export const fixtureImages: readonly Image[] = fixtureTags.map((tag) => ({
  name: `${localRegistry}/fixture:${tag}`,
  program: binary('fixture', 'fixture'),
  env: [`BUILD_TAG=${tag}`],
}))

export const images = [pauseImage, ...knativeImages, ...fixtureImages]

export function archiveOf(image: Image): string {
  return join(archivesFolder, `${image.name.replace(/[^a-z0-9]+/g, '-')}.tar`)
}

/** Makes the archives that are missing. @returns how many. */
export async function makeImages(): Promise<number> {
  const missing = images.filter((image) => !existsSync(archiveOf(image)))
  for (const image of missing) await makeImage(image)
  return missing.length
}

/** A new folder whenever the programs or this file change. */
export const archivesFolder = join(cacheFolder, `images-${keyOf(builtFolder('knative'), builtFolder('fixture'))}`)

function keyOf(...folders: readonly string[]): string {
  const digest = createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .update(folders.join('\n'))
  return digest.digest('hex').slice(0, 12)
}

async function makeImage(image: Image): Promise<void> {
  const draft = newDraft(archiveOf(image))
  mkdirSync(join(draft, 'root', 'app'), { recursive: true })
  mkdirSync(join(draft, 'root', 'tmp'))
  chmodSync(join(draft, 'root', 'tmp'), 0o1777)
  copyFileSync(image.program, join(draft, 'root', 'app', basename(image.program)))
  const layer = join(draft, 'layer.tar')
  await tar(join(draft, 'root'), layer, ['app', 'tmp'])
  writeFileSync(join(draft, 'config.json'), JSON.stringify(configOf(image, layer)))
  writeFileSync(join(draft, 'manifest.json'), JSON.stringify(manifestOf(image)))
  await tar(draft, join(draft, 'image.tar'), ['manifest.json', 'config.json', 'layer.tar'])
  renameSync(join(draft, 'image.tar'), archiveOf(image))
  rmSync(draft, { recursive: true })
}

/** User 65532 is nobody in particular: Knative's Deployments refuse to run as root. */
function configOf(image: Image, layer: string) {
  const digest = createHash('sha256').update(readFileSync(layer)).digest('hex')
  const entrypoint = [`/app/${basename(image.program)}`, ...(image.args ?? [])]
  return {
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    config: { User: '65532', Entrypoint: entrypoint, Env: ['PATH=/app', ...(image.env ?? [])], WorkingDir: '/' },
    rootfs: { type: 'layers', diff_ids: [`sha256:${digest}`] },
  }
}

function manifestOf(image: Image) {
  return [{ Config: 'config.json', RepoTags: [image.name], Layers: ['layer.tar'] }]
}

/** The same files make the same bytes, whoever packs them and whenever. */
async function tar(folder: string, archive: string, entries: readonly string[]): Promise<void> {
  const plain = ['--owner=0', '--group=0', '--numeric-owner', '--mtime=@0', '--sort=name', '--format=ustar']
  await run(['tar', '--create', ...plain, '--file', archive, '--directory', folder, ...entries])
}
