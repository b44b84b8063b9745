/** One container: what is filled in, and what is checked. Source: serving pkg/apis/serving/k8s_validation.go; live-facts, second pass 10. */
import type { JsonObject } from '../../engine/ports.ts'
import type { Container } from '../objects.ts'
import { isQuantity } from '../pods/quantities.ts'
import { type FieldError, fieldError, missingField, outOfBounds, within } from './field-errors.ts'

export const defaultContainer = (container: Container, name: string, isServing: boolean): Container => ({
  ...container,
  name: container.name || name,
  resources: container.resources ?? {},
  ...(isServing ? { readinessProbe: defaultProbe(container.readinessProbe) } : {}),
})

const defaultProbe = (probe: JsonObject = {}): JsonObject => ({
  successThreshold: 1,
  ...probe,
  ...(probe.httpGet || probe.tcpSocket || probe.exec || probe.grpc ? {} : { tcpSocket: { port: 0 } }),
})

export const containerErrors = (container: Container): readonly FieldError[] => [
  ...imageErrors(container.image),
  ...(container.ports ?? []).flatMap((port, index) => portErrors(port, index)),
  ...(container.env ?? []).flatMap(({ name }, index) => within(`env[${index}]`, name ? [] : [missingField('name')])),
]

/** A reference as container registries know it: repository, then a tag or a digest. */
const reference = /^[a-z0-9]+([._:/-]+[a-zA-Z0-9]+)*(@sha256:[a-f0-9]{64})?$/

const imageErrors = (image: string | undefined): readonly FieldError[] => {
  if (!image) return [missingField('image')]
  if (reference.test(image) && !/:[^:/]*:/.test(image.replace(/@.*/, '').replace(/^[^/]*\//, ''))) return []
  const details = `image: "${image}", error: could not parse reference: ${image}`
  return [{ ...fieldError('Failed to parse image reference', 'image'), details }]
}

const mostPorts = 65535

const portErrors = ({ containerPort = 0 }: { containerPort?: number }, index: number): readonly FieldError[] => {
  if (index > 0) return [fieldError('more than one container port is set', 'ports')]
  if (containerPort >= 1 && containerPort <= mostPorts) return []
  return [outOfBounds(containerPort, [1, mostPorts], 'ports.containerPort')]
}

/** Quantities are refused while the object is decoded, before any other check. */
export const badQuantity = ({ resources }: Container): string | undefined =>
  [resources?.requests, resources?.limits]
    .flatMap((quantities) => Object.values(quantities ?? {}).map(String))
    .find((quantity) => !isQuantity(quantity))
