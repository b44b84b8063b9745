/** A Service of two Revisions that follows the latest, and the command line on it. */
import type { TestContext } from 'node:test'
import { until } from '../../cluster/lib/wait.ts'
import { type Served, served } from './served.ts'

const hello = { namespace: 'shop', name: 'hello' }

export async function twoRevisions(t: TestContext): Promise<Served> {
  const { scene, cli } = await served(t)
  const containers = [{ image: 'registry.example/hello:2' }]
  scene.sandbox.foreign.patchService(hello, { spec: { template: { spec: { containers } } } })
  const latest = () => scene.sandbox.store.services.get('shop', 'hello')?.status?.latestReadyRevisionName
  await until('the second is ready', () => latest() === 'hello-00002', 20)
  return { scene, cli }
}
