/**
 * `env`: names and sources of variables; a value only where it was asked for, and never one of a Secret. `env set` and `env unset`: a
 * rollout that changes nothing else.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { variablesOf } from '../../../src/knative/template/variables.ts'
import { type Served, served } from '../support/served.ts'

const hello = { namespace: 'shop', name: 'hello' }
const env: readonly JsonObject[] = [
  { name: 'TARGET', value: 'hunter2' },
  { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'api', key: 'token' } } },
  { name: 'LEVEL', valueFrom: { configMapKeyRef: { name: 'settings', key: 'level' } } },
]

describe('env', { concurrency: true }, () => {
  it('lists names and sources without a value, and says how one is changed', async (t) => {
    const { cli, scene } = await served(t)
    const containers = [{ image: 'registry.example/hello:1', env }]
    scene.sandbox.foreign.patchService(hello, { spec: { template: { spec: { containers } } } })
    const { code, text } = await cli(['env', 'hello'])
    assert.equal(code, 0, text)
    assert.match(
      text,
      /^NAME +FROM\nTARGET +the Service\nTOKEN +secret api\/token\nLEVEL +config map settings\/level$/m,
    )
    assert.match(text, /kn-rollout env set hello NAME=VALUE -n shop$/)
    const json = await cli(['env', 'hello', '-o', 'json'])
    assert.deepEqual(JSON.parse(json.text).variables[1], { name: 'TOKEN', from: 'secret', source: 'api/token' })
    assert.doesNotMatch(text + json.text, /hunter2/)
    assert.match((await cli(['env', 'hello', '--show-values'])).text, /^TARGET +the Service +hunter2$/m)
  })

  it('is refused without a Service, and where it is not there', async (t) => {
    const { cli } = await served(t)
    assert.match((await cli(['env'])).text, /--service: Required/)
    const { code, text } = await cli(['env', 'halo'])
    assert.deepEqual([code, /There is no Service halo/.test(text)], [2, true], text)
  })

  it('tells containers apart, and what comes as a whole or from the pod', () => {
    const pod = { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }
    const cpus = { name: 'CPUS', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } }
    const spec: JsonObject = {
      containers: [
        { name: 'app', env: [pod, cpus] },
        { name: 'side', envFrom: [{ secretRef: { name: 'all' } }, { prefix: 'A_', configMapRef: { name: 'more' } }] },
      ],
    }
    assert.deepEqual(variablesOf({ spec }), [
      { name: 'NODE', from: 'field', source: 'spec.nodeName', container: 'app' },
      { name: 'CPUS', from: 'field', source: 'limits.cpu', container: 'app' },
      { name: '*', from: 'all-of', source: 'secret all', container: 'side' },
      { name: 'A_*', from: 'all-of', source: 'config map more', container: 'side' },
    ])
  })
})

describe('a change of variables', { concurrency: true }, () => {
  const quick = ['--hold', '1s', '--max-hold', '1s', '--on-inconclusive', 'promote']
  const serviceOf = ({ scene }: Served) => scene.sandbox.store.services.get('shop', 'hello')
  const envOf = (it: Served) => serviceOf(it)?.spec.template.spec.containers?.[0]?.env

  it('is a rollout by steps, which keeps all else', async (t) => {
    const it = await served(t)
    const lines = 'a=1\n# a note\n\nold-'
    const set = ['env', 'set', 'hello', 'TARGET=two', 'LEVEL=a=b', `CONFIG=${lines}`, '--steps', '50,100']
    const { code, text } = await it.cli(['-n', 'shop', ...set, ...quick])
    assert.equal(code, 0, text)
    assert.match(text, /50 % in effect/)
    assert.deepEqual(envOf(it), [
      { name: 'TARGET', value: 'two' },
      { name: 'LEVEL', value: 'a=b' },
      // A word is one variable, whatever its value looks like.
      { name: 'CONFIG', value: lines },
    ])
    assert.equal(serviceOf(it)?.spec.template.spec.containers?.[0]?.image, 'registry.example/hello:1')
    const removed = await it.cli(['env', 'unset', 'hello', 'TARGET', 'CONFIG-', 'GONE', '--steps', '100', ...quick])
    assert.equal(removed.code, 0, removed.text)
    assert.deepEqual(envOf(it), [{ name: 'LEVEL', value: 'a=b' }])
    const none = await it.cli(['env', 'unset', 'hello', 'TARGET'])
    assert.deepEqual([none.code, /^.*No change: hello-00003/m.test(none.text)], [0, true], none.text)
  })

  it('takes a value from a Secret, and is only shown in a dry run', async (t) => {
    const it = await served(t)
    const args = ['env', 'set', 'hello', '--env-from-secret', 'TOKEN=api/token', '--dry-run']
    const { code, text } = await it.cli(args)
    assert.equal(code, 0, text)
    assert.match(text, /^\+ env +TOKEN/m)
    assert.equal(envOf(it), undefined)
  })

  it('takes no other setting of the template, from a variable neither', async (t) => {
    const it = await served(t)
    const { code, text } = await it.cli(['env', 'set', 'hello', 'A=1', '--image', 'registry.example/hello:2'])
    assert.deepEqual([code, /--image: Unknown setting.*kn-rollout help env set/.test(text)], [2, true], text)
    assert.doesNotMatch(text, /image reference/)
    const env = { KN_ROLLOUT_IMAGE: 'registry.example/hello:2' }
    const planned = await it.cli(['env', 'set', 'hello', 'A=1', '--dry-run'], { env })
    assert.equal(planned.code, 0, planned.text)
    assert.doesNotMatch(planned.text, /hello:2/)
  })

  it('is refused with one error where it says not what to change, or of what', async (t) => {
    const it = await served(t)
    const rows: readonly (readonly [readonly string[], RegExp])[] = [
      [['set', 'hello'], /--env: Required, but not set\. Set it, for example to TARGET=two\./],
      [['unset', 'hello'], /--env: Required, but not set\. Set it, for example to TARGET\./],
      [['set'], /--service: Required/],
      [['set', 'hello', 'TARGET'], /--env: Line 1 is neither NAME=value nor NAME-/],
      [['unset', 'hello', 'A', 'TOKEN=hunter2'], /--env: Line 2 is not the name of a variable/],
      [['set', 'halo', 'A=1'], /There is no Service halo in shop/],
    ]
    for (const [args, expected] of rows) {
      const { code, text } = await it.cli(['env', ...args])
      assert.equal(code, 2, text)
      assert.match(text, expected)
      assert.doesNotMatch(text, /hunter2/)
    }
    assert.equal(it.scene.sandbox.store.revisions.list('shop').length, 1)
  })
})
