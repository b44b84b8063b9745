import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { localRegistry } from '../../cluster/lib/access.ts'
import { assertServedBy, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { envOf, imageOf, journalOf, openMarks } from '../support/service.ts'
import type { Pairs } from '../support/step-files.ts'

type Case = { readonly name: string; readonly inputs: Pairs; readonly says: readonly RegExp[] }

const cases: readonly Case[] = [
  {
    name: 'crashes in a loop',
    inputs: { env: 'CRASH=3' },
    says: [/CrashLoopBackOff/, /code 3/, /config: DATABASE_URL is not set/],
  },
  { name: 'has an image that is missing', inputs: { image: fixture('none') }, says: [/fixture:none/] },
  {
    name: 'has an image that only the node can tell is missing',
    inputs: { image: `${localRegistry}/none:1` },
    says: [/ImagePullBackOff|ErrImagePull/, /none:1/],
  },
  {
    name: 'asks for more than any node has',
    inputs: { 'cpu-request': '100' },
    says: [/Unschedulable/, /Insufficient cpu/],
  },
  {
    name: 'needs a secret that is missing',
    inputs: { 'env-from-secret': 'PASSWORD=none/key' },
    says: [/CreateContainerConfigError/, /secret "none" not found/],
  },
  { name: 'listens on the wrong port', inputs: { env: 'FIXED_PORT=9999', 'ready-timeout': '20s' }, says: [/PORT/] },
]

/** Of the five minutes that `ready-timeout` gives; on a machine of any speed. The seconds that it took are told. */
const soonS = 90

describe('a candidate that cannot start is given up soon, and no user ever met it:', {
  concurrency: 3,
}, () => {
  for (const { name, inputs, says } of cases) {
    scenario(`it ${name}`, async (place, tell) => {
      await place.apply(manifest())
      const { spec } = await place.service()
      const users = place.users(10)
      const startedMs = performance.now()
      const step = place.step(inputs)
      // Where it is given up; to put the template back afterwards takes as long as its Revision needs to start.
      await place.watch.until('It aborts', (service) => journalOf(service)?.stage === 'aborting', 120)
      const seconds = (performance.now() - startedMs) / 1000
      const { code, outputs, log, summary } = await step.ended
      const answers = await users.stop()
      tell(`${seconds.toFixed(1)} s; ${summaryOf(answers)}`)
      assert.deepEqual([code, outputs.outcome], [1, 'aborted'], log)
      assert.ok(seconds < soonS, `it took ${seconds} s`)
      for (const text of says) {
        assert.match(log, text)
        assert.match(summary, text)
      }
      // The restored template made a Revision that is stable's equal.
      assertServedBy(answers, 'hello-00001', 'hello-00003')
      const after = await place.service()
      assert.deepEqual(openMarks(after), [])
      assert.equal(imageOf(after), fixture('1'))
      assert.deepEqual(envOf(after), {})
      assert.deepEqual(after.spec.traffic, spec.traffic)
    })
  }
})
