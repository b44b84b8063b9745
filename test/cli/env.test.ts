/** `env`: names and sources of variables; a value only where it was asked for, and never one of a Secret. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import { variablesOf } from '../../src/knative/template/variables.ts'
import { served } from './support/served.ts'

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
    assert.match(text, /kn-rollout deploy hello --env NAME=VALUE -n shop$/)
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
