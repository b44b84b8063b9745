/**
 * The Service and what belongs to it, listed once and kept fresh by watches, applied to the newest Snapshot.
 * Knows no rule of a rollout; says only when something changed.
 */
import type { JsonObject, Snapshot, Start } from '../../engine/ports/ports.ts'
import { createNotifier } from '../../engine/ports/waiting.ts'
import { failure } from '../../errors/catalogue.ts'
import { applyEvent, type CacheEvent } from '../../kubernetes/api/cache.ts'
import { readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { watch } from '../../kubernetes/api/watch.ts'
import { type Kind, type Place, type Served, watched } from '../paths.ts'
import { emptyCaches, viewer } from './views.ts'

export type Snapshots = {
  /** @throws E_NO_KNATIVE and what `readList` throws */
  readonly open: () => Promise<Snapshot>
  readonly snapshot: () => Snapshot
  readonly changed: (since: Snapshot, signal: AbortSignal) => Promise<void>
  /** Takes in what was learned past the watch. */
  readonly learn: (kind: Kind, event: CacheEvent) => void
  /** Reads the list again. @throws what `readList` throws */
  readonly relist: (kind: Served) => Promise<Snapshot>
  readonly setStart: (start: Start | undefined) => void
  /** The object as it came, for patches. */
  readonly kept: (kind: Kind, name: string) => JsonObject | undefined
  readonly close: () => Promise<void>
}

const kinds = ['services', 'routes', 'configurations', 'revisions'] as const satisfies readonly Served[]

export const createSnapshots = (api: Api, { namespace, service }: Place): Snapshots => {
  const end = new AbortController()
  const caches = emptyCaches()
  const notifier = createNotifier()
  const views = viewer(service)
  let watches: readonly Promise<void>[] = []
  let snapshot: Snapshot = { revisions: new Map() }

  const publish = (next: Snapshot): void => {
    snapshot = next
    notifier.notify()
  }
  const learn = (kind: Kind, event: CacheEvent): void => {
    const cache = applyEvent(caches[kind], event)
    if (cache === caches[kind]) return
    caches[kind] = cache
    publish({ ...views(caches), start: snapshot.start })
  }
  const list = async (kind: Served): Promise<string> => {
    const listed = await readList(api, watched(namespace, service, kind), end.signal)
    if (!listed) throw failure('E_NO_KNATIVE', { server: api.server })
    learn(kind, { is: 'listed', ...listed })
    return listed.resourceVersion
  }
  const follow = async (kind: Served, from: string): Promise<void> => {
    const source = watched(namespace, service, kind)
    for await (const event of watch(api, source, { from, signal: end.signal }))
      if (event.is !== 'refused') learn(kind, event)
  }

  return {
    open: async () => {
      const versions = await Promise.all(kinds.map(list))
      watches = kinds.map((kind, index) => follow(kind, versions[index] ?? ''))
      return snapshot
    },
    snapshot: () => snapshot,
    changed: async (since, signal) => {
      while (since === snapshot && !signal.aborted) await notifier.next(signal)
    },
    learn,
    relist: async (kind) => {
      await list(kind)
      return snapshot
    },
    setStart: (start) => publish({ ...snapshot, start }),
    kept: (kind, name) => caches[kind].get(name),
    close: async () => {
      end.abort()
      await Promise.all(watches)
    },
  }
}
