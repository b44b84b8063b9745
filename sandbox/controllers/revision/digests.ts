/**
 * Images and their digests. A tag is resolved once per Revision; registries that are skipped give none (the cluster's dev.local).
 * Source: serving pkg/reconciler/revision/resolve.go; facts A.4, A.10.
 */
import { createHash } from 'node:crypto'
import type { RevisionObject } from '../../objects/objects.ts'
import { isMissing } from '../../pods/hurdles.ts'
import type { Setup } from '../../world.ts'

type ContainerDigest = { readonly name: string; readonly imageDigest?: string }

export const digestsOf = (setup: Setup, { spec }: RevisionObject): readonly ContainerDigest[] =>
  spec.containers.map(({ name = '', image = '' }) => {
    const imageDigest = digestOf(setup, image)
    return imageDigest ? { name, imageDigest } : { name }
  })

const digestOf = (setup: Setup, image: string): string | undefined => {
  if (image.includes('@')) return image
  if (isSkipped(setup, image)) return undefined
  const repository = image.replace(/:[^:/]+$/, '')
  const content = `${image} ${setup.pushes.get(image) ?? 0}`
  return `${repository}@sha256:${createHash('sha256').update(content).digest('hex')}`
}

const isSkipped = (setup: Setup, image: string) =>
  setup.localRegistries.some((registry) => image.startsWith(`${registry}/`))

export const unresolvable = (setup: Setup, { spec }: RevisionObject): string | undefined => {
  const image = spec.containers.map((container) => container.image ?? '').find((each) => isMissing(each))
  if (image === undefined || image.includes('@') || isSkipped(setup, image)) return undefined
  const manifest = image.replace(/:([^:/]+)$/, '/manifests/$1')
  return (
    `Unable to fetch image "${image}": failed to resolve image to digest: HEAD https://${manifest}: ` +
    'unexpected status code 404 Not Found (HEAD responses have no body, use GET for details)'
  )
}
