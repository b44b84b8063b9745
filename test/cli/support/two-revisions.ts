/** A Service of two Revisions that follows the latest, and the command line on it. */
import type { TestContext } from 'node:test'
import { until } from '../../cluster/lib/wait.ts'
import { type Served, served } from './served.ts'

const hello = { namespace: 'shop', name: 'hello' }

export async function twoRevisions(t: TestContext): Promise<Served> {
  const { scene, cli } = await served(t)
  const containers = [{ image: 'registry.example/hello:2' }]
  scene.sandbox.foreign.patchService(hello, { spec: { template: { spec: { containers } } } })
  const serving = () => scene.sandbox.store.routes.get('shop', 'hello')?.status?.traffic?.[0]?.revisionName
  await until('the second has the traffic', () => serving() === 'hello-00002', 20)
  return { scene, cli }
}
