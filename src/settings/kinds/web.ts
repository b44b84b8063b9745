/** Kinds of settings of requests: of the health check, and to a Prometheus. */
import { isPlainPath } from '../../engine/ports/guards/plain-path.ts'
import { type Kind, ok, wrong } from '../setting.ts'

/** What a health check and a probe may ask with. */
export const httpMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

export type HttpMethod = (typeof httpMethods)[number]

export const urlPath: Kind<string> = {
  takes: 'a path',
  shape: 'text',
  read: (text) => {
    if (!/^\/[^\s#]*$/.test(text)) return wrong('E_PATH', { value: text })
    return isPlainPath(text) ? ok(text) : wrong('E_PATH_SEGMENT', { value: text })
  },
}

type Address = { readonly host: string; readonly port: number }

/** `host:port`, an IPv6 host in brackets. */
export const address: Kind<Address> = {
  takes: 'host:port',
  shape: 'text',
  read: (text) => {
    const [, v6, name, digits] = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(text) ?? []
    const host = v6 ?? name
    const port = Number(digits)
    return host !== undefined && port >= 1 && port <= 65_535 ? ok({ host, port }) : wrong('E_ADDRESS', { value: text })
  },
}

/** Of an HTTP API. Nothing of a wrong one is repeated: it may be a token in the wrong place, or hold a password. */
export const httpAddress: Kind<string> = {
  takes: 'an address',
  shape: 'text',
  read: (text) => {
    const url = URL.parse(text)
    if (!url || !/^https?:\/\/[^\s/]/i.test(text)) return wrong('E_HTTP_ADDRESS', { what: 'is not an address of HTTP' })
    if (url.username || url.password) return wrong('E_HTTP_ADDRESS', { what: 'contains a user or a password' })
    if (/[?#\s]/.test(text)) return wrong('E_HTTP_ADDRESS', { what: 'has a query or a fragment' })
    return ok(text)
  },
}

/** What HTTP can carry as a token. */
export const headerValue: Kind<string> = {
  takes: 'text',
  shape: 'text',
  read: (text) => (/^[\x21-\x7e]+$/.test(text) ? ok(text) : wrong('E_TOKEN_TEXT', {})),
}
