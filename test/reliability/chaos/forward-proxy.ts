/** A company's forward proxy, as a CI job meets one: tunnels for those who have its password. */
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export type ForwardProxy = {
  /** `login` is user:password, percent-encoded; empty: none. */
  readonly url: (login: string) => string
  readonly host: string
  /** Who asked for a tunnel, by the header that says so. */
  readonly askers: readonly string[]
  readonly close: () => void
}

const wanted = `Basic ${Buffer.from('robot:p@ss').toString('base64')}`
export const goodLogin = 'robot:p%40ss'

export async function startForwardProxy(): Promise<ForwardProxy> {
  const askers: string[] = []
  const sockets = new Set<Socket>()
  const proxy = createServer().on('connect', ({ headers, url = '' }, near: Socket) => {
    const asker = headers['proxy-authorization'] ?? 'nobody'
    askers.push(asker)
    // Whoever is refused may hang up before the answer is out.
    near.on('error', () => near.destroy())
    if (asker !== wanted) {
      near.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n')
      return
    }
    const [, host, port] = /^(.*):(\d+)$/.exec(url) ?? []
    const far = connect(Number(port), host, () => {
      near.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      far.pipe(near).pipe(far)
    })
    far.on('error', () => far.destroy())
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('close', () => [near, far].forEach((each) => void each.destroy()))
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
  return {
    url: (login) => `http://${login === '' ? '' : `${login}@`}${host}`,
    host,
    askers,
    close: () => {
      proxy.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
