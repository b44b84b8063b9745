/** A transport that tells of every request that changes an object, once it is answered or has failed. */
import type { Clock } from '../../engine/ports/ports.ts'
import type { ApiRequest, Transport } from './transport.ts'

/** `status`: of the response; undefined where there was none. */
export type Observed = Pick<ApiRequest, 'method' | 'path'> & {
  readonly atMs: number
  readonly body: string
  readonly status?: number
}

export const observed =
  (transport: Transport, clock: Pick<Clock, 'now'>, onWrite: (write: Observed) => void): Transport =>
  async (request, options) => {
    if (!isWrite(request)) return transport(request, options)
    const { method, path, body = '' } = request
    const write = { atMs: clock.now(), method, path, body }
    const response = await transport(request, options).catch((error) => {
      onWrite(write)
      throw error
    })
    onWrite({ ...write, status: response.status })
    return response
  }

/** A review of permissions, a dry run, and a request to a pod change no object. */
const isWrite = ({ method, path }: ApiRequest): boolean =>
  method !== 'GET' && !path.startsWith('/apis/authorization.k8s.io/') && !/[?&]dryRun=|\/proxy\//.test(path)
