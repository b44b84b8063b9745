/** What a start loads before it knows its command: the imports of an entry, and theirs, that are not asked for later. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { it } from 'node:test'

const src = join(import.meta.dirname, '../../src')
/** Of types nothing is loaded. */
const imported = /^(?:import|export) (?!type\b)(?:[^;']*? from )?'(\.[^']+)'/gm

function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported)) loadedBy(join(dirname(file), path), found)
  return found
}

it('a start of the command line loads no part of what drives a rollout', () => {
  const rooms = [...loadedBy(join(src, 'cli.ts'))].map((file) => relative(src, file))
  const driving = /^(engine\/(actions|preflight|writes|holding|observe)|evidence|health)\//
  assert.deepEqual(
    rooms.filter((file) => driving.test(file)),
    [],
  )
  assert.ok(rooms.includes('app/status.ts'))
})
