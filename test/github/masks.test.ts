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

  const tricky = `
users:
- name: block
  user:
    token: |
      block-line-1
      block-line-2
- name: folded
  user: { username: ada, password: "with \\"quotes\\", commas and spaces" }
- name: plugin
  user:
    exec:
      command: aws
      env:
      - { name: AWS_SECRET_ACCESS_KEY, value: 'it''s a "secret", too' }
      - name: AWS_SESSION_TOKEN
        value: &session >-
          session
          token
      - { name: AWS_REGION, value: eu-central-1 }
- { name: alias, user: { token: *session } }
`

  it('are found in blocks, quotes and aliases, with commas and spaces, and in the variables of a plugin', () =>
    assert.deepEqual(secretsOf(tricky), [
      'block-line-1',
      'block-line-2',
      'with "quotes", commas and spaces',
      `it's a "secret", too`,
      'session token',
    ]))

  it('are found by their look in what is not YAML', () =>
    assert.deepEqual(secretsOf('user: {\ntoken: 0123456789\npassword: "a b, c d e"\n- value: \'plugin, value\''), [
      '0123456789',
      'a b, c d e',
      'plugin, value',
    ]))

  it('are found once where an alias leads back to where it stands', () =>
    assert.deepEqual(secretsOf('user: &u { token: 0123456789a, self: *u }'), ['0123456789a']))
})
