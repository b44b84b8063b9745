/** The objects of a manifest, and which of them are the same. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  groupOf,
  isDefinition,
  isDeployment,
  isNamespace,
  manifestOf,
  objectText,
  withoutRepeats,
} from '../../../src/kubernetes/manifests/objects.ts'

const config = (name: string, more = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}${more} }`
const textsOf = (content: string) => manifestOf('a.yaml', content).objects.map(objectText)

describe('A manifest', () => {
  it('has the objects of its documents, and a List stands for its items', () => {
    const listed = `apiVersion: v1\nkind: List\nitems:\n- ${config('b', ', namespace: shop').replaceAll('\n', '\n  ')}`
    assert.deepEqual(textsOf(`${config('a')}\n---\n${listed}`), ['ConfigMap a', 'ConfigMap b in shop'])
  })

  it('has a List of another version as an object, which must have a name', () => {
    assert.deepEqual(textsOf('apiVersion: example.com/v1\nkind: List\nmetadata: { name: a }\nitems: []'), ['List a'])
    assert.deepEqual(textsOf('apiVersion: v1\nkind: Lists\nmetadata: { name: a }\nitems: []'), ['Lists a'])
  })

  for (const [content, lacks] of [
    ['kind: Pod\nmetadata: { name: a }', 'apiVersion'],
    ['apiVersion: v1\nmetadata: { name: a }', 'kind'],
    ['apiVersion: v1\nkind: Pod', 'metadata.name'],
    ['kind: Pod', 'apiVersion'],
    ['apiVersion: v1', 'kind'],
    ['- a', 'apiVersion'],
  ] as const)
    it(`is refused where its second document is ${JSON.stringify(content)}`, () =>
      assert.throws(() => textsOf(`${config('a')}\n---\n${content}`), {
        code: 'E_SOURCE_OBJECT',
        message: new RegExp(`Document 2 of a\\.yaml .* it has no ${lacks}\\.$`),
      }))
})

describe('Of several manifests', () => {
  const left = (...contents: readonly string[]) =>
    withoutRepeats(contents.map((content, index) => manifestOf(`${index}.yaml`, content))).map(({ objects }) =>
      objects.map(objectText),
    )

  it('an object that is repeated is taken where it comes first', () => {
    assert.deepEqual(left(config('a'), `${config('b')}\n---\n${config('a')}`), [['ConfigMap a'], ['ConfigMap b']])
  })

  it('objects of other names, namespaces, kinds and groups are others', () => {
    const others = [
      config('b'),
      config('a', ', namespace: shop'),
      config('a').replace('ConfigMap', 'Secret'),
      config('a').replace('v1', 'example.com/v1'),
    ]
    assert.deepEqual(left(config('a'), others.join('\n---\n'))[1]?.length, others.length)
  })

  it('one with two contents is refused, by the names of both files', () =>
    assert.throws(() => left(config('a'), `${config('a')}\ndata: { b: c }`), {
      code: 'E_OBJECT_TWICE',
      message: /0\.yaml.*1\.yaml/,
    }))
})

it('Kinds are told by their group and name', () => {
  const rows = [
    ['v1', 'Namespace', 'namespace'],
    ['example.com/v1', 'Namespace', ''],
    ['v1', 'Pod', ''],
    ['apps/v1', 'Deployment', 'deployment'],
    ['apps/v1beta1', 'Deployment', 'deployment'],
    ['example.com/v1', 'Deployment', ''],
    ['apps/v1', 'DaemonSet', ''],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'definition'],
    ['example.com/v1', 'CustomResourceDefinition', ''],
    ['apiextensions.k8s.io/v1', 'ConversionReview', ''],
  ] as const
  for (const [apiVersion, kind, expected] of rows) {
    const is = { namespace: isNamespace, deployment: isDeployment, definition: isDefinition }
    const found = Object.entries(is).flatMap(([name, isSo]) => (isSo({ apiVersion, kind }) ? [name] : []))
    assert.equal(found.join(), expected, `${apiVersion} ${kind}`)
  }
  assert.deepEqual(
    ['v1', 'apps/v1'].map((apiVersion) => groupOf({ apiVersion })),
    ['', 'apps'],
  )
})
