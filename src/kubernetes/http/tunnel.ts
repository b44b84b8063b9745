/**
 * Connections through a proxy, by CONNECT. Node's own tunnel keeps a listener for each piece of the proxy's answer and all that it
 * sends, without a limit; and its error repeats the answer, in which a proxy may repeat its password. Here the parser of HTTP limits
 * the answer, and of a refusal the status is told.
 */
import { request as requestHttp } from 'node:http'
import { Agent, request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'

const longestAnswer = 16 * 1024

type Tunnel = { readonly proxy: URL; readonly limitMs: number }
type Target = { readonly host?: string | null; readonly port?: string | number | null }
type Done = (error: Error | null, stream: Duplex) => void

/** An agent whose connections are tunnels. `limitMs` is for the proxy's answer. */
export const tunnelAgent = (tunnel: Tunnel, options: ConnectionOptions & { readonly keepAlive: boolean }): Agent => {
  const agent = new Agent(options)
  const connect = agent.createConnection.bind(agent)
  // Node connects by the stream that this is called with.
  agent.createConnection = (target, done: Done = () => undefined) => {
    open(tunnel, target).then(
      (socket) => done(null, connect({ ...target, socket } as typeof target) as Duplex),
      (error) => (done as (error: Error) => void)(error),
    )
    return undefined
  }
  return agent
}

const open = ({ proxy, limitMs }: Tunnel, { host, port }: Target): Promise<Socket> => {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const name = host?.includes(':') ? `[${host}]` : host
  const path = `${name}:${port}`
  const asked = (proxy.protocol === 'https:' ? requestHttps : requestHttp)(proxy, {
    method: 'CONNECT',
    path,
    headers: { host: path, ...loginOf(proxy) },
    agent: false,
    maxHeaderSize: longestAnswer,
  })
  const late = setTimeout(() => asked.destroy(new Error(`no tunnel within ${limitMs / 1000} s`)), limitMs)
  asked.on('connect', ({ statusCode = 0 }, socket, head) => {
    if (head.length > 0) socket.unshift(head)
    if (statusCode >= 200 && statusCode < 300) return resolve(socket)
    socket.destroy()
    reject(Object.assign(new Error(`the proxy ${proxy.host} refused a tunnel: HTTP ${statusCode}`), { statusCode }))
  })
  asked.on('error', reject)
  asked.on('close', () => reject(new Error(`the proxy ${proxy.host} closed the connection`)))
  asked.end()
  return promise.finally(() => clearTimeout(late))
}

const loginOf = ({ username, password }: URL): Readonly<Record<string, string>> => {
  if (username === '' && password === '') return {}
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }
}
