/** A Cluster over the fake API server on a fake clock, with the Service hello of the namespace shop in it. */
import type { Cluster } from '../../../src/engine/ports/ports.ts'
import { createCluster } from '../../../src/knative/cluster.ts'
import { type FakeApi, fakeApi } from './fake-api.ts'
import { type FakeClock, fakeClock, settle } from './fake-clock.ts'
import { configuration, revision, route, service } from './objects.ts'

export type World = { readonly api: FakeApi; readonly clock: FakeClock; readonly cluster: Cluster }

export const aWorld = ({ isEmpty } = { isEmpty: false }): World => {
  const api = fakeApi()
  const clock = fakeClock()
  if (!isEmpty) {
    api.put('services', service())
    api.put('routes', route)
    api.put('configurations', configuration)
    api.put('revisions', revision())
  }
  const target = { server: 'https://k8s.example', namespace: 'shop', service: 'hello' }
  const cluster = createCluster({
    transport: api.transport,
    clock,
    namespace: 'shop',
    service: 'hello',
    target,
    random: () => 0.5,
  })
  return { api, clock, cluster }
}

/** Opened, its watches on. */
export const anOpenWorld = async (): Promise<World> => {
  const world = aWorld()
  await world.cluster.open()
  await settle()
  return world
}
