/** The kind of manifests to install: files, and addresses with the checksum of what is behind them. */
import { all, type Kind, ok, type Read, wrong } from '../setting.ts'

export type Source = {
  /** For messages: a query may hold a signature, so an address is named without it. */
  readonly name: string
  /** In lower case. */
  readonly sha256?: string
} & ({ readonly is: 'file' } | { readonly is: 'address'; readonly url: string })

export const manifests: Kind<readonly Source[]> = {
  takes: 'one file or address per line',
  shape: 'lines',
  read: (text) => {
    const lines = text.split('\n').map((line) => line.trim())
    return all(lines.filter((line) => line !== '').map(sourceOf))
  },
}

const sourceOf = (written: string): Read<Source> => {
  const [, before = written, digits] = /^(.*)#sha256=(.*)$/.exec(written) ?? []
  const sha256 = digits?.toLowerCase()
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(before)
  const url = isAddress ? URL.parse(before) : null
  const name = url ? `${url.origin}${url.pathname}` : before
  if (isAddress && !(url && isSafe(url))) return wrong('E_SOURCE_ADDRESS', {})
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) return wrong('E_SOURCE_SUM', { source: name })
  const checked = sha256 === undefined ? {} : { sha256 }
  if (!url) return ok({ is: 'file', name, ...checked })
  return sha256 === undefined
    ? wrong('E_SOURCE_UNCHECKED', { source: name })
    : ok({ is: 'address', name, url: url.href, sha256 })
}

const isSafe = (url: URL): boolean => isEncrypted(url) && !url.username && !url.password && !url.hash

/** Nobody between here and there can change what comes, or it stays on this machine. */
export const isEncrypted = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname))
