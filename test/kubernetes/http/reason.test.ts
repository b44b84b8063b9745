import assert from 'node:assert/strict'
import { it } from 'node:test'
import { withReason } from '../../../src/kubernetes/http/https.ts'

it('A host of which no address takes a connection says why, address by address', () => {
  const [four, six] = ['127.0.0.1', '::1'].map((address) => new Error(`connect ECONNREFUSED ${address}:6443`))
  const error = Object.assign(new AggregateError([four, six]), { code: 'ECONNREFUSED' })
  const { message } = withReason(error)
  assert.equal(message, 'connect ECONNREFUSED 127.0.0.1:6443, connect ECONNREFUSED ::1:6443')
  assert.equal(error.code, 'ECONNREFUSED')
})
