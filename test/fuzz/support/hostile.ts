/** What an attacker writes: keys of prototypes, marks of commands and of terminals, and any JSON with those in it. */
import fc from 'fast-check'

export const prototypeKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const

/** Commands of runners, folds, escape sequences, line ends of all kinds, unseen signs, Markdown and HTML. */
export const marks = [
  '::set-output name=a::b',
  '::add-mask::',
  '::stop-commands::x',
  '##[error]',
  '##[set-env name=A]b',
  '%0A::error::x',
  'section_start:1:x\r\u001b[0K',
  '\u001b[31m',
  '\u001b]8;;http://evil.example\u0007',
  '\u009b2J',
  '\r',
  '\n',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u0000',
  '\u202e',
  '\u200b',
  '\u2066',
  '```',
  '~~~~',
  '|',
  '`',
  '</summary></details>',
  '<img src=x onerror=y>',
  '-->',
  '[x](javascript:y)',
  '![x](http://evil.example/y)',
  '@everyone',
  '"><script>',
  ']]>',
  '\nPATH=/evil',
  '\nEOF\n',
  'ghadelimiter_x',
  "';rm -rf /;'",
  '$(id)',
] as const

/** Signs that move a cursor, break a line, or are not seen. */
export const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/u

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...marks), fc.constantFrom(' ', '\t', 'a', 'hello-00001'), fc.string({ maxLength: 4 })),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))

const key = fc.oneof(fc.constantFrom(...prototypeKeys), fc.string({ maxLength: 6 }))

export const { json: hostileJson } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.oneof(hostileText, fc.constantFrom(null, true, 0, -1, 101, 1e308, 2 ** 53, '100', ''), fc.double()),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}))

/** `whole` with each of its members, at any depth, now and then replaced by any JSON, or gone. */
export const spoiled = (whole: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat({ max: 60 }), fc.oneof(hostileJson, fc.constant(undefined))).map(([at, junk]) => {
    let index = 0
    const text = JSON.stringify(whole, (_, value: unknown) => (index++ === at ? junk : value))
    return text === undefined ? null : JSON.parse(text)
  })
