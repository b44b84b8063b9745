import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { YAMLParseError } from 'yaml'
import { documentsIn, whyOf } from '../../../../src/engine/ports/yaml/documents.ts'

describe('why a YAML text cannot be read', () => {
  it('is its sentence with the place, without what is quoted of it', () => {
    const found = documentsIn('kind: Service\nname: hunter2: 1\n', 100)
    assert.ok(found instanceof Error)
    assert.equal(whyOf(found), 'Nested mappings are not allowed in compact mappings at line 2, column 7')
  })

  it('has the place where it begins, also where a colon cuts the sentence before it', () => {
    const error = new YAMLParseError([1, 4], 'MISSING_CHAR', 'Missing comma: hunter2')
    const at = (line: number, col: number) => ({ line, col })
    error.linePos = [at(2, 7), at(3, 1)]
    assert.equal(whyOf(error), 'Missing comma at line 2, column 7')
  })
})
