/** What a rule of RBAC grants: as kubernetes pkg/apis/rbac/v1/evaluation_helpers.go reads it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Asked, isGrantedBy, isGrantedByName } from '../../../src/kubernetes/api/granted-rules.ts'

type Rule = Readonly<Record<'verbs' | 'apiGroups' | 'resources' | 'resourceNames', readonly string[]>>

const rule: Rule = {
  verbs: ['get', 'list'],
  apiGroups: ['', 'apps'],
  resources: ['pods', 'pods/log'],
  resourceNames: [],
}
const log: Asked = { verb: 'get', group: '', resource: 'pods/log', name: undefined }
const grants = (changed: Partial<Rule>, asked: Partial<Asked> = {}): boolean =>
  isGrantedBy({ resourceRules: [{ ...rule, ...changed }] }, { ...log, ...asked })

describe('a rule grants', () => {
  it('each of its verbs on each of its resources', () => {
    assert.ok(grants({}))
    assert.ok(grants({}, { verb: 'list', group: 'apps', resource: 'pods' }))
  })

  it('nothing else', () => {
    assert.ok(!grants({}, { verb: 'watch' }))
    assert.ok(!grants({}, { group: 'batch' }))
    assert.ok(!grants({}, { resource: 'pods/proxy' }))
    assert.ok(!grants({ resources: ['pods'] }))
    assert.ok(!isGrantedBy({}, log))
  })

  it('everything where it has a star, and a part of everything by */part', () => {
    for (const part of ['verbs', 'apiGroups', 'resources'] as const) assert.ok(grants({ [part]: ['*'] }))
    assert.ok(grants({ resources: ['*/log'] }))
    assert.ok(!grants({ resources: ['*/proxy'] }))
    assert.ok(!grants({ resources: ['*/'] }, { resource: 'pods' }))
  })

  it('only the objects that it names', () => {
    const named = { resourceNames: ['hello'] }
    assert.ok(grants(named, { name: 'hello' }))
    assert.ok(!grants(named, { name: 'other' }))
    assert.ok(!grants(named))
  })

  it('by name what it grants for no other object', () => {
    const byName = (changed: Partial<Rule>) => isGrantedByName({ resourceRules: [{ ...rule, ...changed }] }, log)
    assert.ok(byName({ resourceNames: ['hello', 'other'] }))
    assert.ok(!byName({}))
    assert.ok(!byName({ resourceNames: ['hello'], verbs: ['list'] }))
  })
})
