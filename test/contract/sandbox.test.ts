/**
 * The contract suite on the sandbox, in virtual time, held to what the real cluster showed. Writes docs/sandbox.md.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Transport } from '../../src/knative/transport.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { createScheduler } from '../../src/sandbox/scheduler.ts'
import { areas } from './behaviours.ts'
import { page } from './docs.ts'
import { readRecord } from './record.ts'
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

const seen: Record<string, readonly string[]> = {}
const recorded = await readRecord()

for (const [area, behaviours] of Object.entries(areas)) {
  describe(area, () => {
    for (const behaviour of behaviours) {
      test(behaviour.name, async () => {
        const { name, expect } = behaviour
        seen[name] = await show(behaviour)
        assert.deepEqual(seen[name], expect)
        assert.deepEqual(seen[name], recorded[name] ?? expect, 'the real cluster showed something else')
      })
    }
  })
}

const names = Object.values(areas).flatMap((behaviours) => behaviours.map(({ name }) => name))

test('docs/sandbox.md tells what both subjects showed', async (context) => {
  if (names.some((name) => !seen[name])) return context.skip('only some behaviours were shown')
  const file = fileURLToPath(new URL('../../docs/sandbox.md', import.meta.url))
  const before = await readFile(file, 'utf8').catch(() => '')
  const now = page(seen, recorded)
  await writeFile(file, now)
  assert.equal(before, now, 'it was out of date and is written anew: commit it')
})
