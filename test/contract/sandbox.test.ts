/**
 * The contract suite on the sandbox, in virtual time, held to what the real cluster showed. Writes docs/sandbox.md.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { areas } from './behaviours.ts'
import { page } from './docs.ts'
import { readRecord } from './record.ts'
import { createSubject } from './sandbox-subject.ts'
import type { Behaviour } from './subject.ts'

const show = ({ see, name }: Behaviour): Promise<readonly string[]> => {
  const { subject, scheduler } = createSubject({ seed: name.length })
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
