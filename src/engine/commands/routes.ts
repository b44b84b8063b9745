/** A Route as it was read once: what it is asked to serve, beside what it serves. Pure. */
import type { RouteSummary, RouteTarget } from '../ports/events.ts'
import type { RouteView } from '../ports/ports.ts'

type Named = { readonly namespace: string; readonly name: string; readonly url?: string }

export const routeSummary = (view: RouteView, { namespace, name, url }: Named): RouteSummary => ({
  namespace,
  route: name,
  ...(url !== undefined && { url }),
  ready: view.ready,
  targets: targetsOf(view),
})

/** One for each Revision and tag, in the order in which they are served; what is asked for and not served comes last. */
const targetsOf = ({ traffic, served }: RouteView): readonly RouteTarget[] => {
  const floating = served.find(({ latestRevision }) => latestRevision)?.revisionName
  const asked = traffic.map((target) => ({ ...target, revisionName: target.revisionName ?? floating }))
  const byKey = new Map<string, RouteTarget>()
  const add = (list: RouteView['served'], field: 'percent' | 'wanted') => {
    for (const { revisionName, tag, percent = 0, url, latestRevision } of list) {
      const key = JSON.stringify([revisionName, tag])
      const known = byKey.get(key)
      byKey.set(key, {
        ...(revisionName !== undefined && { revision: revisionName }),
        ...(latestRevision && { isFloating: true }),
        ...known,
        ...(tag !== undefined && { tag }),
        ...(url !== undefined && { url }),
        [field]: (known?.[field] ?? 0) + percent,
      })
    }
  }
  add(served, 'percent')
  add(asked, 'wanted')
  return [...byKey.values()]
}
