/** The caches as a Snapshot. Each object is read once, however often it is seen; earlier templates of the Configuration are kept. */
import type { JsonObject, RevisionView, ServiceView, Snapshot, Template } from '../../engine/ports/ports.ts'
import type { ObjectCache } from '../../kubernetes/api/cache.ts'
import { once } from '../once.ts'
import type { Kind } from '../paths.ts'
import { autoscalerView, configurationView, revisionView, routeView, serviceView } from './resources.ts'
import { verdictOn } from './verdict-on.ts'

type ObjectCaches = Readonly<Record<Kind, ObjectCache>>

export const emptyCaches = (): Record<Kind, ObjectCache> => ({
  services: new Map(),
  routes: new Map(),
  configurations: new Map(),
  revisions: new Map(),
  podautoscalers: new Map(),
})

/** Views of the Service of this name and of all that lies beside it. */
export const viewer = (name: string) => {
  const [service, route] = [once(serviceView), once(routeView)]
  const [configuration, revision] = [once(withTemplates()), once(revisionView)]
  return (caches: ObjectCaches): Snapshot => {
    const owner = service(caches.services.get(name))
    return {
      service: owner,
      route: route(caches.routes.get(name)),
      configuration: configuration(caches.configurations.get(name)),
      revisions: new Map([...caches.revisions].map(([key, raw]) => [key, remembered(revision(raw), owner)])),
      ...(caches.podautoscalers.size > 0 && {
        autoscalers: new Map([...caches.podautoscalers].map(([key, raw]) => [key, autoscalerView(raw)])),
      }),
    }
  }
}

/** One that was deleted and made again counts from 1 again. */
const withTemplates = () => {
  let owner: string | undefined
  let templates: ReadonlyMap<number, Template> = new Map()
  return (raw: JsonObject): Snapshot['configuration'] => {
    const { uid, template, ...view } = configurationView(raw)
    templates = new Map([...(uid === owner ? templates : []), [view.generation, template]])
    owner = uid
    return { ...view, templates }
  }
}

/** A Revision with what the Service remembers of it. Where PodAutoscalers are held, the Revision's own min-scale is untouched. */
const remembered = (revision: RevisionView, service: ServiceView | undefined): RevisionView => {
  const verdict = verdictOn(service, revision.name)
  const journal = service?.journal === 'unreadable' ? undefined : service?.journal
  const held = journal?.hold === undefined || journal.hold === 'revision' ? journal?.scale : undefined
  const minScaleBefore = held && Object.hasOwn(held, revision.name) ? held[revision.name] : verdict?.minScale
  return { ...revision, ...(verdict && { verdict }), ...(minScaleBefore !== undefined && { minScaleBefore }) }
}
