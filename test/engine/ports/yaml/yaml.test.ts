/**
 * Scalars as kubectl reads them. yaml/scalars.json is written by sigs.k8s.io/yaml from yaml/scalars.txt: test/cluster/go/yaml/main.go.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parseYaml, yamlDocuments } from '../../../../src/engine/ports/yaml/yaml.ts'

type Row = { readonly written: string; readonly read?: unknown; readonly refused?: boolean }

const fileIn = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const rows: readonly Row[] = JSON.parse(fileIn('scalars.json'))

const isRefused = (text: string): boolean => {
  try {
    parseYaml(text)
    return false
  } catch {
    return true
  }
}

describe('a scalar is read as kubectl reads it', () => {
  it('for each line of the list', () => {
    assert.deepEqual(
      rows.map(({ written }) => written),
      fileIn('scalars.txt').trimEnd().split('\n'),
    )
    assert.ok(rows.length >= 60)
  })
  for (const { written, read, refused } of rows)
    it(`${JSON.stringify(written)}: ${refused ? 'refused' : JSON.stringify(read)}`, () => {
      const text = `field: ${written}`
      assert.equal(isRefused(text), refused ?? false)
      if (!refused) assert.deepEqual(JSON.parse(JSON.stringify(parseYaml(text))), read)
    })
})

describe('documents', () => {
  const count = (text: string) => yamlDocuments(text).length
  it('that are empty, or hold a comment only, are skipped', () => {
    assert.equal(count('---\n# Source: config.yaml\n---\na: 1\n---\n'), 1)
    assert.equal(count('\ufeff# Licence\n---\r\na: 1\r\n'), 1)
    assert.equal(count('---\n---\n'), 0)
  })
  it('that hold something are counted', () => assert.equal(count('a: 1\n---\nb: 1\n---\nfalse'), 3))
})
