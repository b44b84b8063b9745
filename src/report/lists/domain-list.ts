/** Domains of the cluster, and hosts that are mapped to Services, as tables. Pure. */
import type { Condition } from '../../engine/ports/ports.ts'
import { readyText } from '../commands/status.ts'
import { type Line, line } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { fitted } from '../text/tables.ts'

export type ListedDomains = {
  readonly domains: readonly { readonly domain: string; readonly isDefault: boolean; readonly selector?: string }[]
  readonly mappings: readonly { readonly domain: string; readonly to: string; readonly ready: Condition }[]
}

export const domainLines = ({ domains, mappings }: ListedDomains, width?: number): readonly Line[] => {
  const rows = domains.map(({ domain, isDefault, selector }) => [
    domain,
    isDefault ? 'yes' : selector === undefined ? 'unused' : '-',
    selector ?? '-',
  ])
  const hosts = mappings.map(({ domain, to, ready }) => [domain, to, readyText(ready)])
  return [
    ...(rows.length === 0
      ? [
          line(
            'The cluster has no domain: its Services are reached as NAME.NAMESPACE.svc.cluster.local, from inside alone.',
          ),
        ]
      : table([['DOMAIN', 'DEFAULT', 'SELECTOR'], ...rows], width)),
    ...(hosts.length === 0 ? [] : [line(''), ...table([['HOST', 'LEADS TO', 'READY'], ...hosts], width)]),
  ]
}

const table = (rows: readonly (readonly string[])[], width?: number): readonly Line[] =>
  fitted(
    rows.map((cells) => cells.map(printable)),
    width,
  ).map((text, index) => line(text, index === 0 ? 'quiet' : 'plain'))
