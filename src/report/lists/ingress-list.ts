/** The ingress of a cluster: its Services, their addresses, and how to use one. Pure. */
import type { IngressAddress, IngressService } from '../../engine/ports/events.ts'
import { type Line, line } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { fitted } from '../text/tables.ts'

export type Ingresses = { readonly services: readonly IngressService[]; readonly className?: string }

export const ingressLines = ({ services, className }: Ingresses, width?: number): readonly Line[] => {
  const rows = services.map((service) => [
    service.ingress,
    `${service.namespace}/${service.name}`,
    service.type,
    service.addresses.map(addressText).join(', ') || none(service),
  ])
  const table = fitted([['INGRESS', 'SERVICE', 'TYPE', 'ADDRESS'], ...rows.map((row) => row.map(printable))], width)
  const [address] = services.flatMap(({ addresses }) => addresses.filter(({ tls }) => !tls))
  return [
    ...table.map((text, index) => line(text, index === 0 ? 'quiet' : 'plain')),
    ...(className === undefined ? [] : [line(''), line(printable(`Knative uses the ingress class ${className}.`))]),
    ...(address === undefined ? [] : usage(address)),
  ]
}

export const addressText = ({ host, port }: IngressAddress): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`

const none = ({ type }: IngressService): string =>
  type === 'ClusterIP' ? 'none: only from within the cluster' : 'none yet'

const usage = (address: IngressAddress): readonly Line[] => [
  line(''),
  line('Where domains are not in DNS, a rollout reaches the ingress by'),
  line(printable(`  --ingress-address ${addressText(address)}`)),
]
