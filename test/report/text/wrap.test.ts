/** Lines and tables within the width of a terminal: nothing is lost, nothing is broken inside of a word. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { fitted, folded } from '../../../src/report/text/tables.ts'
import { wrapped } from '../../../src/report/text/wrap.ts'

/** But for units, which stay with the word before, and for commands, which stay whole. */
const word = fc
  .stringMatching(/^[a-z0-9%.,-]{1,30}$/)
  .filter((text) => !/^(?:%|ms|s|min|h)(?![\w-])/.test(text) && !/^(?:curl|kn|kn-rollout|kubectl|npm|npx)$/.test(text))
const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))
const widths = fc.integer({ min: 20, max: 200 })

describe('a line that is wrapped', () => {
  it('has the same words in the same order, each whole', () =>
    fc.assert(
      fc.property(sentence, widths, (text, width) =>
        assert.deepEqual(
          wrapped(text, width).flatMap((line) => line.trim().split(/ +/)),
          text.split(' '),
        ),
      ),
    ))

  it('is nowhere wider, unless a single word is', () =>
    fc.assert(
      fc.property(sentence, widths, (text, width) => {
        for (const line of wrapped(text, width)) assert.ok(line.length <= width || !line.trim().includes(' '), line)
      }),
    ))

  it('stays as it is where it fits, and where there is no terminal', () => {
    assert.deepEqual(wrapped('12 probes,  p99 39 ms', 80), ['12 probes,  p99 39 ms'])
    const long = 'word '.repeat(100).trimEnd()
    assert.deepEqual(wrapped(long, Number.POSITIVE_INFINITY), [long])
  })

  it('that is a command to paste stays whole', () => {
    for (const command of [`  curl -sS ${'-H a:b '.repeat(20)}`, `kn rollout status ${'x'.repeat(90)} -n shop`])
      assert.deepEqual(wrapped(command, 80), [command])
  })

  it('that ends in a command to paste breaks before it', () => {
    const command = 'kubectl logs --tail 100 -n shop -l app=hello'
    assert.deepEqual(wrapped(`  To read its log: ${command}`, 40), ['  To read its log:', `  ${command}`])
    assert.deepEqual(wrapped('Try again: kn it now. Then go on', 25), ['Try again: kn it now.', 'Then go on'])
  })

  it('keeps the gaps between its parts, and moves in below a label of several words', () => {
    assert.deepEqual(wrapped('a 10 % for 2 min   about 4 min   in UTC', 32), [
      'a 10 % for 2 min   about 4 min',
      'in UTC',
    ])
    assert.deepEqual(wrapped('At 10 %   one two three four', 24), ['At 10 %   one two three', '          four'])
  })

  it('keeps a number with its unit', () => {
    assert.deepEqual(wrapped('0 of 12 probes failed, 25 % at most', 25), ['0 of 12 probes failed,', '25 % at most'])
    assert.deepEqual(wrapped('the slowest took 167 ms', 20), ['the slowest took', '167 ms'])
    assert.deepEqual(wrapped('these are so many s-words', 16), ['these are so', 'many s-words'])
  })

  it('keeps a day with its time', () => {
    const at = '2026-11-29 23:28:26 UTC'
    assert.deepEqual(wrapped(`It waits for an answer until ${at}.`, 50), ['It waits for an answer until', `${at}.`])
    assert.deepEqual(wrapped('the first at 23:28 UTC, then', 17), ['the first at', '23:28 UTC, then'])
  })

  it('goes on below its text, beside the branch that it hangs on', () => {
    assert.deepEqual(wrapped('├─ one two three four five six', 20), ['├─ one two three', '│  four five six'])
    assert.deepEqual(wrapped('└─ one two three four five six', 20), ['└─ one two three', '   four five six'])
    assert.deepEqual(wrapped('Plan      one two three four', 24), ['Plan      one two three', '          four'])
    assert.deepEqual(wrapped('10:42:07  one two three four', 24), ['10:42:07  one two three', '          four'])
  })
})

describe('a table that is fitted', () => {
  const cell = fc.stringMatching(/^[a-z0-9./@:-]{1,60}$/)
  const tables = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }))

  it('breaks no number, and none from its unit', () => {
    assert.deepEqual(fitted([['a', 'after 2,950.5 users']], 13), ['a  after', '   2,950.5', '   users'])
    assert.deepEqual(fitted([['a', 'about 1 min 10 s']], 15), ['a  about 1 min', '   10 s'])
  })

  it('is within the width, and has every sign of every cell', () =>
    fc.assert(
      fc.property(tables, fc.integer({ min: 60, max: 200 }), (rows, width) => {
        const lines = fitted(rows, width)
        for (const line of lines) assert.ok(line.length <= width, line)
        const signs = (text: string): string => [...text.replaceAll(/\s/g, '')].sort().join('')
        assert.equal(signs(lines.join('')), signs(rows.flat().join('')))
      }),
    ))

  it('gives way in its widest column, after a sign of the name', () =>
    assert.deepEqual(
      fitted(
        [
          ['NAME', 'IMAGE'],
          ['hello', 'registry.example/hello@sha256:9a1e'],
        ],
        30,
      ),
      ['NAME   IMAGE', 'hello  registry.example/hello@', '       sha256:9a1e'],
    ))

  it('breaks the name of a row last, and never a percentage from its sign', () => {
    const rows = [['a-name-that-is-long', '0 %, wanted 50 %', 'x'.repeat(20)]]
    assert.deepEqual(fitted(rows, 44), [
      'a-name-that-is-long  0 %,        xxxxxxxxxxx',
      '                     wanted      xxxxxxxxx',
      '                     50 %',
    ])
  })

  it('may have its last column below each row instead', () => {
    const rows = [
      ['NAME', 'AGE', 'IMAGE'],
      ['hello', '3 s', 'registry.example/hello:1'],
      ['cart', '1 s', '-'],
    ]
    assert.deepEqual(folded(rows, 20), [
      'NAME   AGE',
      '  IMAGE',
      'hello  3 s',
      '  registry.example/hello:1',
      'cart   1 s',
    ])
    assert.deepEqual(folded(rows, 80), fitted(rows))
  })

  it('is as wide as its cells where there is no terminal', () =>
    assert.deepEqual(fitted([['a', 'b'.repeat(200)]]), [`a  ${'b'.repeat(200)}`]))
})
