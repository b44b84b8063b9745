/** One container: what is filled in, and what is checked. Source: serving pkg/apis/serving/k8s_validation.go. */
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import { isObject } from '../api/patch/json-patch.ts'
import type { Container } from '../objects/objects.ts'
import { canonicalQuantity, isQuantity } from '../pods/quantities.ts'
import { does, type KnativeVersion } from '../versions.ts'
import { type FieldError, fieldError, invalidValue, missingField, outOfBounds, within } from './field-errors.ts'

type Situation = {
  readonly name: string
  readonly isServing: boolean
  /** Volumes that may be written to. */
  readonly writable: ReadonlySet<string>
}

export const defaultContainer = (container: Container, { name, isServing, writable }: Situation): Container => {
  const { ports, volumeMounts, resources, readinessProbe } = container
  return {
    ...container,
    name: container.name || name,
    resources: defaultResources(resources),
    ...(ports ? { ports: ports.map((port) => ({ protocol: 'TCP', ...port })) } : {}),
    ...(volumeMounts ? { volumeMounts: volumeMounts.map((mount) => readOnly(mount, writable)) } : {}),
    ...(isServing || readinessProbe ? { readinessProbe: defaultReadiness(readinessProbe ?? {}, isServing) } : {}),
    ...(container.livenessProbe ? { livenessProbe: typed(container.livenessProbe) } : {}),
    ...(container.startupProbe ? { startupProbe: typed(container.startupProbe) } : {}),
  }
}

/** Amounts are written as Kubernetes writes them. */
const defaultResources = (resources: Container['resources'] = {}): Container['resources'] =>
  Object.fromEntries(
    Object.entries(resources).map(([part, amounts]) => [
      part,
      Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, canonicalQuantity(String(amount))])),
    ]),
  )

const readOnly = (mount: JsonObject, writable: ReadonlySet<string>): JsonObject =>
  typeof mount.name === 'string' && writable.has(mount.name) ? mount : { ...mount, readOnly: true }

const defaultReadiness = (probe: JsonObject, isServing: boolean): JsonObject => {
  const hasWay = probe.httpGet || probe.tcpSocket || probe.exec || probe.grpc
  return {
    successThreshold: 1,
    ...(probe.periodSeconds ? { failureThreshold: 3, timeoutSeconds: 1 } : {}),
    ...typed(probe),
    ...(hasWay || !isServing ? {} : { tcpSocket: { port: 0 } }),
  }
}

/** Go writes out what its type has and the sender left out. */
const typed = (probe: JsonObject): JsonObject => ({
  ...probe,
  ...(isObject(probe.httpGet) ? { httpGet: { port: 0, ...probe.httpGet } } : {}),
  ...(isObject(probe.tcpSocket) ? { tcpSocket: { port: 0, ...probe.tcpSocket } } : {}),
  ...(isObject(probe.grpc) ? { grpc: { service: '', ...probe.grpc } } : {}),
})

export const containerErrors = (container: Container, knative: KnativeVersion): readonly FieldError[] => [
  ...imageErrors(container.image),
  ...(container.ports?.length ? portErrors(container.ports) : []),
  ...(container.env ?? []).flatMap(({ name }, index) => within(`env[${index}]`, name ? [] : [missingField('name')])),
  ...(does(knative, 'tries-pods') ? startupErrors(container.startupProbe) : []),
  ...within('readinessProbe', readinessErrors(container.readinessProbe)),
]

/** Without a period Knative probes as often as it likes, and takes no numbers that count by it. */
const readinessErrors = (probe: JsonObject = {}): readonly FieldError[] =>
  probe.periodSeconds
    ? []
    : ['failureThreshold', 'timeoutSeconds']
        .filter((name) => probe[name])
        .map((name) => fieldError(`${name} is disallowed when periodSeconds is zero`, name))

/** Knative gives the other probes the port of the app; a dry run of the Pod refuses this one. */
const startupErrors = (probe: JsonObject | undefined): readonly FieldError[] =>
  (['httpGet', 'tcpSocket'] as const).flatMap((way) => {
    const asked = probe?.[way]
    if (!isObject(asked) || asked.port) return []
    const what = `startupProbe.${way}.port: Invalid value: 0: must be between 1 and 65535, inclusive`
    return [fieldError(`dry run failed with Pod is invalid: spec.containers[0].${what}`, '')]
  })

/** A reference as container registries know it: repository, then a tag or a digest. */
const reference = /^[a-z0-9]+([._:/-]+[a-zA-Z0-9]+)*(@sha256:[a-f0-9]{64})?$/

const imageErrors = (image: string | undefined): readonly FieldError[] => {
  if (!image) return [missingField('image')]
  if (reference.test(image) && !/:[^:/]*:/.test(image.replace(/@.*/, '').replace(/^[^/]*\//, ''))) return []
  const details = `image: "${image}", error: could not parse reference: ${image}`
  return [{ ...fieldError('Failed to parse image reference', 'image'), details }]
}

const mostPorts = 65535
/** queue-proxy's own, and the profiler's. */
const reserved = [8008, 8012, 8013, 8022, 9090, 9091]

const portErrors = (ports: NonNullable<Container['ports']>): readonly FieldError[] => {
  const [{ containerPort = 0 } = {}] = ports
  const path = 'ports.containerPort'
  const details = `${containerPort} is a reserved port, please use a different value`
  return [
    ...(reserved.includes(containerPort)
      ? [{ ...invalidValue(`${containerPort} is a reserved port`, path), details }]
      : []),
    ...(containerPort < 0 || containerPort > mostPorts ? [outOfBounds(containerPort, [0, mostPorts], path)] : []),
  ]
}

/** One port in all containers together. */
export const tooManyPorts = (containers: readonly Container[]): readonly FieldError[] => {
  if (containers.flatMap(({ ports = [] }) => ports).length <= 1) return []
  const details = 'Only a single port is allowed across all containers'
  return [{ ...fieldError('more than one container port is set', 'containers[*].ports'), details }]
}

/** Quantities are refused while the object is decoded, before any other check. */
export const badQuantity = ({ resources }: Container): string | undefined =>
  [resources?.requests, resources?.limits]
    .flatMap((quantities) => Object.values(quantities ?? {}).map(String))
    .find((quantity) => !isQuantity(quantity))
