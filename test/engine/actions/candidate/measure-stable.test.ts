/** What is measured of stable before any user is on the candidate: where, by whom, until when. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { measureStable } from '../../../../src/engine/actions/candidate/measure-stable.ts'
import type { World } from '../../../../src/engine/context/context.ts'
import type { Memory } from '../../../../src/engine/context/memory.ts'
import type { EvidenceSource, StableTarget } from '../../../../src/engine/ports/ports.ts'
import type { Recorded } from '../../../../src/rollout/replay/recording.ts'
import { candidate, revisionWith, snapshotOf, stable } from '../../support/views.ts'
import { type Play, play } from '../../support/world.ts'

const url = 'http://hello.shop.example.test'
const snapshotWith = ({ pods = 1, ...service }: { readonly pods?: number; readonly url?: string } = { url }) =>
  snapshotOf({ service, revisions: [revisionWith(stable, { replicas: pods }), revisionWith(candidate)] })
const measured = { atMs: 1_000, of: 'stable', n: 1, bad: 1 } as const
const sourced = { ...measured, source: 'probes' }

type Started = { readonly target: StableTarget; readonly signal: AbortSignal; readonly by: string }

/** Which of its sources were started, and what was kept of what they measured. */
const begun = async (scene: Play, parts: Partial<World> = {}) => {
  const started: Started[] = []
  const recorded: Recorded[] = []
  const sourceBy = (by: string): EvidenceSource => ({
    name: 'probes',
    one: 'probe',
    start: async () => {},
    startBefore: async (target, each, signal) => {
      started.push({ target, signal, by })
      each({ ...measured, sample: { request: `GET ${target.url}` } })
    },
  })
  const world: World = {
    ...scene.world,
    may: { patchRevisions: true, reachUrl: true },
    sources: [sourceBy('url')],
    throughPod: (revision) => ({ health: scene.world.health, sources: [sourceBy(`pod of ${revision}`)] }),
    record: (line) => void recorded.push(line),
    ...parts,
  }
  measureStable({ ...scene, world, snapshot: world.cluster.snapshot() })
  await setImmediate()
  return { started, recorded, kept: scene.memory.before.measurements }
}

describe('before the first shift, stable', () => {
  it('is measured at the URL of the Service, and what it answers is kept with its source', async () => {
    const { started, recorded, kept } = await begun(play({ snapshot: snapshotWith() }))
    assert.deepEqual(
      started.map(({ by, target }) => [by, target]),
      [['url', { url, stable: [stable] }]],
    )
    assert.deepEqual(kept, [sourced])
    assert.equal(recorded.length, 1)
  })

  it('is asked through its own pod where the URL cannot be reached', async () => {
    const { started } = await begun(play({ snapshot: snapshotWith() }), { may: { patchRevisions: true } })
    assert.deepEqual(
      started.map(({ by }) => by),
      [`pod of ${stable}`],
    )
  })

  it('is left alone where it sleeps, has no URL, is not known, or users are on the candidate already', async () => {
    const shifted = play({ snapshot: snapshotWith() })
    shifted.memory.before.over.abort()
    const rows: readonly [string, Play][] = [
      ['asleep', play({ snapshot: snapshotWith({ url, pods: 0 }) })],
      ['without a URL', play({ snapshot: snapshotWith({}) })],
      ['without a journal', play({ snapshot: snapshotOf({ service: { url, journal: 'unreadable' } }) })],
      ['past the first shift', shifted],
    ]
    for (const [name, scene] of rows) {
      const { started, kept } = await begun(scene)
      assert.deepEqual([started, kept], [[], []], name)
    }
  })

  it('is measured until the first shift, or the end of the rollout', async () => {
    for (const end of [({ before }: Memory) => before.over.abort(), ({ background }: Memory) => background.abort()]) {
      const scene = play({ snapshot: snapshotWith() })
      const { started } = await begun(scene)
      const [first] = started
      assert.equal(first?.signal.aborted, false)
      end(scene.memory)
      assert.equal(first?.signal.aborted, true)
    }
  })

  it('is not measured by a source that cannot, and the others go on', async () => {
    const scene = play({ snapshot: snapshotWith() })
    const broken = {
      name: 'metrics',
      one: 'request',
      start: async () => {},
      startBefore: () => Promise.reject(new Error('broken')),
    }
    const without = { name: 'command', one: 'run', start: async () => {} }
    const able: EvidenceSource = {
      name: 'probes',
      one: 'probe',
      start: async () => {},
      startBefore: async (_, each) => each(measured),
    }
    const { kept } = await begun(scene, { sources: [broken, without, able] })
    assert.deepEqual(kept, [sourced])
  })
})
