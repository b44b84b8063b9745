/** The version of Knative in words: by its label, else as far as pods of the Service tell it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { observeKnative } from '../../../src/engine/holding/knative.ts'
import { ageOfPods, nameOfKnative, withName } from '../../../src/engine/ports/knative-version.ts'
import { candidate, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { type Props, play, withCluster } from '../support/world.ts'

const window = { 'autoscaling.knative.dev/window': '60s' }
const marked = snapshotOf({ revisions: [revisionWith(stable, { annotations: window }), revisionWith(candidate)] })
const pods = (isScaleMarked: boolean): Props['pods'] => [[{ name: 'a', template: 't1', isScaleMarked }]]
const clusterOf = (props: Props) => play({ snapshot: marked, ...props }).world.cluster

describe('the name of a version', () => {
  it('is its label where that is a number, whatever pods show', async () =>
    assert.equal(await nameOfKnative(clusterOf({ pods: pods(true) }), '1.23.0'), '1.23.0'))

  it('is what pods tell where the label is no number, or there is none', async () => {
    assert.equal(await nameOfKnative(clusterOf({ pods: pods(true) }), 'devel'), 'before 1.21')
    assert.equal(await nameOfKnative(clusterOf({ pods: pods(false) }), undefined), '1.21 or later')
  })

  it('is the label, such as it is, where pods tell nothing', async () => {
    const silent = clusterOf({ pods: [[]] })
    assert.deepEqual(
      [await nameOfKnative(silent, 'devel'), await nameOfKnative(silent, undefined)],
      ['devel', undefined],
    )
  })

  it('is added to what is known of the installation', async () => {
    assert.deepEqual(await withName(clusterOf({ pods: pods(true) }), { ingress: 'kourier' }), {
      ingress: 'kourier',
      version: 'before 1.21',
    })
    assert.deepEqual(await withName(clusterOf({}), { ingress: 'kourier' }), { ingress: 'kourier' })
  })
})

describe('pods tell the version', () => {
  it('of the Revisions that serve, and of others where these are named', async () => {
    const cluster = clusterOf({ pods: pods(false) })
    assert.equal(await ageOfPods(cluster), 'since-1.21')
    assert.equal(await ageOfPods(cluster, [candidate]), 'unknown')
    assert.equal(await ageOfPods(cluster, [candidate, stable]), 'since-1.21')
    assert.equal(await ageOfPods(cluster, ['hello-00009']), 'unknown')
  })
})

describe('what the first line of a rollout names', () => {
  const named = async (label: string | undefined, props: Props = {}) => {
    const { world } = play({ snapshot: marked, ...props })
    const installation = async () => ({ ...(label && { version: label }), ingress: 'kourier' })
    const { knative, ingress } = await observeKnative(withCluster(world, { installation }))
    return [knative, ingress, world.knative.version]
  }

  it('is the version and the ingress, as far as they are known', async () => {
    assert.deepEqual(await named('1.23.0'), ['1.23.0', 'kourier', '1.23.0'])
    assert.deepEqual(await named('devel', { pods: pods(true) }), ['before 1.21', 'kourier', undefined])
    assert.deepEqual(await named(undefined), [undefined, 'kourier', undefined])
  })

  it('is where the Service is', async () => {
    const { world } = play({ version: 'devel' })
    assert.deepEqual(await observeKnative(world), world.cluster.target)
  })
})
