/**
 * The contract suite on the sandbox, in virtual time, held to what the real cluster showed. Writes docs/sandbox.md.
 */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { KnativeVersion } from '../../sandbox/versions.ts'
import { areas, holdsOn } from './behaviours.ts'
import { page } from './docs.ts'
import { readRecord } from './record.ts'
import { createSubject } from './sandbox-subject.ts'
import type { Behaviour } from './subject.ts'

const show = ({ see, name }: Behaviour, knative: KnativeVersion): Promise<readonly string[]> => {
  const { subject, scheduler } = createSubject({ seed: name.length, setup: { knative } })
  return scheduler.run(see(subject), name)
}

const shownAt = async (knative: KnativeVersion) => {
  const seen: Record<string, readonly string[]> = {}
  return { knative, sandbox: seen, cluster: await readRecord(knative), show: (row: Behaviour) => show(row, knative) }
}

const newest = await shownAt('1.23')
const older = await Promise.all((['1.17', '1.15'] as const).map(shownAt))

for (const { knative, sandbox, cluster, show } of [newest, ...older]) {
  const rows = Object.entries(areas).map(
    ([area, behaviours]) => [area, behaviours.filter((row) => holdsOn(row, knative))] as const,
  )
  for (const [area, behaviours] of rows) {
    describe(`${area}, on ${knative}`, () => {
      for (const behaviour of behaviours) {
        test(behaviour.name, async () => {
          const { name, expect } = behaviour
          sandbox[name] = await show(behaviour)
          assert.deepEqual(sandbox[name], expect)
          assert.deepEqual(sandbox[name], cluster[name] ?? expect, 'the real cluster showed something else')
        })
      }
    })
  }
}

test('docs/sandbox.md tells what both subjects showed', async (context) => {
  const isShown = ({ knative, sandbox }: typeof newest) =>
    Object.values(areas)
      .flat()
      .every((row) => !holdsOn(row, knative) || sandbox[row.name])
  if (![newest, ...older].every(isShown)) return context.skip('only some behaviours were shown')
  const file = fileURLToPath(new URL('../../docs/sandbox.md', import.meta.url))
  const before = await readFile(file, 'utf8').catch(() => '')
  const now = page([newest, ...older])
  await writeFile(file, now)
  assert.equal(before, now, 'it was out of date and is written anew: commit it')
})
