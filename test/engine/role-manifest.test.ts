/** The YAML by which an administrator grants what is missing, as `kubectl apply` reads it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import { grantOf, rulesOf } from '../../src/engine/permissions/role-manifest.ts'
import type { Right } from '../../src/engine/ports/ports.ts'

const serving = 'serving.knative.dev'
const rights: readonly Right[] = [
  { verb: 'get', group: serving, resource: 'services' },
  { verb: 'list', group: '', resource: 'pods' },
  { verb: 'patch', group: serving, resource: 'services' },
  { verb: 'get', group: serving, resource: 'services' },
  { verb: 'get', group: '', resource: 'pods/log' },
  { verb: 'get', group: 'apps', resource: 'services' },
]
const rules = [
  { apiGroups: [serving], resources: ['services'], verbs: ['get', 'patch'] },
  { apiGroups: [''], resources: ['pods'], verbs: ['list'] },
  { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
  { apiGroups: ['apps'], resources: ['services'], verbs: ['get'] },
]

describe('a grant', () => {
  it('has one rule for each resource of a group, with each verb once', () => assert.deepEqual(rulesOf(rights), rules))

  it('is a Role and its binding, named by what they grant', () => {
    const name = 'kn-rollout-get-patch-services-list-pods-get-pods-log-get-services'
    const rbac = { apiVersion: 'rbac.authorization.k8s.io/v1', metadata: { name, namespace: 'shop' } }
    assert.deepEqual(parse(grantOf(rights, { namespace: 'shop', user: 'system:serviceaccount:ci:deployer' })), {
      apiVersion: 'v1',
      kind: 'List',
      items: [
        { ...rbac, kind: 'Role', rules },
        {
          ...rbac,
          kind: 'RoleBinding',
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
          subjects: [{ kind: 'ServiceAccount', name: 'deployer', namespace: 'ci' }],
        },
      ],
    })
  })

  const user = (name: string) => ({ kind: 'User', name, apiGroup: 'rbac.authorization.k8s.io' })
  const account = (namespace: string, name: string) => ({ kind: 'ServiceAccount', name, namespace })
  const subjects: readonly [string | undefined, object][] = [
    ['ops@example.org', user('ops@example.org')],
    ['true', user('true')],
    ['no', user('no')],
    ['42', user('42')],
    ['a: b', user('a: b')],
    ['system:serviceaccount:ci', user('system:serviceaccount:ci')],
    ['system:serviceaccount:ci:a:b', user('system:serviceaccount:ci:a:b')],
    ['system:serviceaccount:007:yes', account('007', 'yes')],
    [undefined, user('THE-USER-OF-THIS-JOB')],
  ]
  for (const [name, subject] of subjects)
    it(`is for ${name ?? 'a user to be filled in'}`, () => {
      const grant = parse(grantOf(rights, { namespace: 'on', ...(name === undefined ? {} : { user: name }) }))
      assert.deepEqual([grant.items[1].subjects, grant.items[0].metadata.namespace], [[subject], 'on'])
    })

  it('quotes only names that YAML would not take for text', () => {
    const lines = grantOf(rights, { namespace: 'shop-1.eu', user: 'null' })
      .split('\n')
      .map((line) => line.trim())
    assert.ok(lines.includes('namespace: shop-1.eu'))
    assert.ok(lines.includes('name: "null"'))
    assert.ok(lines.includes('- apiGroups: [""]'))
  })
})
