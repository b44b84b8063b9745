/** Manifest files that a pull request may bring: one Knative Service comes of them, or a refusal that repeats no value. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { templates } from '../../src/knative/template/template.ts'
import { parse } from '../../src/settings/parse.ts'
import { inputs, problems, withManifest } from '../settings/written.ts'
import { hold, toldBy, warnings, wordsOf } from './support/hold.ts'
import { hostileJson, hostileText, spoiled } from './support/hostile.ts'

const secret = 'hunter2-not-for-anyone'
const good = {
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: { name: 'hello', labels: { team: 'shop' } },
  spec: {
    template: {
      metadata: { annotations: {} },
      spec: { containers: [{ image: 'hello', env: [{ name: 'A', value: secret }] }] },
    },
    traffic: [{ latestRevision: true, percent: 100 }],
  },
}

/** Signs that mean something to YAML, among pieces of a Service. */
const yamlLike = fc
  .array(
    fc.constantFrom(
      'apiVersion: serving.knative.dev/v1\n',
      'kind: Service\n',
      'metadata: { name: hello }\n',
      '  ',
      '- ',
      '---\n',
      '...\n',
      '&a ',
      '*a ',
      '<<: *a\n',
      '? ',
      '| \n',
      '>-\n',
      '!!binary ',
      '!secret ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
      '#',
      '\t',
      '\n',
      '__proto__: ',
      'constructor: ',
      secret,
      '%YAML 1.1\n',
      '\u0000',
      '\ufeff',
      '@',
      '`',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

const file = fc.oneof(
  spoiled(good).map((manifest) => stringify(manifest)),
  hostileJson.map((json) => stringify(json)),
  yamlLike,
  hostileText,
)

hold('any manifest is taken as a Service or refused without a word of what it holds', file, async (text) => {
  const { value, refusal } = await toldBy(() => parse(withManifest(inputs({ service: 'hello' }), text)).template)
  if (refusal) assert.ok(!wordsOf(refusal).includes(secret), wordsOf(refusal))
  else templates.apply({ spec: {} }, Object(value))
})

const monsters: readonly (readonly [string, string])[] = [
  ['lists in lists, a hundred thousand deep', '['.repeat(100_000)],
  ['maps in maps, two thousand deep', '{a: '.repeat(2_000)],
  ['a million keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['as many anchors', Array.from({ length: 50_000 }, (_, index) => `- &a${index} x`).join('\n')],
  ['as many documents', '---\na: 1\n'.repeat(100_000)],
  [
    'a name that is no text',
    'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: { toString: 1 } }\nspec: { template: { spec: {} } }',
  ],
]
for (const [what, text] of monsters)
  test(`a manifest of ${what} is refused, and soon`, () => {
    const begun = performance.now()
    assert.equal(problems(withManifest(inputs({ service: 'hello' }), text)).length, 1)
    // In a time that grows by the square they take minutes.
    assert.ok(performance.now() - begun < 10_000)
  })

test('a key that the YAML library warns of is not printed by it', async (t) => {
  const told = warnings(t)
  const message = JSON.stringify(
    problems(withManifest(inputs({ service: 'hello' }), `${stringify(good)}? { a: ${secret} }\n: 1\n`)),
  )
  assert.ok(!message.includes(secret))
  assert.deepEqual(await told(), [])
})

test('keys of prototypes stay keys', () => {
  const text = JSON.stringify(good).replace('"metadata":{', '"metadata":{"__proto__":{"isAdmin":true},')
  assert.ok(JSON.stringify(problems(withManifest(inputs({ service: 'hello' }), text))).includes('(an unreadable name)'))
  const kept = JSON.stringify(good).replace('"containers"', '"__proto__":{"isAdmin":true},"containers"')
  const { manifest } = parse(withManifest(inputs({ service: 'hello' }), kept)).template
  assert.equal(Object.getPrototypeOf(manifest), Object.prototype)
  assert.ok(!('isAdmin' in {}))
})
