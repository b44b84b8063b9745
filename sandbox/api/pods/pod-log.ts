/** GET pods/log: whole or followed, of this run or the one before. Source: kubelet and registry/core/pod/strategy.go. */
import type { Kubelet } from '../../pods/kubelet.ts'
import type { LogRow } from '../../pods/logs.ts'
import type { World } from '../../world.ts'
import type { Call } from '../call.ts'
import { subjectOf } from '../read/subject.ts'
import { type Reply, replyStatus } from '../reply.ts'
import { badRequest, notFound } from '../status.ts'
import { createStream } from './stream.ts'

export const readLog = (world: World, kubelet: Kubelet, call: Call): Reply => {
  const { namespace, name, query } = call
  const pod = world.store.pods.get(namespace, name)
  if (!pod) return replyStatus(notFound(subjectOf({ ...call, subresource: '' })))
  const names = pod.spec.containers.map((container) => container.name)
  const container = query.get('container')
  if (!container) {
    return replyStatus(
      badRequest(`a container name must be specified for pod ${name}, choose one of: [${names.join(' ')}]`),
    )
  }
  const log = kubelet.life({ namespace, name })?.log(container)
  if (!log) return replyStatus(badRequest(`container ${container} is not valid for pod ${name}`))
  const state = pod.status.containerStatuses?.find((status) => status.name === container)?.state
  const rows = query.get('previous') === 'true' ? log.previous() : log.current()
  if (!rows) return replyStatus(badRequest(`previous terminated container "${container}" in pod "${name}" not found`))
  if (rows.length === 0 && (!state || 'waiting' in state)) {
    return replyStatus(
      badRequest(`container "${container}" in pod "${name}" is waiting to start: ${whyWaiting(state)}`),
    )
  }
  const text = written(query, tailed(query, rows))
  if (query.get('follow') !== 'true') return { status: 200, headers: plain, body: text }
  const stream = createStream()
  if (text !== '') stream.push(text)
  stream.onClose(log.listen((row) => stream.push(written(query, [row]))))
  stream.onClose(log.onEnd(stream.end))
  return { status: 200, headers: plain, body: stream }
}

const plain = { 'content-type': 'text/plain' }

const whyWaiting = (state: { readonly waiting: { readonly reason: string } } | object | undefined): string => {
  if (!state || !('waiting' in state)) return 'ContainerCreating'
  const { reason } = state.waiting
  return reason === 'ErrImagePull' || reason === 'ImagePullBackOff' ? 'trying and failing to pull image' : reason
}

const tailed = (query: URLSearchParams, rows: readonly LogRow[]): readonly LogRow[] => {
  const lines = query.get('tailLines')
  return lines === null ? rows : rows.slice(Math.max(0, rows.length - Number(lines)))
}

const written = (query: URLSearchParams, rows: readonly LogRow[]): string => {
  const stamped = query.get('timestamps') === 'true'
  return rows.map(({ atMs, text }) => `${stamped ? `${new Date(atMs).toISOString()} ` : ''}${text}\n`).join('')
}
