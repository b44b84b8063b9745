/** A kubeconfig with secrets in it, and all that people would see of an attempt to connect by one. */
import assert from 'node:assert/strict'
import { type ConnectionSource, connect } from '../../../src/kubernetes/auth/connect.ts'
import { toldBy, wordsOf } from './hold.ts'

export const secret = 'hunter2-not-for-anyone'
const cluster = { server: 'https://127.0.0.1:1', 'proxy-url': `http://robot:${secret}@127.0.0.1:1` }
const user = { token: secret, username: 'robot', password: secret, 'as-user-extra': { reason: [secret] } }
export const good = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'here',
  clusters: [{ name: 'k', cluster }],
  users: [{ name: 'robot', user }],
  contexts: [{ name: 'here', context: { cluster: 'k', user: 'robot', namespace: 'shop' } }],
}

/** All that people would see of the attempt to connect. */
export const seenOf = async (source: ConnectionSource): Promise<string> => {
  const { value, refusal } = await toldBy(async () => {
    const { server, context, namespace, warnings, close } = await connect(source)
    close()
    assert.match(namespace, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/)
    return { server, context, namespace, warnings }
  })
  return refusal ? wordsOf(refusal) : JSON.stringify(value)
}

export const withCluster = (more: object) =>
  JSON.stringify({ ...good, clusters: [{ name: 'k', cluster: { server: cluster.server, ...more } }] })
