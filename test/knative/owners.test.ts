import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import { controllerOf, gitopsOf, ownersOf } from '../../src/knative/owners.ts'
import { object } from '../../src/kubernetes/api/json.ts'
import { service } from './support/objects.ts'

const managed = (manager: string, time: string, owned: JsonObject): JsonObject => ({
  manager,
  time,
  operation: 'Apply',
  fieldsV1: { 'f:spec': owned },
})

it('Owners of template and traffic are named, the newest first, and others are not', () => {
  const managedFields = [
    managed('kubectl', '2026-01-01T00:00:00Z', { 'f:template': {}, 'f:traffic': {} }),
    managed('labeller', '2026-01-03T00:00:00Z', {}),
    managed('kn-rollout', '2026-01-02T00:00:00Z', { 'f:traffic': {} }),
  ]
  assert.deepEqual(
    ownersOf({ managedFields }).map(({ manager, owns }) => `${manager} ${owns}`),
    ['kn-rollout traffic', 'kubectl template', 'kubectl traffic'],
  )
})

describe('The object that a controller makes the Service from', () => {
  const reference = { apiVersion: 'serving.kserve.io/v1beta1', kind: 'InferenceService', name: 'fraud' }

  it('is the one owner that says so', () => {
    const ownerReferences = [
      { ...reference, name: 'other' },
      { ...reference, controller: true },
    ]
    const found = { kind: 'InferenceService', name: 'fraud', group: 'serving.kserve.io' }
    assert.deepEqual(controllerOf({ ownerReferences }), found)
    assert.equal(controllerOf({ ownerReferences: [reference] }), undefined)
    assert.equal(controllerOf({ ownerReferences: 'junk' }), undefined)
  })

  it('is never named by what a shell would run', () => {
    const ownerReferences = [{ apiVersion: '$(id)/v1', kind: 'a b', name: '`id`', controller: true }]
    assert.deepEqual(controllerOf({ ownerReferences }), { kind: 'object', name: 'unknown', group: '' })
  })
})

describe('A GitOps controller is known', () => {
  for (const [why, metadata, by] of [
    ['by the tracking annotation', { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:hello' } }, 'Argo CD'],
    ['by the label of its instance', { labels: { 'argocd.argoproj.io/instance': 'shop' } }, 'Argo CD'],
    ['by a Kustomization label', { labels: { 'kustomize.toolkit.fluxcd.io/name': 'shop' } }, 'Flux'],
    ['by a Helm release label', { labels: { 'helm.toolkit.fluxcd.io/name': 'shop' } }, 'Flux'],
    ['by its field manager', { managedFields: [managed('argocd-controller', '', { 'f:template': {} })] }, 'Argo CD'],
  ] as const)
    it(why, () => assert.equal(gitopsOf(metadata)?.by, by))

  it('and its mark is named', () => {
    const mark = 'argocd.argoproj.io/tracking-id'
    assert.equal(gitopsOf({ annotations: { [mark]: 'shop:hello' } })?.mark, mark)
    const byManager = (...names: readonly string[]) => ({ managedFields: names.map((name, at) => applied(name, at)) })
    const applied = (name: string, at: number) => managed(name, `2026-01-0${at + 1}T00:00:00Z`, { 'f:template': {} })
    assert.equal(
      gitopsOf(byManager('kustomize-controller', 'argocd-controller'))?.mark,
      'field manager argocd-controller',
    )
  })

  it('with what it applies, where that can be seen', () => {
    const owned = (...parts: readonly string[]) => ({
      labels: { 'kustomize.toolkit.fluxcd.io/name': 'shop' },
      managedFields: [
        managed('kustomize-controller', '', Object.fromEntries(parts.map((part) => [`f:${part}`, {}]))),
        managed('kubectl', '', { 'f:traffic': {} }),
      ],
    })
    assert.deepEqual(gitopsOf(owned('template'))?.owns, ['template'])
    assert.deepEqual(gitopsOf(owned('traffic', 'template'))?.owns, ['template', 'traffic'])
    assert.deepEqual(gitopsOf(owned())?.owns, ['template', 'traffic'])
  })

  it('not where a person applied the Service', () => {
    assert.equal(gitopsOf(object(service().metadata)), undefined)
  })
})
