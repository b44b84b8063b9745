import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { secretsOf } from '../../src/github/masks.ts'

const yaml = `
apiVersion: v1
kind: Config
clusters:
- name: prod
  cluster:
    server: https://k8s.example:6443
    certificate-authority-data: LS0tLS1CRUdJTg==
users:
- name: ci
  user:
    token: eyJhbGciOiJSUzI1NiJ9.payload
    client-certificate-data: LS0tLS1DRVJU
    client-key-data: "LS0tLS1LRVk="
- name: old
  user: { username: ada, password: correct-horse }
- name: short
  user:
    token: abc
- name: oidc
  user:
    auth-provider:
      config: {id-token: id-token-value, refresh-token: 'refresh-token-value', client-secret: client-secret-value}
- name: file
  user:
    tokenFile: /var/run/secrets/token
`

describe('the secrets of a kubeconfig', () => {
  const secrets = [
    'eyJhbGciOiJSUzI1NiJ9.payload',
    'LS0tLS1LRVk=',
    'correct-horse',
    'id-token-value',
    'refresh-token-value',
    'client-secret-value',
  ]
  it('are its tokens, passwords and keys; not its certificates, names or addresses', () =>
    assert.deepEqual(secretsOf(yaml), secrets))

  it('are found in JSON too', () =>
    assert.deepEqual(secretsOf('{"user":{"token":"0123456789","client-key-data":"a2V5a2V5a2V5"}}'), [
      '0123456789',
      'a2V5a2V5a2V5',
    ]))
})
