/** The contract suite on the sandbox, in virtual time. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Transport } from '../../src/knative/transport.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { createScheduler } from '../../src/sandbox/scheduler.ts'
import { areas } from './behaviours.ts'
import type { Behaviour, Subject } from './subject.ts'

const show = async ({ see, name }: Behaviour): Promise<readonly string[]> => {
  const scheduler = createScheduler()
  const sandbox = createSandbox({ scheduler, seed: name.length })
  const everything = ['services', 'revisions', 'routes', 'configurations'].flatMap((resource) =>
    (['get', 'list', 'watch', 'create', 'patch', 'delete'] as const).map((verb) => ({
      verb,
      group: 'serving.knative.dev',
      resource,
    })),
  )
  sandbox.deny(...everything)
  const imposter: Transport = (request, options) =>
    sandbox.transport({ ...request, headers: { ...request.headers, authorization: 'Bearer wrong' } }, options)
  const subject: Subject = {
    transport: sandbox.transport,
    stranger: sandbox.transportAs('stranger'),
    strangerName: 'stranger',
    imposter,
    clock: scheduler,
    request: sandbox.ingress,
    namespace: 'default',
    domain: 'example.test',
  }
  return scheduler.run(see(subject), name)
}

for (const [area, behaviours] of Object.entries(areas)) {
  describe(area, () => {
    for (const behaviour of behaviours) {
      test(behaviour.name, async () => assert.deepEqual(await show(behaviour), behaviour.expect))
    }
  })
}
