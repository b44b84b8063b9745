/**
 * GET pods/proxy: queue-proxy's port for users reaches the app, its port for metrics tells what it counted, where it was told to
 * count. The sandbox could answer for no other port truthfully. Source: live-facts, second pass 12.
 */
import type { Kubelet } from '../../pods/kubelet.ts'
import { takesRequests } from '../../pods/pod-status.ts'
import type { World } from '../../world.ts'
import type { Call } from '../call.ts'
import { subjectOf } from '../read/subject.ts'
import { type Reply, replyStatus } from '../reply.ts'
import { notFound, notInSandbox, serviceUnavailable } from '../status.ts'

const usersPort = '8012'
const metricsPort = '9091'
const statisticsPort = '9090'

export const proxyToPod = async (world: World, kubelet: Kubelet, call: Call): Promise<Reply> => {
  const [name = '', port = ''] = call.name.split(':')
  const pod = world.store.pods.get(call.namespace, name)
  if (!pod) return replyStatus(notFound(subjectOf({ ...call, name, subresource: '' })))
  const life = kubelet.life({ namespace: call.namespace, name })
  if (![usersPort, metricsPort, statisticsPort].includes(port))
    return replyStatus(notInSandbox(`port ${port} of a Pod`))
  if (!life || !takesRequests(pod) || (port === metricsPort && !world.setup.requestMetrics)) {
    const address = `${pod.status.podIP ?? ''}:${port}`
    return replyStatus(
      serviceUnavailable(`error trying to reach service: dial tcp ${address}: connect: connection refused`),
    )
  }
  if (port === statisticsPort) return { status: 200, headers: protobuf, body: life.statistics(pod) }
  if (port === metricsPort) return { status: 200, headers: plain, body: life.metrics(pod) }
  const { status, body } = await life.answer(call.rest)
  return { status, headers: plain, body }
}

/** One character for each byte. */
const protobuf = { 'content-type': 'application/protobuf' }
const plain = { 'content-type': 'text/plain' }
