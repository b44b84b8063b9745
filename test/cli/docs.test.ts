/** docs/cli.md has a row for each command, and each row names tests that are there. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { present, root } from '../../scripts/faces/faces.ts'
import { verbs } from '../../src/cli/table/verbs.ts'

/** `env set` is a command; `rollback --to` is one with an option. */
const row = /^\| `([a-z]+(?: (?:set|unset)\b)?)[^|]*\|(.*)\|$/gm
const page = present('docs/cli.md') ?? ''
const rows = [...page.matchAll(row)].map(([, command = '', rest = '']) => ({
  command,
  tests: [...rest.matchAll(/\]\(\.\.\/([\w/.-]+\.test\.ts)\)/g)].map(([, file = '']) => file),
}))

describe('the table of commands', () => {
  it('has every command', () => {
    const known = new Set(rows.map(({ command }) => command))
    assert.deepEqual(
      verbs.map(({ name }) => name).filter((name) => !known.has(name)),
      [],
    )
  })

  it('has no other', () => {
    const names = new Set([...verbs.map(({ name }) => name), 'help'])
    assert.deepEqual(
      rows.map(({ command }) => command).filter((command) => !names.has(command)),
      [],
    )
  })

  for (const { command, tests } of rows)
    it(`names tests that are there for ${command}`, () => {
      assert.ok(tests.length > 0)
      for (const file of tests) assert.ok(existsSync(join(root, file)), file)
    })
})
