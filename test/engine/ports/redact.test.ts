/** What people read of a write: neither values of variables nor what else may be a secret in a template. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { envValuesIn, redactEnv, withoutValues } from '../../../src/engine/ports/guards/redact.ts'

const secret = 'correct-horse'
const containers = [
  {
    image: 'registry.example/hello:2',
    command: ['/app', '--password', secret],
    args: [`--db=${secret}`],
    env: [{ name: 'PASSWORD', value: secret }],
    readinessProbe: {
      httpGet: { path: `/ready?token=${secret}`, httpHeaders: [{ name: 'Authorization', value: secret }] },
    },
  },
]

describe('a write that people read', () => {
  const bodies = {
    'as a manifest': { kind: 'Service', spec: { template: { spec: { containers } } } },
    'as a patch of the template': [{ op: 'add', path: '/spec/template', value: { spec: { containers } } }],
    'as patches of its parts': [
      { op: 'add', path: '/spec/template/spec/containers/0/args', value: [secret] },
      { op: 'add', path: '/spec/template/spec/containers/0/args/1', value: secret },
      { op: 'add', path: '/spec/template/spec/containers/0/command', value: ['/app', secret] },
      { op: 'replace', path: '/spec/template/spec/containers/0/env/0/value', value: secret },
    ],
  }
  for (const [name, body] of Object.entries(bodies))
    it(`${name} has no secret, and the names`, () => {
      const shown = JSON.stringify(redactEnv(body))
      assert.ok(!shown.includes(secret), shown)
      assert.match(shown, /\/app|PASSWORD/)
    })

  it('keeps what is no secret', () => {
    const traffic = [{ op: 'add', path: '/spec/traffic', value: [{ revisionName: 'hello-00001', percent: 100 }] }]
    assert.deepEqual(redactEnv(traffic), traffic)
    const probe = { readinessProbe: { httpGet: { path: '/ready', port: 8080 } } }
    assert.deepEqual(redactEnv(probe), probe)
  })

  it('gives the values of variables and headers away to who hides them', () =>
    assert.deepEqual(envValuesIn({ containers }), [secret, secret]))

  it('gives no other pair of a name and a value away', () =>
    assert.deepEqual(envValuesIn({ ports: [{ name: 'http1', value: 'v' }] }), []))
})

describe('a text without values', () => {
  it('has them hidden, the longer one first, and as they stand in JSON', () =>
    assert.equal(withoutValues('a"b-c, a"b and "a\\"b"', ['a"b', 'a"b-c']), '***, *** and "***"'))
})
