/** A way to the API server that holds back whatever is sent for a while, so that a short moment can be met. */
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { apiServer, kubeconfigBy, listen } from './kubeconfigs.ts'

export type SlowLine = { readonly kubeconfig: string; readonly close: () => void }

export async function startSlowLine(ms: number): Promise<SlowLine> {
  const { hostname, port } = apiServer()
  const sockets = new Set<Socket>()
  const listener = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    near.on('data', async (chunk) => {
      await delay(ms)
      far.write(chunk)
    })
    near.on('close', () => far.destroy())
    far.pipe(near)
  })
  return {
    kubeconfig: kubeconfigBy(await listen(listener)),
    close: () => {
      listener.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
