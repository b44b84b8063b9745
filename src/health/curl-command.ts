/**
 * The command line of the health check: the arguments that run, and the same as a line for a POSIX shell.
 * Pure. They differ in one thing only: secret headers are masked in the printed line, and come to curl by its standard input,
 * since the arguments of a process can be read by everyone on its machine.
 * Source: curl(1). --connect-to changes where the packets go and leaves the URL's host in Host and SNI; unlike --resolve
 * it takes names and another port. An ingress address is where this machine reaches the ingress, so no proxy comes between.
 * Nothing here is newer than curl 7.61, that of RHEL 8: so what it tells of the exchange follows the body.
 */
import type { HealthSpec } from '../settings/settings.ts'
import { healthUrl } from './rule.ts'
import { isSecret, printableHeader } from './secret-headers.ts'

export type CurlCommand = { readonly args: readonly string[]; readonly input?: string; readonly printed: string }

/** What curl tells of the exchange, last on stdout; read back in curl-answer.ts. */
const tally = '\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n'

export const curlCommand = (spec: HealthSpec, tagUrl: string): CurlCommand => {
  const url = healthUrl(tagUrl, spec.path)
  const args = (headers: readonly string[]): readonly string[] => [
    '-sS',
    ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
    ...['--max-time', String(spec.timeoutMs / 1000)],
    ...methodArgs(spec.method),
    ...headers.flatMap((header) => ['-H', header]),
    ...connectTo(url, spec.ingressAddress),
    ...['-w', tally],
    url,
  ]
  const printed = ['curl', ...args(spec.headers.map(printableHeader))].map(quoted).join(' ')
  const secret = spec.headers.filter(isSecret)
  if (secret.length === 0) return { args: args(spec.headers), printed }
  const open = spec.headers.filter((header) => !isSecret(header))
  return { args: args([...open, '@-']), input: `${secret.join('\n')}\n`, printed }
}

/**
 * HEAD has an option of its own: with -X HEAD curl waits for a body that never comes. Any other answer has an end: that of a
 * candidate gone wrong would fill the memory. Before curl 8.4 only an answer that tells its length is cut short by that.
 */
const methodArgs = (method: string): readonly string[] => {
  if (method === 'HEAD') return ['--head']
  return ['--max-filesize', '10M', ...(method === 'GET' ? [] : ['-X', method])]
}

const connectTo = (url: string, address: HealthSpec['ingressAddress']): readonly string[] => {
  if (!address) return []
  const { hostname, port, protocol } = new URL(url)
  const from = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
  return ['--noproxy', '*', '--connect-to', `${from}:${bracketed(address.host)}:${address.port}`]
}

const bracketed = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)

/** One word of a POSIX shell: single quotes, inside which only the quote itself is special. */
const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
