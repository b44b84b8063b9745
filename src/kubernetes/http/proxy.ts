/**
 * Which proxy, if any, stands between us and a server, by the usual environment variables. Pure.
 * Node's own matcher of NO_PROXY knows no CIDR blocks, and clusters are often named by them, so the choice is made here.
 * Rules as in Go's httpproxy, which kubectl and kn follow: loopback is never proxied; a name covers its subdomains.
 */
import { BlockList, isIP } from 'node:net'

export type Environment = Readonly<Record<string, string | undefined>>

export const proxyFor = (server: URL, env: Environment): string | undefined => {
  const names = server.protocol === 'http:' ? ['http_proxy', 'HTTP_PROXY'] : ['https_proxy', 'HTTPS_PROXY']
  const proxy = names.map((name) => env[name]).find((value) => value)
  if (proxy === undefined || isLoopback(server) || isExempt(server, env.no_proxy || env.NO_PROXY || ''))
    return undefined
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

const isLoopback = (server: URL): boolean => {
  const host = hostOf(server)
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

const isExempt = (server: URL, list: string): boolean =>
  list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry.toLowerCase(), server))

const matches = (entry: string, server: URL): boolean => {
  const host = hostOf(server)
  if (entry === '*') return true
  if (entry.includes('/')) return isInBlock(entry, host)
  const [, name = entry, port] = /^(.*[^:]):(\d+)$/.exec(entry) ?? []
  if (port !== undefined && port !== portOf(server)) return false
  const domain = name.replace(/^\*?\./, '')
  return host === domain ? name === domain || isIP(host) !== 0 : host.endsWith(`.${domain}`)
}

const isInBlock = (block: string, host: string): boolean => {
  const [address = '', bits] = block.split('/')
  const family = isIP(address)
  const most = family === 6 ? 128 : 32
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits ?? '') || Number(bits) > most) return false
  const kind = family === 6 ? 'ipv6' : 'ipv4'
  const blocks = new BlockList()
  blocks.addSubnet(address, Number(bits), kind)
  return blocks.check(host, kind)
}

const hostOf = (server: URL): string => server.hostname.replace(/^\[|\]$/g, '').toLowerCase()

const portOf = (server: URL): string => server.port || (server.protocol === 'http:' ? '80' : '443')
