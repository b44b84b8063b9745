/** What anyone may have written, before it is sent, printed or read: paths, text, YAML. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isPlainPath } from '../../../src/engine/ports/guards/plain-path.ts'
import { printable, printableLines } from '../../../src/engine/ports/guards/printable.ts'
import { redactEnv, withoutValues } from '../../../src/engine/ports/guards/redact.ts'
import { isOfApiServer, isOfConnection } from '../../../src/engine/ports/guards/reserved-headers.ts'
import type { Json } from '../../../src/engine/ports/ports.ts'
import { documentsIn } from '../../../src/engine/ports/yaml/documents.ts'

describe('a path', () => {
  /** `/a` encoded so many times over: each round of decoding takes one away. */
  const encoded = (times: number) => `/%${'25'.repeat(times - 1)}61`
  const plain = ['/', '/a', '/a/', '/a/b', '/a?b=//..', '/.a', '/a..', '/...', '/ä%C3%A4', '/%61', encoded(9)]
  const others = ['', 'a', '?/a', '/a b', '/a#b', '/a\tb', '/a?b c', '//a', '/a//', '/a//b', '/a\\b', '/%5c']
  const dots = ['/.', '/..', '/a/../b', '/a/./b', '/..;x/a', '/%2e%2e/a', '/%252E./a', '/a%2f..']

  it('is plain where every server reads it alike', () => {
    for (const path of plain) assert.equal(isPlainPath(path), true, path)
  })

  it('is not where one might lead elsewhere', () => {
    for (const path of [...others, ...dots]) assert.equal(isPlainPath(path), false, path)
  })

  it('is not once it is encoded ten times over', () => assert.equal(isPlainPath(encoded(10)), false))
})

describe('headers', () => {
  it('of the connection and of an API server are not the app’s', () => {
    for (const name of ['Connection', 'TE', 'proxy-authorization']) assert.ok(isOfConnection(name), name)
    for (const name of ['Authorization', 'Impersonate-User', 'X-Remote-Group']) assert.ok(isOfApiServer(name), name)
    for (const name of ['Accept', 'X-Connection', 'Tenant']) assert.ok(!isOfConnection(name) && !isOfApiServer(name))
  })
})

it('text of others is printed on one line, or line by line', () => {
  assert.equal(printable('a\r\n\u001b[31mb\u001b[0m\tc\u0007\u200b'), 'a b  c')
  assert.equal(printableLines('a\tb\r\nc\rd\n\u001b[1me'), 'a  b\nc\nd\ne')
})

describe('what is hidden of a write', () => {
  it('are values that are no text, too', () =>
    assert.deepEqual(redactEnv({ env: [{ name: 'PORT', value: 5432 }, { name: 'EMPTY' }] }), {
      env: [{ name: 'PORT', value: '***' }, { name: 'EMPTY' }],
    }))

  it('are not references, which name where a value is', () => {
    const body = { env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'db', key: 'value' } } }] }
    assert.deepEqual(redactEnv(body), body)
  })

  it('is not the program of a command, but each of its arguments', () =>
    assert.deepEqual(redactEnv({ command: ['/app', '-p', 'x'], args: ['-q'] }), {
      command: ['/app', '***', '***'],
      args: ['***'],
    }))

  it('is the query of a probe, not its path; nor a value elsewhere', () => {
    assert.deepEqual(redactEnv({ httpGet: { path: '/ready?token=x', port: 80 } }), {
      httpGet: { path: '/ready?***', port: 80 },
    })
    const bodies: readonly Json[] = [{ name: 'A', value: 'b' }, { httpGet: null }, { httpGet: { port: 80 } }]
    for (const body of bodies) assert.deepEqual(redactEnv(body), body)
  })

  it('is nothing of a text where no value is given', () => assert.equal(withoutValues('a b', []), 'a b'))
})

describe('YAML of others', () => {
  const why = (text: string, most: number) => {
    const found = documentsIn(text, most)
    return found instanceof Error ? found.message : found.length
  }

  it('is read up to so many lines, commas and brackets of one document', () => {
    assert.equal(why('[1,2]\n', 3), 1)
    assert.equal(why('[1,2]\n', 2), 'it has more than 2 lines, commas and brackets')
    assert.equal(why('a', 0), 1)
    assert.equal(why('a: 1\n---\nb: 1\n', 2), 2)
  })

  it('is refused in the words of the library where aliases unfold to too much', () => {
    const list = (name: string, of: string) => `${name}: &${name} [${Array.from({ length: 9 }, () => of).join(', ')}]`
    const bomb = [list('a', '1'), list('b', '*a'), list('c', '*b'), list('d', '*c')].join('\n')
    assert.match(`${why(bomb, 100)}`, /^Excessive alias count/)
  })

  it('is refused for its depth where the library runs out of stack', () => {
    const deep = '['.repeat(20_000)
    assert.deepEqual(
      [why(deep, 20_000), why(`${deep}${']'.repeat(20_000)}`, 20_000)],
      Array(2).fill('it is nested too deeply'),
    )
  })

  it('is read up to 2000 documents', () => {
    const text = (count: number) => Array.from({ length: count }, () => '').join('---\n')
    assert.equal(why(text(2_000), 10), 0)
    assert.equal(why(text(2_001), 10), 'it has more than 2000 documents')
  })
})
