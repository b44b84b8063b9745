/**
 * Whether Knative itself answers for a host, and what does where it is not Knative. Pure but for the request.
 * A request with the header `K-Network-Probe: probe` is answered by Knative's activator or queue-proxy, on every host that has a route
 * and without asking the app: 200, no body, and a `K-Network-Hash`. What stands before them cannot: the 404 of an ingress, a redirect, a
 * login page or a catch-all lacks that header. Source: knative.dev/networking pkg/http/probe, by which Knative's ingress
 * controllers find out that a host is served; seen on Traefik and Kourier.
 */
import type { HostAnswer } from '../engine/ports/ports.ts'
import type { HealthSpec } from '../settings/settings.ts'
import type { Ask, HttpAnswer } from './http-request.ts'
import { healthUrl } from './rule.ts'
import { nameAndValue } from './secret-headers.ts'

const probeHeaders = { 'k-network-probe': 'probe', 'k-network-hash': 'override' }

export type MarkSpec = Pick<HealthSpec, 'path' | 'headers'>

/** What one request found. `other`: something that is not Knative; `outcome` tells two such apart. */
export type Found =
  | { readonly is: 'knative' }
  | { readonly is: 'other'; readonly outcome: string; readonly why: string; readonly isFailure: boolean }
  | { readonly is: 'nothing'; readonly why: string }

type Marking = { readonly ask: Ask; readonly spec: MarkSpec; readonly signal: AbortSignal }
type Where = { readonly url: string; readonly by?: string }

/** One request, with the path and headers of the health check, so that it goes the way of the health check. Never rejects. */
export async function findAt({ url, by }: Where, { ask, spec, signal }: Marking): Promise<Found> {
  const headers = { ...lowerCase(spec.headers), ...probeHeaders }
  const request = { url: healthUrl(url, spec.path), method: 'GET', headers, ...(by ? { by } : {}) }
  try {
    return foundIn(await ask(request, signal), request.url)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    // Without a certificate for a host, an ingress that has none of its routes ends the handshake.
    if (isTlsFault(why)) return { is: 'other', outcome: why, why: `the TLS handshake failed (${why})`, isFailure: true }
    return { is: 'nothing', why: `there was no answer (${why})` }
  }
}

export const foundIn = ({ status, headers }: HttpAnswer, url: string): Found => {
  if (status === 200 && headers['k-network-hash']) return { is: 'knative' }
  const why = describe(status, { location: headers.location, url })
  return { is: 'other', outcome: String(status), why, isFailure: status >= 500 }
}

/** The same for people and for the engine. */
export const hostAnswer = (found: Found): HostAnswer =>
  found.is === 'other' ? { is: found.is, why: found.why, isFailure: found.isFailure } : found

export const lowerCase = (headers: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(headers.map(nameAndValue).map(([name, value]) => [name.toLowerCase(), value]))

type Asked = { readonly location: string | undefined; readonly url: string }

/** What an answer that is not Knative's is, in words. */
function describe(status: number, { location, url }: Asked): string {
  if (status >= 300 && status < 400 && location !== undefined) return redirect(status, { location, url })
  if (status === 401 || status === 403)
    return `${status} came from something in front of the Service that asks for a login`
  if (status === 404) return '404 came from the ingress, which does not know this host'
  if (status < 300) return `${status} came from something other than Knative, such as a catch-all or maintenance page`
  return `${status} came from something in front of the Service`
}

/** Without its query, which may hold a token. */
function redirect(status: number, { location, url }: { readonly location: string; readonly url: string }): string {
  const from = new URL(url)
  const to = URL.parse(location, url)
  if (!to) return `${status} redirects elsewhere`
  if (to.protocol === 'https:' && from.protocol === 'http:' && to.hostname === from.hostname)
    return `${status} redirects to https, which the ingress enforces`
  const page = `${to.origin}${to.pathname}`
  return `${status} redirects to ${page}${to.host === from.host ? '' : ', for example a login page'}`
}

const isTlsFault = (why: string): boolean => /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.test(why)
