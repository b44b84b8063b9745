/** Whether credentials can be used at all: what HTTP or TLS refuse looks like a server that does not respond. Pure. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Credentials } from '../http/accepted-credentials.ts'

/** Why they can't be used, in words that quote none of them; undefined: they can. */
export const faultOf = ({ headers, cert, key }: Credentials): string | undefined => {
  if (!succeeds(() => checkHeaders(headers)))
    return 'they contain line breaks or characters that are not allowed in an HTTP header'
  return succeeds(() => checkPair(cert, key)) ? undefined : 'its client certificate or key is invalid'
}

const checkHeaders = (headers: Credentials['headers']): void => {
  for (const [name, values] of Object.entries(headers)) {
    validateHeaderName(name)
    for (const value of [values].flat()) validateHeaderValue(name, value)
  }
}

const checkPair = (cert: Credentials['cert'], key: Credentials['key']): void => {
  const certificate = cert && new X509Certificate(cert)
  const privateKey = key && createPrivateKey(key)
  if (certificate && privateKey && !certificate.checkPrivateKey(privateKey)) throw new Error('they are not a pair')
}

const succeeds = (check: () => void): boolean => {
  try {
    check()
    return true
  } catch {
    return false
  }
}
