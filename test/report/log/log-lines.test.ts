import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { linesOf } from '../../../src/report/log/log-lines.ts'
import { withoutEnvValues } from '../../../src/report/text/foreign-text.ts'

const env = (value: string) => [{ name: 'TARGET', value }]

describe('a write that a dry run shows', () => {
  const rows: readonly [string, unknown][] = [
    ['in a Service', { spec: { template: { spec: { containers: [{ env: env('s3cret') }] } } } }],
    [
      'in a patch of the template',
      [{ op: 'replace', path: '/spec/template', value: { spec: { containers: [{ env: env('s3cret') }] } } }],
    ],
    ['in a patch of the list', [{ op: 'add', path: '/spec/template/spec/containers/0/env', value: env('s3cret') }]],
    [
      'in a patch of one variable',
      [{ op: 'add', path: '/spec/template/spec/containers/0/env/0', value: env('s3cret')[0] }],
    ],
    [
      'in a patch of one value',
      [{ op: 'replace', path: '/spec/template/spec/containers/0/env/0/value', value: 's3cret' }],
    ],
  ]
  for (const [where, body] of rows)
    it(`has no env value ${where}`, () => {
      const shown = withoutEnvValues(JSON.stringify(body))
      assert.ok(!shown.includes('s3cret'))
      assert.ok(shown.includes('***'))
    })

  it('keeps everything else, and values that are no env', () => {
    const body = [{ op: 'replace', path: '/spec/traffic', value: [{ tag: 'latest', percent: 10 }] }]
    assert.deepEqual(JSON.parse(withoutEnvValues(JSON.stringify(body))), body)
  })

  it('has no value of any kind in an env list, wherever that is', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }), (path) => {
        const body = path.reduce<unknown>((inner, key) => ({ [key]: inner }), { env: env('s3cret') })
        return !withoutEnvValues(JSON.stringify(body)).includes('s3cret')
      }),
    ))

  it('is left out where it is not JSON', () =>
    assert.equal(withoutEnvValues('TARGET=s3cret'), '(a body that is not JSON)'))
})

describe('what cannot be measured for want of a permission', () => {
  const cure = 'Ask an administrator to apply this (kubectl apply -f -):\napiVersion: v1\nkind: List'
  const event = {
    is: 'evidence',
    measured: ['4 probes a second'],
    unmeasured: [{ subject: "users' requests", why: 'ci may not get pods/proxy', cure }],
  } as const

  it('is one line of a log, since its owner may have chosen so', () => {
    const lines = linesOf(event).map(({ text }) => text.trim())
    assert.deepEqual(lines.slice(1), ['Because ci may not get pods/proxy. A dry run prints what grants it.'])
  })

  it('comes with what grants it in a dry run', () => {
    const lines = linesOf({ ...event, isDetailed: true }).map(({ text }) => text.trim())
    assert.deepEqual(lines.slice(2), ['apiVersion: v1', 'kind: List'])
  })
})
