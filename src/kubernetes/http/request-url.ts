/** The URL of a request: always below the API server that the kubeconfig names, and always the path that was meant. Pure. */
import { isPlainPath } from '../../engine/ports/guards/plain-path.ts'
import { failure } from '../../errors/catalogue.ts'

/** `path` with its query, from the root of `server`. @throws E_API_PATH where it would lead anywhere else */
export const requestUrl = (server: URL, path: string): URL => {
  const intended = server.pathname.replace(/\/$/, '') + path
  const url = isPlainPath(path) && isPlainPath(intended) ? URL.parse(server.origin + intended) : null
  if (url?.origin !== server.origin || !isSame(url.href, server.origin + intended))
    throw failure('E_API_PATH', { path: intended })
  return url
}

/** The parser percent-encodes some characters; it must have changed nothing else. */
const isSame = (resolved: string, intended: string): boolean => bytesOf(resolved) === bytesOf(intended)

const bytesOf = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)))
