/** Who else was at work on the same cluster: numbers that were taken beside others are worse, and must say so. */
import { run } from '../test/cluster/lib/command.ts'
import { kubectl } from '../test/cluster/lib/parts.ts'

/** How many namespaces of others' tests there are now. */
export async function strangersOn(): Promise<number> {
  const names = await run([...kubectl, 'get', 'namespaces', '--selector=kn-rollout.test/e2e', '--output=name'])
  return names.split('\n').filter(Boolean).length
}
