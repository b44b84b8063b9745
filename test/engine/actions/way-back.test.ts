/** The end of an abort where it is not only traffic that returns: a rollback, the earlier template, a Service that nobody was served by. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanUp } from '../../../src/engine/actions/endings/clean-up-after-return.ts'
import type { Memory } from '../../../src/engine/context/memory.ts'
import type { ServiceView, Template } from '../../../src/engine/ports/ports.ts'
import type { Journal, TrafficTarget } from '../../../src/rollout/model.ts'
import {
  candidate,
  foreignTemplate,
  journalWith,
  newTemplate,
  onStable,
  revisionWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { type Play, type Props, play, withCluster } from '../support/world.ts'

type Scene = Props & {
  readonly journal?: Partial<Journal>
  readonly memory?: Partial<Memory>
  readonly service?: Partial<ServiceView>
}

const staged = ({ journal = {}, memory = {}, service = {}, ...props }: Scene) => {
  const whole = journalWith({ stage: 'aborting', before: onStable, ...journal })
  const scene = play({ snapshot: snapshotOf({ service: { journal: whole, ...service } }), ...props })
  Object.assign(scene.memory, memory)
  return scene
}
const cleaned = async (of: Scene = {}, scene = staged(of)) => {
  await cleanUp({ do: 'clean-up' }, { ...scene, snapshot: scene.world.cluster.snapshot() })
  return scene
}
const closingOf = ({ sent }: Play) => sent.flatMap((each) => (each.to === 'service' ? [each.change.set] : [])).at(-1)
const templatesIn = ({ sent }: Play) =>
  sent.flatMap((each) => (each.to === 'service' && each.change.set.template ? [each.change.set.template] : []))
const endOf = ({ memory: { outcome } }: Play) => [outcome?.kind, outcome?.because, outcome?.reason, outcome?.next]

describe('the end of a rollback', () => {
  const isRollback = true

  it('says what has no more traffic, and why it was rolled back', async () => {
    const moved = 'hello-00002 receives no more traffic.'
    assert.deepEqual(endOf(await cleaned({ journal: { isRollback } })), ['rolled-back', 'driver-died', moved, []])
    const asked = await cleaned({ journal: { isRollback }, memory: { abortBecause: 'asked' } })
    assert.deepEqual(endOf(asked), ['rolled-back', 'asked', moved, []])
  })

  it('is none where its target was deleted on the way, and proves nothing then', async () => {
    const gone = [{ revisionName: 'hello-00000', latestRevision: false, percent: 100 }]
    const traffic = [...gone, { revisionName: candidate, latestRevision: false, percent: 0, tag: 'latest' }]
    const scene = await cleaned({
      journal: { isRollback, before: gone, intended: traffic, stable: [{ revision: 'hello-00000', percent: 100 }] },
      service: { traffic, served: traffic },
    })
    const reason = 'hello-00000 no longer exists, so traffic could not return to it.'
    assert.deepEqual(endOf(scene), ['aborted', 'stable-gone', reason, []])
    assert.deepEqual(closingOf(scene)?.verdicts, {})
  })

  it('leaves what was proved of the candidate before', async () => {
    const verdict = { is: 'bad', at: '2026-11-24T10:00:00Z', why: 'analysis-failed' } as const
    const snapshot = snapshotOf({
      journal: { stage: 'aborting', before: onStable, isRollback },
      revisions: [revisionWith(stable), revisionWith(candidate, { verdict })],
    })
    assert.deepEqual(closingOf(await cleaned({ snapshot }))?.verdicts, { [candidate]: verdict })
  })
})

describe('the verdict on the candidate', () => {
  const causeOf = async (journal: Partial<Journal>, memory: Partial<Memory> = {}) => {
    const { [candidate]: verdict } = closingOf(await cleaned({ journal, memory }))?.verdicts ?? {}
    return verdict && 'cause' in verdict ? verdict.cause : 'none'
  }

  it('has the cause that was written down when the abort began, else what this process knows', async () => {
    const reason = 'candidate-failed'
    const known = { abortBecause: reason, abortDetail: 'It crashed here.' } as const
    assert.equal(await causeOf({ reason, cause: 'It crashed.' }, known), 'It crashed.')
    assert.equal(await causeOf({ reason }, known), 'It crashed here.')
    assert.equal(await causeOf({ reason }), 'none')
  })
})

describe('the advice after an abort', () => {
  it('names the Revisions that did not get their pods', async () => {
    const { memory } = play()
    const pods = { ...memory.pods, lacking: [stable] }
    const { next = [] } = (await cleaned({ memory: { abortBecause: 'candidate-not-warm', pods } })).memory.outcome ?? {}
    assert.match(next.join('\n'), /pods of hello-00001 are waiting for/)
  })
})

describe('a Service that served nobody before', () => {
  const floating = [{ latestRevision: true, percent: 100 }]
  const nextOf = async (journal: Partial<Journal>, traffic: readonly TrafficTarget[] = floating) => {
    const service = { traffic, served: onStable }
    const scene = await cleaned({ journal: { stable: [], intended: traffic, ...journal }, service })
    const { kind, reason, next = [] } = scene.memory.outcome ?? {}
    return [kind, reason, next.slice(1)]
  }
  const broken = onStable.map(() => ({ revision: stable, percent: 100 }))
  const left = 'There was no Revision that serves to return to.'
  const note = 'hello was pinned, and now follows its latest Revision: the next one that is ready receives all traffic.'

  it('is told where it was pinned and now follows its latest Revision', async () => {
    assert.deepEqual(await nextOf({ broken, before: onStable }), ['aborted', left, [note]])
    assert.deepEqual(await nextOf({ broken, before: floating }), ['aborted', left, []])
    assert.deepEqual(await nextOf({ broken, before: onStable }, onStable), ['aborted', left, []])
    const kept = 'hello was kept, and serves nobody yet.'
    assert.deepEqual(await nextOf({ before: onStable }), ['first-deployment-failed', kept, []])
  })
})

const ofRollout: Template = { ...newTemplate, metadata: { annotations: { 'kn-rollout.dev/id': 'r1' } } }
const restorable = { templateFrom: stable }

describe('the template that the rollout replaced', () => {
  const restored = { is: 'written', what: 'Restored the template of hello-00001' } as const
  const writtenIn = ({ events }: Play) => events.filter(({ is }) => is === 'written')

  it('is put back, which is said', async () => {
    const scene = await cleaned({ journal: restorable, service: { template: ofRollout } })
    assert.deepEqual(templatesIn(scene), [scene.world.templates.of(revisionWith(stable))])
    assert.deepEqual(writtenIn(scene), [restored])
  })

  it('is put back by a rollback that found the one it returns from, which its end says', async () => {
    const { world } = play()
    const sent = world.templates.fingerprint(newTemplate)
    const scene = await cleaned({ journal: { ...restorable, isRollback: true, sent } })
    assert.equal(
      scene.memory.outcome?.reason,
      'hello-00002 receives no more traffic, and the Service has the configuration of hello-00001 again.',
    )
    const other = await cleaned({ journal: { ...restorable, isRollback: true, sent: 'another' } })
    assert.deepEqual(templatesIn(other), [])
  })

  const kept: readonly [string, Scene, readonly string[]][] = [
    [
      'on-abort says so',
      { journal: restorable, settings: { 'on-abort': 'keep' } },
      ['hello still has the template of the candidate (`on-abort: keep`).'],
    ],
    [
      'its Revision is gone',
      { journal: { templateFrom: 'hello-00000' } },
      ['The Revision with the previous template no longer exists. Set spec.template before the next deploy.'],
    ],
    ['another rollout has written it since', { journal: { ...restorable, id: 'r2' } }, []],
    ['another client has edited it since', { journal: { ...restorable, sent: 'another' } }, []],
  ]
  for (const [name, scene, next] of kept)
    it(`stays where ${name}`, async () => {
      const ended = await cleaned({ service: { template: ofRollout }, memory: { abortBecause: 'asked' }, ...scene })
      assert.deepEqual([templatesIn(ended), writtenIn(ended), ended.memory.outcome?.next], [[], [], next])
    })

  it('stays where the candidate is what serves', async () => {
    const traffic = [{ revisionName: candidate, latestRevision: false, percent: 100 }]
    const service = { template: ofRollout, traffic, served: traffic }
    assert.deepEqual(templatesIn(await cleaned({ journal: { ...restorable, intended: traffic }, service })), [])
  })

  it('stays where another client edits it while ours is refused for that', async () => {
    const scene = staged({ journal: restorable, service: { template: ofRollout } })
    const { cluster } = scene.world
    const { service } = cluster.snapshot()
    let isFirst = true
    const writeService: typeof cluster.writeService = async (change) => {
      if (!isFirst) return cluster.writeService(change)
      isFirst = false
      scene.show(snapshotOf({ service: { ...service, template: foreignTemplate, generation: 3 } }))
      return { is: 'guard-failed' }
    }
    await cleaned({}, { ...scene, world: withCluster(scene.world, { writeService }) })
    assert.deepEqual([templatesIn(scene), writtenIn(scene), scene.memory.outcome?.kind], [[], [], 'aborted'])
  })
})
