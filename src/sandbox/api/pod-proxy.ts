/** GET pods/proxy: port 8012 of queue-proxy reaches the app itself; nothing else the sandbox could answer truthfully. */
import type { Kubelet } from '../pods/kubelet.ts'
import { isPodReady } from '../pods/pod-status.ts'
import type { World } from '../world.ts'
import type { Call } from './call.ts'
import { type Reply, replyStatus } from './reply.ts'
import { notFound, notInSandbox, serviceUnavailable } from './status.ts'
import { subjectOf } from './subject.ts'

const queuePort = '8012'

export const proxyToPod = async (world: World, kubelet: Kubelet, call: Call): Promise<Reply> => {
  const [name = '', port = ''] = call.name.split(':')
  const pod = world.store.pods.get(call.namespace, name)
  if (!pod) return replyStatus(notFound(subjectOf({ ...call, name, subresource: '' })))
  if (port !== queuePort) return replyStatus(notInSandbox(`port ${port} of a Pod`))
  const life = kubelet.life({ namespace: call.namespace, name })
  if (!life || !isPodReady(pod)) {
    return replyStatus(
      serviceUnavailable(
        `error trying to reach service: dial tcp ${pod.status.podIP ?? ''}:${port}: connect: connection refused`,
      ),
    )
  }
  try {
    const { status, body } = await life.answer(call.rest)
    return { status, headers: { 'content-type': 'text/plain' }, body }
  } catch {
    return replyStatus(serviceUnavailable('error trying to reach service: EOF'))
  }
}
