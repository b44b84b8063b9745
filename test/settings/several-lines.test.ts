/** Values of several lines: taken whole, or refused by line number. No piece of one is ever told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../src/settings/parse.ts'
import { flags, inputs, problems, refusal } from './written.ts'

const pem = [
  '-----BEGIN EC PRIVATE KEY-----',
  'MHcCAQEEIExampleExampleExampleExampleExampleExampleExampoAoGCCqG',
  'abcd+EFgh0SecretTail/w==',
  '-----END EC PRIVATE KEY-----',
]
const json = ['{', '  "dsn":"postgres://app:hunter2@db/shop?sslmode=require",', '', '  # "ratio": 0.5', '}']
const wrapped = `${'QWxhZGRpbjpv'.repeat(6)}QWxh`
const values = { PEM: pem, JSON: json, base64: [wrapped, wrapped, 'b3BlbnNlc2FtZQ=='], short: [wrapped, 'YQ=='] }

const hello = (values: Readonly<Record<string, string>>) => inputs({ service: 'hello', image: 'hello', ...values })
const envOf = (env: string) => parse(hello({ env })).template.env

for (const [name, lines] of Object.entries(values)) {
  for (const setting of ['env', 'annotations', 'labels']) {
    test(`${name} after NAME= in ${setting} is refused, and nothing of it is told`, () => {
      const raw = hello({ [setting]: `LEVEL=info\nKEY=${lines.join('\n')}\nLAST=1` })
      const told = JSON.stringify(problems(raw)) + refusal(raw).message
      const pieces = lines.flatMap((line) => line.split(/[^A-Za-z0-9+/]+/)).filter((piece) => piece.length > 3)
      assert.deepEqual(
        pieces.filter((piece) => told.includes(piece)),
        [],
      )
      assert.match(told, /ine \d|ines \d/)
    })
  }

  test(`${name} between NAME<<END and END is taken whole`, () => {
    const env = ['LEVEL=info', 'KEY<<END', ...lines, 'END', 'LAST=1'].join('\r\n')
    assert.deepEqual(envOf(env), [
      { name: 'LEVEL', value: 'info' },
      { name: 'KEY', value: lines.join('\n') },
      { name: 'LAST', value: '1' },
    ])
  })
}

test('<< after an equals sign belongs to the value, and a short value may be followed by an empty variable', () => {
  assert.deepEqual(envOf('A=x<<END\nTOKEN=abcd\nFOO='), [
    { name: 'A', value: 'x<<END' },
    { name: 'TOKEN', value: 'abcd' },
    { name: 'FOO', value: '' },
  ])
})

test('a value with spaces that was not quoted is not repeated', () => {
  assert.doesNotMatch(refusal(flags('hello', '--env', 'PASSWORD=correct', 'horse', 'battery')).message, /horse|battery/)
})

test('all that is wrong in a setting is told at once, duplicates included', () => {
  assert.deepEqual(
    problems(hello({ env: 'A=1\nA=2\n}\n1B=1' })).map(({ code }) => code),
    ['E_ENV_NAME', 'E_LINE', 'E_ENTRY_TWICE'],
  )
  assert.deepEqual(
    problems(hello({ steps: '10, 5, 90' })).map(({ code }) => code),
    ['E_STEPS_ORDER', 'E_STEPS_END'],
  )
})

const withFile = (text: string, values: Readonly<Record<string, string>> = {}) => ({
  ...hello({ 'env-file': 'production.env', ...values }),
  envFile: { is: 'text', text } as const,
})

test('env-file is read as env is, and env wins', () => {
  const { env } = parse(
    withFile(`\uFEFF# production\nA="1"\nKEY<<END\n${pem.join('\n')}\nEND\n`, { env: 'A=2' }),
  ).template
  assert.deepEqual(env, [
    { name: 'A', value: '"1"' },
    { name: 'KEY', value: pem.join('\n') },
    { name: 'A', value: '2' },
  ])
})

test('what is wrong in the file is told by its line', () => {
  assert.deepEqual(
    problems(withFile('A=1\ns3cret\nA=2')).map(({ setting, code }) => [setting, code]),
    [
      ['env-file', 'E_LINE'],
      ['env-file', 'E_ENTRY_TWICE'],
    ],
  )
  assert.deepEqual(
    problems(hello({ 'env-file': '../x.env' })).map(({ code }) => code),
    ['E_FILE'],
  )
})
