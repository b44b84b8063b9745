/** What each command shows, as golden files at two widths: every command has its page here, or the test that has it. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { verbs } from '../../src/cli/table/verbs.ts'
import { pages } from './support/verb-pages.ts'

const asItIs = { serializers: [(value: string) => value] }

/** They show the log of a rollout, as `deploy` does; a script is as wide as it is. */
const others: ReadonlySet<string> = new Set(['promote', 'rollback', 'env set', 'env unset', 'completion'])

describe('what a command shows', () => {
  it('has a page for each', () => {
    const known = new Set(Object.keys(pages))
    const missing = verbs.map(({ name }) => name).filter((name) => !known.has(name) && !others.has(name))
    assert.deepEqual(missing, [])
  })

  for (const [name, page] of Object.entries(pages))
    for (const columns of [80, 120])
      it(`reads as in the golden file of ${name} at ${columns} columns`, async (t) => {
        if ('in' in page) return assert.ok(existsSync(join(import.meta.dirname, '..', `${page.in}.${columns}.txt`)))
        const { isPasted = /^$/ } = page
        const text = `${(await page.at(columns)).join('\n')}\n`
        const long = text.split('\n').filter((line) => line.length > columns && !isPasted.test(line))
        assert.deepEqual(long, [])
        const file = `${name.replaceAll(' ', '-')}.${columns}.txt`
        t.assert.fileSnapshot(text, join(import.meta.dirname, 'expected', file), asItIs)
      })
})
