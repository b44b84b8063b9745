/**
 * `install` and `uninstall` of a product of its own, with a custom resource definition and a Deployment, beside the other cases. Knative's own
 * manifests are played by the tour, on an empty cluster.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixture } from '../support/manifests.ts'
import { scenario } from '../support/scenario.ts'
import { openTerminal } from '../support/typed.ts'

/** Everything in it is named after its namespace. */
const productOf = (namespace: string, image: string) => {
  const group = `${namespace}.kn-rollout.test`
  const labels = { app: 'controller' }
  const schema = { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }
  return [
    { apiVersion: `${group}/v1`, kind: 'Boat', metadata: { name: 'first', namespace } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'controller', namespace },
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [{ name: 'controller', image }] } },
      },
    },
    {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `boats.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { kind: 'Boat', plural: 'boats', singular: 'boat', listKind: 'BoatList' },
        versions: [{ name: 'v1', served: true, storage: true, schema }],
      },
    },
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
  ]
}

scenario('a product is installed from its manifest, left alone the second time, and deleted whole', async (place) => {
  const namespace = `${place.namespace}-product`
  const folder = mkdtempSync(join(tmpdir(), `${namespace}-`))
  const file = join(folder, 'product.yaml')
  const write = (image: string) =>
    writeFileSync(
      file,
      productOf(namespace, image)
        .map((each) => JSON.stringify(each))
        .join('\n---\n'),
    )
  const { type } = openTerminal(place.namespace)
  const says = async (typed: string, code: number, ...wanted: readonly RegExp[]) => {
    const found = await type(typed)
    assert.equal(found.code, code, `${typed}\n${found.text}`)
    for (const each of wanted) assert.match(found.text, each, typed)
  }
  const boats = `boats.${namespace}.kn-rollout.test`
  try {
    write('dev.local/not-there:1')
    await says(`kn-rollout install ${file} --dry-run`, 0, /4 objects: 4 to create/, /would create Boat first/)
    await says(`kn-rollout install ${file}#sha256=${'0'.repeat(64)}`, 2, /another file than was asked for/)
    await assert.rejects(place.kubectl('get', 'namespace', namespace), /not found/)
    await says(
      `kn-rollout install ${file} --timeout 15s`,
      3,
      /definitions are established/,
      /Deployment controller in \S+ is not available after 15 s: pod controller-\S+ waits: (ErrImagePull|ImagePullBackOff)/,
    )
    write(fixture('1'))
    await says(`kn-rollout install ${file}`, 0, /0 to create, 1 to change, 3 as they/, /controller in \S+ is available/)
    await says(`kn-rollout install ${file}`, 0, /No change: 4 objects as in the manifests/)

    await place.kubectl('patch', 'deployment/controller', `--namespace=${namespace}`, '--patch={"spec":{"replicas":2}}')
    await says(`kn-rollout install ${file}`, 0, /No change/)
    const other = `--patch={"spec":{"template":{"spec":{"containers":[{"name":"controller","image":"${fixture('2')}"}]}}}}`
    await place.kubectl('patch', 'deployment/controller', `--namespace=${namespace}`, other)
    await says(
      `kn-rollout install ${file}`,
      2,
      /Another client has set other values in Deployment controller.*kubectl-patch/,
    )
    await says(`kn-rollout install ${file} --force-conflicts`, 0, /1 to change/)

    const mine = { ...productOf(namespace, '')[0], metadata: { name: 'mine', namespace: place.namespace } }
    const own = join(folder, 'mine.json')
    writeFileSync(own, JSON.stringify(mine))
    await place.kubectl('create', '--filename', own)
    await says(`kn-rollout uninstall ${file}`, 2, /1 object would be deleted, too: Boat mine in/)
    await says(`kn-rollout uninstall ${file} --even-if-used`, 0, /Done after .*: 5 objects deleted/)
    await assert.rejects(place.kubectl('get', 'namespace', namespace), /not found/)
    await assert.rejects(place.kubectl('get', 'crd', boats), /not found/)
    await says(`kn-rollout uninstall ${file}`, 0, /No change: nothing of these manifests is there/)
  } finally {
    for (const each of [
      ['namespace', namespace],
      ['crd', boats],
    ])
      await place.kubectl('delete', ...each, '--ignore-not-found', '--wait=false')
    rmSync(folder, { recursive: true })
  }
})
