import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { githubReporter } from '../../../src/github/log.ts'
import { fenced, markdownText, printable, withoutCommands } from '../../../src/report/text/foreign-text.ts'
import { endedAs } from '../support/ended-as.ts'

/** Text as an attacker would write it: marks of commands among all kinds of white space and control characters. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        'add-mask',
        'error',
        '::set-env name=A::b',
        '##[error]x',
        '\u001b[31m',
        '\r',
        '\n',
        '\u0085',
      ),
      fc.constantFrom(' ', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff', '\u180e', ']', '`', '```', '\u0000', '\u009b'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What actions/runner takes for a command, by its own rules. */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[')

const asLines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/)

describe('text of others', () => {
  it('is one line without control characters when it is printed', () =>
    fc.assert(fc.property(nasty, (text) => !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(printable(text)))))

  it('never commands the runner', () =>
    fc.assert(fc.property(nasty, (text) => asLines(withoutCommands(text)).every((each) => !isCommand(each)))))

  it('never commands the runner from a log line, a warning or an ending', () =>
    fc.assert(
      fc.property(nasty, (text) => {
        const lines: string[] = []
        const { report } = githubReporter((line) => lines.push(line), text)
        report({ is: 'note', text })
        report({ is: 'log', line: { revision: text, pod: text, text } })
        report({ is: 'warning', code: 'W', message: text, cure: text })
        report({
          is: 'ended',
          outcome: endedAs('aborted', { reason: text, next: [text] }),
        })
        const ours = /^::(warning|error) title=[^:,\r\n]*::[^\r\n]*$/
        return lines.flatMap(asLines).every((line) => !isCommand(line) || ours.test(line))
      }),
    ))

  it('never closes the fence around it', () =>
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 4 }), (lines) => {
        const [first = '', ...rest] = fenced(lines).split('\n')
        const fence = first.replace('text', '')
        return rest.slice(0, -1).every((line) => !line.trimStart().startsWith(fence)) && rest.at(-1) === fence
      }),
    ))

  it('never closes the fence around it, with backticks that an unseen sign has held apart', () =>
    assert.equal(fenced(['``\u200b`']), '````text\n```\n````'))

  const rows: readonly [string, string, string][] = [
    ['loses colours whole', '\u001b[1;31mred\u001b[0m', 'red'],
    ['loses a link that hides in a terminal', '\u001b]8;;http://evil\u0007text\u001b]8;;\u0007', 'text'],
    ['keeps words of any script', 'größer, 日本語', 'größer, 日本語'],
    ['lays tabs out', 'a\tb', 'a  b'],
  ]
  for (const [rule, text, expected] of rows) it(rule, () => assert.equal(printable(text), expected))

  it('shows in Markdown as it is', () =>
    assert.equal(
      markdownText('a | b <img src=x> [x](y) `z` *b* @ops'),
      'a \\| b \\<img src=x\\> \\[x\\](y) \\`z\\` \\*b\\* @\u2060ops',
    ))
})
