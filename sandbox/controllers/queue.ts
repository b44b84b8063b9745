/**
 * A work queue: keys to be reconciled a little later, each at most once at a time in it. Whatever changes meanwhile is seen by the
 * one reconcile, which is why a controller may skip states. Source: k8s.io/client-go util/workqueue, knative.dev/pkg/controller.
 */
import type { Step } from '../time/pace.ts'
import type { World } from '../world.ts'

export type Key = { readonly namespace: string; readonly name: string }

export const createQueue = (world: World, step: Step, reconcile: (key: Key) => void): ((key: Key) => void) => {
  const queued = new Set<string>()
  return ({ namespace, name }) => {
    const id = `${namespace}/${name}`
    if (queued.has(id)) return
    queued.add(id)
    world.timing.after(world.takes(step), () => {
      queued.delete(id)
      reconcile({ namespace, name })
    })
  }
}
