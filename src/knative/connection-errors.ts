/** What broke a connection, as an error: what has a cure is a row of the catalogue, all else is the connection's own and may be tried again. */
import { failure } from '../errors/catalogue.ts'
import type { Wire } from './https.ts'

export const notConnected = (limitMs: number): Error =>
  Object.assign(new Error(`no connection in ${limitMs / 1000} s`), { code: 'E_CONNECT' })

const certificateCodes = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

export const asksForPassword = (said: object): boolean => 'statusCode' in said && said.statusCode === 407

/** A certificate that is not trusted stays so, and so does a proxy's wish; everything else is a connection that broke. */
export const told = (wire: Wire, error: Error): Error => {
  if ('code' in error && certificateCodes.has(String(error.code)))
    return failure('E_API_CERTIFICATE', { server: wire.server.origin, why: error.message }, error)
  return asksForPassword(error) && wire.proxy ? passwordOf(wire.proxy) : error
}

export const passwordOf = ({ url, setting }: NonNullable<Wire['proxy']>): Error =>
  failure('E_PROXY_PASSWORD', { proxy: new URL(url).host, setting })
