import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { redactSentValues } from '../../../src/kubernetes/api/redact.ts'

const env = [
  { name: 'PASSWORD', value: 'correct-horse' },
  { name: 'URL', value: 'http://u:correct-horse@db/"x"' },
  { name: 'MODE', value: 'on' },
  { name: 'KEY', valueFrom: { secretKeyRef: { name: 'a-secret', key: 'a-key' } } },
]
const template = { spec: { containers: [{ image: 'an-image', env }] } }
const manifest = JSON.stringify({ kind: 'Service', spec: { template } })
const patch = JSON.stringify([
  { op: 'test', path: '/metadata/generation', value: 'a-generation' },
  { op: 'add', path: '/spec/template', value: template },
])

describe('the words of an API server about a write', () => {
  for (const [form, body] of [
    ['manifest', manifest],
    ['JSON patch', patch],
  ] as const) {
    it(`are told without the values of variables in a ${form}, whole or as a part`, () => {
      assert.equal(
        redactSentValues('Invalid value: "correct-horse": is "on" a list', body),
        'Invalid value: "***": is "on" a list',
      )
      assert.equal(redactSentValues('{"message":"http://u:correct-horse@db/\\"x\\" no"}', body), '{"message":"*** no"}')
    })

    it(`are told with everything else that was sent in a ${form}`, () => {
      const words = 'an-image, a-secret, a-key, a-generation, PASSWORD'
      assert.equal(redactSentValues(words, body), words)
    })
  }

  it('are told without values of four characters, and with shorter ones, which stand in sentences by chance', () => {
    const secret = JSON.stringify({ kind: 'Secret', stringData: { pin: '4711', floor: '815' } })
    assert.equal(redactSentValues('neither 4711 nor 815', secret), 'neither *** nor 815')
  })

  it('are told as they are where nothing was sent', () => assert.equal(redactSentValues('no', ''), 'no'))

  it('are told without the values of a Secret, which types that do not fit bring up', () => {
    const secret = JSON.stringify({ kind: 'Secret', data: { key: 'aHVudGVyMg==' }, stringData: { pin: 12345678 } })
    const words = 'expected string, got &value.valueUnstructured{Value:12345678}, not aHVudGVyMg=='
    assert.equal(redactSentValues(words, secret), 'expected string, got &value.valueUnstructured{Value:***}, not ***')
  })
})
