/** How a dry run holds pods on paper: by which objects, at how many, and what it leaves in the end. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rehearse } from '../../../../src/engine/commands/dry-run/dry-run.ts'
import { observeKnative } from '../../../../src/engine/holding/knative.ts'
import { learnRights } from '../../../../src/engine/permissions/permissions.ts'
import type { Cluster } from '../../../../src/engine/ports/ports.ts'
import { rolloutJournal } from '../../../../src/engine/preflight/initial-journal.ts'
import { newTemplate, oldTemplate, revisionWith, serviceWith, snapshotOf, stable } from '../../support/views.ts'
import { play, withCluster } from '../../support/world.ts'

type Scene = {
  readonly version?: string
  readonly replicas?: number
  readonly minScale?: string
  /** Of its PodAutoscaler, which can be read. */
  readonly scaledTo?: string
  readonly settings?: Readonly<Record<string, string>>
}

/** The writes of min-scale that are printed: what, and `object: before > after`. */
async function held({ version = '1.23.0', replicas = 4, minScale, scaledTo, settings = {} }: Scene) {
  const { driver: _, journal: __, ...free } = serviceWith({ latestReady: stable, latestCreated: stable })
  const revision = revisionWith(stable, { replicas, ...(minScale === undefined ? {} : { minScale }) })
  const snapshot = { ...snapshotOf({ revisions: [revision] }), service: free }
  const {
    world: plain,
    events,
    show,
  } = play({
    snapshot,
    version,
    settings: { ...(settings.traffic ? {} : { steps: '50, 100' }), ...settings },
  })
  const previewMinScale: Cluster['previewMinScale'] = ({ on, before, after }) => ({
    method: 'PATCH',
    path: on,
    body: `${on}: ${before} > ${after}`,
  })
  const readAutoscaler: Cluster['readAutoscaler'] = async (name) => {
    if (scaledTo !== undefined) show({ ...snapshot, autoscalers: new Map([[name, scaledTo]]) })
    return true
  }
  const world = withCluster(plain, { previewMinScale, readAutoscaler })
  await observeKnative(world)
  await learnRights(world)
  const home = { stable: [{ revision: stable, percent: 100 }], broken: [], before: free.traffic }
  const journal = rolloutJournal(world, free, home)
  const deployment = { template: newTemplate, changes: [], generation: free.generation }
  const compared = { before: oldTemplate, after: newTemplate }
  await rehearse(world, { is: 'roll-out', journal, service: free, deployment, compared })
  const writes = events.flatMap((event) => (event.is === 'would-write' ? [event] : []))
  return {
    whats: writes.map(({ what }) => what),
    scales: writes.flatMap(({ what, answer, body }) => (answer === 'not asked' ? [`${what}: ${body}`] : [])),
  }
}

describe('a dry run holds pods', () => {
  const rows: readonly [string, Scene, readonly string[]][] = [
    [
      'by the Revisions of a new Knative, and lets both go before the promotion',
      {},
      [
        'Hold hello-00001 at 4 pods: revision: null > 4',
        'Hold hello-00003 at 2 pods: revision: null > 2',
        'Hold hello-00003 at 4 pods: revision: 2 > 4',
        'Release the pods of hello-00003: revision: 4 > null',
        'Release the pods of hello-00001: revision: 4 > null',
      ],
    ],
    [
      'and says it of one pod',
      { replicas: 1 },
      [
        'Hold hello-00001 at 1 pod: revision: null > 1',
        'Hold hello-00003 at 1 pod: revision: null > 1',
        'Release the pods of hello-00003: revision: 1 > null',
        'Release the pods of hello-00001: revision: 1 > null',
      ],
    ],
    [
      'only where there is no such min-scale already, and puts that back',
      { minScale: '4', settings: { 'keep-previous': 'none' } },
      [
        'Hold hello-00003 at 2 pods: revision: null > 2',
        'Hold hello-00003 at 4 pods: revision: 2 > 4',
        'Release the pods of hello-00003: revision: 4 > null',
      ],
    ],
    [
      'and keeps the previous one warm where that is set',
      { settings: { 'keep-previous': 'warm', steps: '100' } },
      [
        'Hold hello-00001 at 4 pods: revision: null > 4',
        'Hold hello-00003 at 4 pods: revision: null > 4',
        'Release the pods of hello-00003: revision: 4 > null',
        'Release the pods of hello-00001: revision: 4 > 1',
      ],
    ],
    [
      'by the PodAutoscalers of an old Knative',
      { version: '1.17.0', settings: { steps: '100' } },
      [
        'Hold hello-00001 at 4 pods: pod-autoscaler: null > 4',
        'Hold hello-00003 at 4 pods: pod-autoscaler: null > 4',
        'Release the pods of hello-00003: pod-autoscaler: 4 > null',
        'Release the pods of hello-00001: pod-autoscaler: 4 > null',
      ],
    ],
    [
      'by PodAutoscalers from what these have, not their Revisions',
      { version: '1.17.0', minScale: '1', scaledTo: '2', settings: { steps: '100', 'keep-previous': 'none' } },
      [
        'Hold hello-00001 at 4 pods: pod-autoscaler: 2 > 4',
        'Hold hello-00003 at 4 pods: pod-autoscaler: null > 4',
        'Release the pods of hello-00003: pod-autoscaler: 4 > null',
        'Release the pods of hello-00001: pod-autoscaler: 4 > 2',
      ],
    ],
    ['not where it is not known by which objects', { version: 'custom' }, []],
  ]
  for (const [what, scene, scales] of rows) it(what, async () => assert.deepEqual((await held(scene)).scales, scales))

  it('by PodAutoscalers once that is recorded, and by Revisions at once', async () => {
    const recorded = async (version: string) =>
      (await held({ version })).whats.filter((what) => what === 'Record what holds pods').length
    assert.deepEqual([await recorded('1.17.0'), await recorded('1.23.0')], [1, 0])
  })

  it('until a split is kept, and not beyond a pause', async () => {
    const split = await held({ settings: { traffic: 'latest=50, previous=50' } })
    assert.deepEqual(split.whats.slice(-3), [
      'Release the pods of hello-00003',
      'Release the pods of hello-00001',
      'Keep the split',
    ])
    const paused = await held({ settings: { 'pause-at': '50' } })
    assert.ok(!paused.whats.some((what) => what.startsWith('Release')))
  })
})
