/** Events that controllers and the kubelet record; a repeated one counts up. Source: k8s.io/client-go tools/record. */
import type { EventObject, StoredObject } from '../objects/objects.ts'
import type { World } from '../world.ts'
import { newMeta } from './owners.ts'

export type News = {
  readonly reason: string
  readonly message: string
  readonly type?: 'Normal' | 'Warning'
  readonly component?: string
}

export const record = (world: World, about: StoredObject, news: News): void => {
  const { namespace } = about.metadata
  const same = world.store.events.list(namespace).find((event) => isSame(event, about, news))
  const again = same && { ...same, count: same.count + 1, lastTimestamp: world.timestamp() }
  world.store.events.put(again ?? firstOf(world, about, news))
}

const isSame = (event: EventObject, about: StoredObject, news: News) =>
  event.involvedObject.uid === about.metadata.uid && event.reason === news.reason && event.message === news.message

const firstOf = (world: World, about: StoredObject, news: News): EventObject => {
  const at = world.timestamp()
  const { name, namespace, uid } = about.metadata
  const { type = 'Normal', reason, message, component = `${about.kind.toLowerCase()}-controller` } = news
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: newMeta({ name: `${name}.${world.random.text(16)}`, namespace }),
    involvedObject: { apiVersion: about.apiVersion, kind: about.kind, name, namespace, uid },
    type,
    reason,
    message,
    count: 1,
    firstTimestamp: at,
    lastTimestamp: at,
    source: { component },
  }
}
