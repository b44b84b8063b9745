/**
 * Whether this machine has a way to the tag URL's host at all, asked before anything is deployed.
 * A name is enough: whether someone listens there is the health check's business. Behind a proxy the proxy resolves names.
 */
import { lookup } from 'node:dns/promises'
import type { HealthSpec } from '../settings/settings.ts'

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a host name has an address here. */
  readonly resolves: (host: string) => Promise<boolean>
}

type Address = Pick<HealthSpec, 'ingressAddress'>

export const reaches = async ({ ingressAddress }: Address, url: string, around: Surroundings): Promise<boolean> => {
  if (ingressAddress) return around.resolves(ingressAddress.host)
  const { hostname, protocol } = new URL(url)
  return proxyNames(protocol).some((name) => around.env[name]) || around.resolves(hostname)
}

/** As curl reads them: http_proxy in small letters alone, the others in both. */
export const proxyNames = (protocol: string): readonly string[] =>
  protocol === 'https:'
    ? ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']
    : ['http_proxy', 'all_proxy', 'ALL_PROXY']

/** By the system's resolver, as curl asks it. */
export const resolvesHere = (host: string): Promise<boolean> =>
  lookup(host.replace(/^\[(.*)\]$/, '$1')).then(
    () => true,
    () => false,
  )
