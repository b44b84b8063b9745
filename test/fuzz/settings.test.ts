/** Settings of all three faces: whatever is written is understood within the bounds of its type, or refused by the name it was given. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RolloutError } from '../../src/errors/rollout-error.ts'
import { actionSettings, settings } from '../../src/settings/catalogue.ts'
import { parse } from '../../src/settings/parse.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import type { RawSettings } from '../../src/settings/written/raw.ts'
import { cwd, flags, inputs, refusal } from '../settings/written.ts'
import { hold, toldBy, wordsOf } from './support/hold.ts'
import { hostileText, prototypeKeys } from './support/hostile.ts'

const names = actionSettings.map(({ name }) => name)
const week = 7 * 24 * 3_600_000
/** More of the same than any reader should need to look at twice. */
const longText = fc
  .tuple(
    fc.constantFrom(' ', '\t', '1', '-', 'a', 'a.', 'a-', 'a=', ',', '1,', '/', ':', '\n', 'A=b\n', '1h '),
    fc.constantFrom('', '1h', 'a', 'x'),
  )
  .map(([unit, end]) => `1h${unit.repeat(20_000)}${end}`)
const text = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 4, arbitrary: fc.constantFrom(...settings.map(({ example }) => example)) },
  { weight: 1, arbitrary: longText },
)
const written = fc.array(fc.tuple(fc.constantFrom(...names, ...prototypeKeys), text), { maxLength: 5 })

/** What the types of a Settings promise and TypeScript cannot. */
const isInBounds = ({ plan, health, template, service, ...times }: Settings): void => {
  const { readyTimeoutMs, timeoutMs, pauseTimeoutMs } = times
  for (const ms of [readyTimeoutMs, timeoutMs, pauseTimeoutMs, plan.holdMs, health.timeoutMs, health.intervalMs])
    assert.ok(Number.isInteger(ms) && ms >= 0 && ms <= week, `${ms} ms`)
  for (const percent of plan.is === 'steps' ? plan.percents : plan.is === 'split' ? [plan.percent] : [])
    assert.ok(Number.isInteger(percent) && percent >= 0 && percent <= 100, `${percent} %`)
  assert.match(service, /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/)
  for (const header of health.headers) assert.match(header, /^[\t\x20-\x7e\x80-\xff]+$/)
  assert.ok(Object.keys(template.labels).every((name) => Object.hasOwn(template.labels, name)))
}

const spelled = async (raw: RawSettings, mayName: (refusal: RolloutError) => readonly string[]): Promise<void> => {
  const { value, refusal: error } = await toldBy(() => {
    const parsed = parse(raw)
    isInBounds(parsed)
    return parsed
  })
  if (value) return
  assert.equal(error?.code, 'E_SETTINGS')
  const allowed = error ? mayName(error) : []
  for (const { setting, message, cure } of error?.problems ?? []) {
    assert.ok(allowed.includes(setting), `it blames ${setting}`)
    assert.match(message + cure, /\S/)
  }
}

hold('any inputs of the Action are understood or refused by their names', written, (entries) =>
  spelled(inputs({ service: 'hello', ...Object.fromEntries(entries) }), () => [
    ...names,
    ...prototypeKeys.map((key) => key.toLowerCase()),
  ]),
)

const name = fc.constantFrom(...names)
/** A flag with its value, or words where none belong. */
const flagWords = fc.oneof(
  fc.tuple(
    fc.oneof(name, fc.constantFrom(...prototypeKeys)).map((each) => `--${each}`),
    text,
  ),
  fc
    .oneof(
      text,
      name.map((each) => `--no-${each}`),
      name.map((each) => `--${each}=`),
    )
    .map((word) => [word]),
  fc.constantFrom('-n', '-e', '--', '').map((word) => [word]),
)

hold('any command line is understood or refused by its flags', fc.array(flagWords, { maxLength: 5 }), (words) =>
  spelled(flags('hello', ...words.flat()), ({ problems }) =>
    problems.map(({ setting }) => setting).filter((each) => each.startsWith('-')),
  ),
)

hold('any variables are understood or refused by their names', written, (entries) => {
  const env = Object.fromEntries(
    entries.map(([name, value]) => [`KN_ROLLOUT_${name.toUpperCase().replaceAll('-', '_')}`, value]),
  )
  const spellings = [
    ...Object.keys(env),
    'KN_ROLLOUT_SERVICE',
    'KN_ROLLOUT_CANDIDATE_TAG',
    'KN_ROLLOUT_STABLE_TAG',
    '--service',
  ]
  return spelled(fromFlags(['hello'], { env, cwd }), ({ problems }) => [
    ...spellings,
    ...problems.map(({ setting }) => setting).filter((setting) => /^(KN_ROLLOUT_[A-Z_]+|--[a-z-]+)$/.test(setting)),
  ])
})

test('no value of a variable, header or kubeconfig is told in a refusal, wherever it is wrong', () => {
  const secret = 'Geheimnis'
  const around = fc.constantFrom('', '=', 'A=', 'A-', ' ', '\n', 'PORT=', '1=', '/', ':', 'Host:', '#')
  const value = fc.tuple(around, around, around).map(([a, b, c]) => `${a}${b}${secret}${c}`)
  const guarded = ['env', 'health-header', 'kubeconfig']
  const property = fc.property(fc.constantFrom(...guarded), value, (name, text) => {
    const words = wordsOf(refusal(inputs({ hold: 'wrong', service: 'hello', [name]: text })))
    assert.ok(!words.includes(secret) || isName(text, secret), words)
  })
  fc.assert(property, { seed: 20261124, numRuns: 1_000 })
})

/** What stands before `=`, or alone before `-`, is a name by the user's own writing. */
const isName = (text: string, secret: string): boolean => new RegExp(`${secret}[^\\n]*[=-]`).test(text)
