/** docs/threat-model.md names tests that are there, and each kind of attack and failure with those that play it. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import { root } from '../../scripts/faces/faces.ts'
import { type Kind, kinds } from '../reliability/attacks.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const page = read('docs/threat-model.md')

test('each test that the threat model names is there', () => {
  const named = [...page.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, file = '']) => file)
  assert.ok(named.length > 15)
  assert.deepEqual(
    named.filter((file) => !existsSync(join(root, file))),
    [],
  )
})

describe('a kind of attack or failure', () => {
  for (const [letter, { fault, plays }] of Object.entries<Kind>(kinds)) {
    it(`${fault}: has a row with the tests that play it`, () => {
      const row = page.split('\n').find((line) => line.startsWith(`| ${letter} |`)) ?? ''
      assert.deepEqual(
        plays.filter(({ file }) => !row.includes(`\`${file}\``)).map(({ file }) => file),
        [],
      )
    })

    it(`${fault}: is played by tests of these names`, () => {
      const unknown = plays.filter(({ file, only = '' }) => !new RegExp(only).test(read(file)))
      assert.deepEqual(unknown, [])
    })
  }
})
