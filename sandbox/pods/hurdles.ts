/**
 * What keeps a Pod from ever running its container: no node is large enough, a secret or config map is missing, or the image.
 * Messages as kube-scheduler and kubelet write them. An image is missing when it is called .../missing.
 */
import type { Container, EnvVariable, PodObject, Quantities } from '../objects/objects.ts'
import type { World } from '../world.ts'
import { bytesOf, coresOf } from './quantities.ts'

export const unschedulable = (world: World, pod: PodObject): string | undefined => {
  const placed = world.store.pods.list().filter(({ spec }) => spec.nodeName !== undefined)
  const requests = [...placed, pod].flatMap(requestsOf)
  const lacking = [
    ...(sum(requests, 'cpu', coresOf) > world.setup.cpus ? ['1 Insufficient cpu'] : []),
    ...(sum(requests, 'memory', bytesOf) > world.setup.memoryMiB * 2 ** 20 ? ['1 Insufficient memory'] : []),
  ]
  if (lacking.length === 0) return undefined
  return (
    `0/1 nodes are available: ${lacking.join(', ')}. preemption: 0/1 nodes are available: ` +
    '1 Preemption is not helpful for scheduling.'
  )
}

const requestsOf = ({ spec }: PodObject): readonly Quantities[] =>
  spec.containers.map(({ resources }) => resources?.requests ?? {})

const sum = (requests: readonly Quantities[], name: string, read: (quantity: string) => number | undefined) =>
  requests.reduce((total, request) => total + (read(String(request[name] ?? 0)) ?? 0), 0)

export const imageProblem = ({
  image = '',
}: Container): { readonly error: string; readonly backOff: string } | undefined => {
  if (!isMissing(image)) return undefined
  return {
    error: `failed to pull and unpack image "${image}": failed to resolve reference "${image}": ${image}: not found`,
    backOff: `Back-off pulling image "${image}": ErrImagePull: failed to resolve reference "${image}": ${image}: not found`,
  }
}

export const isMissing = (image: string): boolean => /(^|\/)missing([:@]|$)/.test(image)

/** As a waiting reason CreateContainerConfigError carries it. */
export const configProblem = (world: World, { env = [] }: Container): string | undefined =>
  env.map((variable) => missingReference(world, variable)).find((problem) => problem !== undefined)

const missingReference = (world: World, { valueFrom }: EnvVariable): string | undefined => {
  const { secretKeyRef: secret, configMapKeyRef: configMap } = valueFrom ?? {}
  if (secret && !secret.optional) return lookUp('secret', secret, world.setup.secrets)
  if (configMap && !configMap.optional) return lookUp('configmap', configMap, world.setup.configMaps)
  return undefined
}

const lookUp = (kind: string, { name = '', key }: { name?: string; key: string }, known: readonly string[]) => {
  if (known.includes(`${name}/${key}`)) return undefined
  const hasObject = known.some((entry) => entry.startsWith(`${name}/`))
  const written = kind === 'secret' ? 'Secret' : 'ConfigMap'
  return hasObject ? `couldn't find key ${key} in ${written} default/${name}` : `${kind} "${name}" not found`
}
