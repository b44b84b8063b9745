/** One case: a test with a Kubernetes namespace of its own, and all that was said in it where it fails. */
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { run } from '../../cluster/lib/command.ts'
import { kubectl } from '../../cluster/lib/parts.ts'
import { createPlace, type Place } from './place.ts'
import { assertLawOfTraffic } from './watch.ts'

/** All namespaces of these tests carry it. */
export const namespaceLabel = 'kn-rollout.test/e2e'
const longestMs = 240_000

export type Tell = (line: string) => void

/** `name` is the rule that the case shows. */
export function scenario(name: string, body: (place: Place, tell: Tell) => Promise<void>, timeout = longestMs): void {
  test(name, { timeout }, async (context) => {
    const namespace = `e2e-${randomBytes(3).toString('hex')}`
    await run([...kubectl, 'create', 'namespace', namespace])
    await run([...kubectl, 'label', 'namespace', namespace, `${namespaceLabel}=true`])
    const place = createPlace(namespace)
    try {
      await body(place, (line) => context.diagnostic(line))
      assertLawOfTraffic(place.watch.seen)
    } catch (error) {
      console.error(`\n--- ${name} ---\n${await place.story()}\n---`)
      throw error
    } finally {
      await place.close()
      await run([...kubectl, 'delete', 'namespace', namespace, '--wait=false'])
    }
  })
}
