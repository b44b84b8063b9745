/** From the new template to a candidate with its tag: what is written and said, and where the host of the tag leads meanwhile. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { deploy, follow, tagCandidate } from '../../../../src/engine/actions/candidate/deploy.ts'
import { watchTagHost } from '../../../../src/engine/actions/candidate/watch-tag-host.ts'
import type { World } from '../../../../src/engine/context/context.ts'
import type { Deployment, Memory } from '../../../../src/engine/context/memory.ts'
import type { LogLine, StableTarget } from '../../../../src/engine/ports/ports.ts'
import type { Journal } from '../../../../src/rollout/model.ts'
import {
  candidate,
  journalWith,
  newTemplate,
  onStable,
  revisionWith,
  routeWith,
  snapshotOf,
} from '../../support/views.ts'
import { lastJournal, type Play, play, withCluster } from '../../support/world.ts'

const at = (journal: Partial<Journal>, service = {}) =>
  snapshotOf({ service: { journal: journalWith(journal), ...service } })
const here = (scene: Play) => ({ ...scene, snapshot: scene.world.cluster.snapshot() })
const templateIn = ({ sent }: Play) => sent.flatMap((each) => (each.to === 'service' ? [each.change.set.template] : []))

describe('the write that makes the candidate', () => {
  const deployed = async (deployment?: Deployment, service = {}) => {
    const scene = play({ snapshot: at({ stage: 'claimed' }, service) })
    await deploy(
      { do: 'deploy' },
      { ...here(scene), memory: { ...scene.memory, ...(deployment ? { deployment } : {}) } },
    )
    return scene
  }
  const saidIn = ({ events }: Play) => events.flatMap((event) => (event.is === 'written' ? [event.what] : []))
  const changes = ['image']

  it('carries the template that was made from the Service as it is', async () => {
    const scene = await deployed({ template: newTemplate, generation: 2, changes })
    assert.deepEqual([templateIn(scene), lastJournal(scene)?.stage], [[newTemplate], 'deployed'])
    assert.deepEqual(saidIn(scene), ['Applied the new template; traffic is pinned to stable'])
  })

  it('is refused where the template was made from an earlier one', async () => {
    const scene = deployed({ template: newTemplate, generation: 1, changes })
    await assert.rejects(scene, { code: 'E_SERVICE_CHANGED', message: /hello/ })
  })

  it('without a template only pins traffic, whatever changed since', async () => {
    for (const deployment of [undefined, { generation: 1, changes }]) {
      const scene = await deployed(deployment)
      assert.deepEqual([templateIn(scene), saidIn(scene)], [[undefined], ['Pinned traffic to stable']])
    }
  })

  it('is sent while stable is measured, which it is from then on', async () => {
    const url = 'http://hello.shop.example.test'
    const scene = play({ snapshot: at({ stage: 'claimed' }, { url }) })
    const asked: string[] = []
    const source = { name: 'probes', one: 'probe', start: async () => {} }
    const startBefore = async (target: StableTarget) => void asked.push(target.url)
    const world = {
      ...scene.world,
      may: { patchRevisions: true, reachUrl: true },
      sources: [{ ...source, startBefore }],
    }
    await deploy({ do: 'deploy' }, { ...here(scene), world })
    assert.deepEqual(asked, [url])
  })

  it('is not said where the rollout is not ours any more', async () =>
    assert.deepEqual(saidIn(await deployed(undefined, { driver: 'another' })), []))
})

describe('the log of the candidate', () => {
  it('is told until the candidate is ready', async () => {
    const scene = play()
    const lines: ((line: LogLine) => void)[] = []
    const world = withCluster(scene.world, { follow: (name, log) => void (name === candidate && lines.push(log)) })
    scene.memory.seen = { candidate: revisionWith(candidate) } as NonNullable<Memory['seen']>
    await follow({ do: 'follow' }, { ...here(scene), world })
    const [early, late] = ['starting', 'listening'].map((text) => ({ text }) as unknown as LogLine)
    assert.ok(early && late)
    for (const log of lines) log(early)
    scene.memory.candidate.isReady = true
    for (const log of lines) log(late)
    assert.deepEqual([scene.memory.candidate.followed, scene.events], [candidate, [{ is: 'log', line: early }]])
  })

  it('is not followed before there is a candidate', async () => {
    const scene = play()
    await follow({ do: 'follow' }, here(scene))
    assert.equal(scene.memory.candidate.followed, undefined)
  })
})

describe('a candidate that is ready', () => {
  const tagged = async (journal: Partial<Journal> = {}, tagHost: Memory['candidate']['tagHost'] = 'not-asked') => {
    const scene = play({ snapshot: at({ stage: 'deployed', ...journal }) })
    scene.memory.candidate.tagHost = tagHost
    scene.clock.pass(4_000)
    await tagCandidate({ do: 'tag-candidate' }, here(scene))
    return scene
  }

  it('is told with how long that took, and which check comes next', async () => {
    const { events, memory } = await tagged()
    assert.equal(memory.candidate.isReady, true)
    assert.deepEqual(events, [
      { is: 'ready', candidate, afterMs: 4_000 },
      { is: 'phase', phase: 'health' },
    ])
    assert.deepEqual((await tagged({ stable: [] })).events.at(-1), { is: 'phase', phase: 'health-in-use' })
  })

  it('has the host written down that was seen to lead nowhere, and no other', async () => {
    const url = 'http://latest-hello.shop.example.test'
    assert.equal(lastJournal(await tagged({}, { is: 'empty', url }))?.emptyUrl, url)
    for (const unknown of ['not-asked', 'asked', { is: 'not-needed' }, { is: 'unknown', why: 'x' }] as const) {
      const journal = lastJournal(await tagged({}, unknown))
      assert.deepEqual([journal?.stage, journal?.emptyUrl], ['presented', undefined])
    }
  })

  it('is left where it is gone again', async () => {
    const scene = play({ snapshot: snapshotOf({ revisions: [] }) })
    await tagCandidate({ do: 'tag-candidate' }, here(scene))
    assert.deepEqual([scene.sent, scene.events], [[], []])
  })
})

describe('the host of the tag, before the candidate has it', () => {
  const mainUrl = 'http://hello.shop.example.test'
  const url = 'http://latest-hello.shop.example.test'
  const watched = async (isEmpty: World['hosts']['isEmpty'], route = routeWith(onStable), isOver = false) => {
    const snapshot = { ...at({ stage: 'deployed' }, { url: mainUrl }), route }
    const scene = play({ snapshot })
    if (isOver) scene.memory.background.abort()
    const world = { ...scene.world, hosts: { ...scene.world.hosts, isEmpty } }
    await watchTagHost({ do: 'watch-tag-host' }, { ...scene, world, snapshot })
    const atOnce = scene.memory.candidate.tagHost
    await setImmediate()
    const notes = scene.events.flatMap((event) => (event.is === 'note' ? [event.text] : []))
    await world.notifier.next(new AbortController().signal)
    return { atOnce, known: scene.memory.candidate.tagHost, notes }
  }
  const note = (why: string) => `The host of the tag latest was not seen empty: ${why}.`

  it('is asked in the background, and known once it is seen empty', async () => {
    const seen: unknown[] = []
    const isEmpty: World['hosts']['isEmpty'] = async (host) => {
      seen.push(host)
      return { is: 'empty' }
    }
    assert.deepEqual(await watched(isEmpty), { atOnce: 'asked', known: { is: 'empty', url }, notes: [] })
    assert.deepEqual(seen, [{ url, tag: 'latest', mainUrl }])
  })

  it('stays unknown where it is not, which is said unless the rollout is over', async () => {
    const unknown = async () => ({ is: 'unknown', why: 'a login page' }) as const
    assert.deepEqual((await watched(unknown)).notes, [note('a login page')])
    assert.deepEqual((await watched(unknown, undefined, true)).notes, [])
    const broken = () => Promise.reject(new Error('broken'))
    assert.deepEqual((await watched(broken)).notes, [note('Error: broken')])
    const still = await watched(unknown, routeWith([{ revisionName: candidate, percent: 100 }]))
    assert.deepEqual(still.notes, [note('the Route has not confirmed that the tag is off')])
  })

  it('need not be known where nobody had the tag', async () => {
    const snapshot = at({ stage: 'deployed', isNewTag: true }, { url: mainUrl })
    const scene = play({ snapshot })
    await watchTagHost({ do: 'watch-tag-host' }, { ...scene, snapshot })
    await setImmediate()
    assert.deepEqual([scene.memory.candidate.tagHost, scene.events], [{ is: 'not-needed' }, []])
  })
})
