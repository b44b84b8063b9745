/** Which manifest files stand for the Service that is rolled out, and which do not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from '../../src/settings/parse.ts'
import { inputs, problems, withManifest } from './written.ts'

const head = 'apiVersion: serving.knative.dev/v1\nkind: Service\n'
const name = 'metadata: { name: hello }\n'
const container = '{ spec: { containers: [{ image: hello }] } }'
const spec = `spec:\n  template: ${container}\n`
const from = (text: string, values: Readonly<Record<string, string>> = {}) =>
  withManifest(inputs({ service: 'hello', namespace: 'shop', ...values }), text)

const taken: readonly (readonly [string, string])[] = [
  ['a Service without a namespace', head + name + spec],
  ['a Service of the same namespace', `${head}metadata: { name: hello, namespace: shop }\n${spec}`],
  [
    'a Service that follows the latest Revision',
    `${head}${name}${spec}  traffic: [{ latestRevision: true, percent: 100 }]`,
  ],
  ['a Service whose traffic is empty', `${head}${name}${spec}  traffic: []`],
  ['a document with its marks', `---\n${head}${name}${spec}...\n`],
  ['a document between empty ones', `---\n# Source: config.yaml\n---\n${head}${name}${spec}---\n`],
  [
    'anchors and merge keys',
    `${head}${name}spec: { template: { metadata: &m { labels: { a: b } }, spec: { x: { <<: *m } } } }`,
  ],
  [
    'JSON',
    `{"apiVersion":"serving.knative.dev/v1","kind":"Service","metadata":{"name":"hello"},"spec":{"template":{"spec":{}}}}`,
  ],
]
for (const [what, text] of taken) {
  test(`takes ${what}`, () => assert.equal(parse(from(text)).template.manifest?.kind, 'Service'))
}

const refused: readonly (readonly [string, string, string])[] = [
  [
    'two documents',
    `${head}${name}${spec}---\n${head}${name}${spec}`,
    'service.yaml must contain one Knative Service, but contains 2 documents.',
  ],
  ['nothing', '', 'service.yaml must contain one Knative Service, but contains 0 documents.'],
  ['a text', 'hello', 'service.yaml must contain one Knative Service, but contains no object.'],
  ['an object of nobody', 'a: 1', 'service.yaml must contain one Knative Service, but contains no Kubernetes object.'],
  [
    "Kubernetes' own Service",
    'apiVersion: v1\nkind: Service',
    'service.yaml must contain one Knative Service, but contains a Service (v1).',
  ],
  [
    'a Service without a template',
    head + name,
    'service.yaml must contain one Knative Service, but contains a Service without spec.template.spec.',
  ],
  ['a Service without a name', head + spec, 'The name in service.yaml is not set, but the rollout is for hello.'],
  [
    'a Service of another namespace',
    `${head}metadata: { name: hello, namespace: bar }\n${spec}`,
    'The namespace in service.yaml is bar, but the rollout is for shop.',
  ],
]
for (const [what, text, message] of refused) {
  test(`refuses ${what}`, () =>
    assert.deepEqual(
      problems(from(text)).map(({ message }) => message),
      [message],
    ))
}

for (const entry of [
  '{ latestRevision: true, percent: 100, tag: live }',
  '{ latestRevision: true, percent: 90 }',
  '{ revisionName: a, percent: 100 }',
]) {
  test(`refuses a manifest whose traffic is ${entry}`, () => {
    const text = `${head}${name}${spec}  traffic: [${entry}]`
    assert.deepEqual(
      problems(from(text)).map(({ code }) => code),
      ['E_MANIFEST_TRAFFIC'],
    )
  })
}

test('an alias bomb is refused, not unfolded', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [one, other] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
    bomb.push(`${other}: &${other} [${Array(10).fill(`*${one}`)}]`)
  assert.deepEqual(
    problems(from(head + name + spec + bomb.join('\n'))).map(({ code }) => code),
    ['E_MANIFEST_YAML'],
  )
})

test('what the parser stumbles over is not told: it may be a value, and secret', () => {
  const values = [
    '*correct-horse',
    '|x correct-horse',
    '>-1correct-horse',
    '[1]] correct-horse',
    '"a" correct-horse',
    '"correct-horse',
  ]
  for (const value of values) {
    const [problem] = problems(from(`${head}${name}env:\n  - name: PASSWORD\n    value: ${value}\n`))
    assert.equal(problem?.code, 'E_MANIFEST_YAML', value)
    assert.doesNotMatch(`${problem?.message} ${problem?.cure}`, /correct-horse/)
  }
})

test('takes the Service and its namespace from the file where they are not given', () => {
  const text = `${head}metadata: { name: hello, namespace: shop }\n${spec}`
  const { service, namespace } = parse(withManifest(inputs({}), text))
  assert.deepEqual([service, namespace], ['hello', 'shop'])
  assert.equal(parse(withManifest(inputs({ service: 'hello' }), head + name + spec)).namespace, undefined)
})

test('holds a name from the file to the rules of a setting', () => {
  const text = `${head}metadata: { name: ../hello, namespace: shop/../x }\n${spec}`
  assert.deepEqual(
    problems(withManifest(inputs({}), text)).map(({ setting, code }) => `${setting} ${code}`),
    ['manifest E_NAME', 'manifest E_NAME'],
  )
})
