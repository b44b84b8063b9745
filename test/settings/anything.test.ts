/** Whatever is written: it is understood or refused by name, and what is secret stays untold. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { settings } from '../../src/settings/catalogue.ts'
import { parse } from '../../src/settings/parse.ts'
import type { RawSettings } from '../../src/settings/raw.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import { cwd, flags, inputs } from './written.ts'

const names = settings.map(({ name }) => name)
const examples = settings.map(({ example }) => example)
const text = fc.oneof(
  fc.constantFrom(...examples),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('10', '100', ',', '=', '%', '-', '\n', 's', 'm', 'latest', ' '), { maxLength: 8 })
    .map((parts) => parts.join('')),
)
const written = fc.dictionary(fc.constantFrom(...names, 'stepz'), text)

/** The problems; none where it was understood. */
const told = (raw: RawSettings): RolloutError | undefined => {
  try {
    parse(raw)
    return undefined
  } catch (error) {
    assert.ok(error instanceof RolloutError, String(error))
    return error
  }
}

test('any inputs are understood or refused, each problem by the name of an input', () => {
  fc.assert(
    fc.property(written, (values) => {
      const raw = inputs(values)
      for (const { setting, message, cure } of told(raw)?.problems ?? []) {
        assert.ok([...raw.given.keys(), ...names].includes(setting), setting)
        assert.match(message + cure, /\S/)
      }
    }),
  )
})

test('any command line is understood or refused', () => {
  const word = fc.oneof(
    text,
    fc.constantFrom(...names.flatMap((name) => [`--${name}`, `--no-${name}`, `--${name}=`]), '-n', '-e', '--'),
  )
  fc.assert(fc.property(fc.array(word, { maxLength: 8 }), (args) => void told(flags(...args))))
})

test('any variables are understood or refused', () => {
  const variables = fc.dictionary(
    fc.constantFrom(...names).map((name) => `KN_ROLLOUT_${name.toUpperCase().replaceAll('-', '_')}`),
    text,
  )
  fc.assert(fc.property(variables, (env) => void told(fromFlags(['hello'], { env, cwd }))))
})

test('no value of a variable, header or kubeconfig is told in a refusal, wherever it is wrong', () => {
  const secret = 'Geheimnis'
  const around = fc.constantFrom('', '=', 'A=', 'A-', ' ', '\n', 'PORT=', '1=', '/', ':', 'Host:', '#')
  const value = fc.tuple(around, around, around).map(([a, b, c]) => `${a}${b}${secret}${c}`)
  const guarded = ['env', 'health-header', 'kubeconfig']
  fc.assert(
    fc.property(fc.constantFrom(...guarded), value, (name, text) => {
      const error = told(inputs({ hold: 'wrong', service: 'hello', [name]: text }))
      const told_ = JSON.stringify([error?.message, error?.problems])
      assert.ok(!told_.includes(secret) || isName(text, secret), told_)
    }),
  )
})
/** What stands before `=`, or alone before `-`, is a name by the user's own writing. */
const isName = (text: string, secret: string): boolean => new RegExp(`${secret}[^\\n]*[=-]`).test(text)
