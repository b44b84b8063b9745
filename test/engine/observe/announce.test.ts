/** Each event by two observations: what is news between them, and what is not. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Memory, Observation } from '../../../src/engine/context/memory.ts'
import { announced, look } from '../../../src/engine/observe/announce.ts'
import type { LiveState } from '../../../src/engine/ports/live.ts'
import type { Snapshot } from '../../../src/engine/ports/ports.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { candidate, foreignTemplate, journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

type Told = Partial<Pick<Observation, 'candidate' | 'trouble' | 'foreignTemplate' | 'warm'>> & {
  readonly journal?: Partial<Journal>
}

const observation = ({ journal = {}, ...told }: Told = {}): Observation => ({
  ...play().world.cluster.snapshot(),
  atMs: 5_000,
  progress: {} as Observation['progress'],
  wait: { key: '', fromMs: 0 },
  journal: journalWith(journal),
  ...told,
})

/** The events from `before` to `now`; without a `before`, the first look. */
function news(now: Told, before?: Told, memory: Partial<Memory> = {}, snapshot: Snapshot = snapshotOf()) {
  const turning = { previous: before && observation(before), now: observation(now), snapshot, name: 'hello' }
  return announced({ ...turning, memory: { ...play().memory, ...memory } })
}

const ours = revisionWith(candidate)
const deployed = { stage: 'deployed' } as const

describe('the candidate that was made', () => {
  const created = { is: 'created', candidate, changes: [], from: stable }

  it('is announced with the Revision it comes after, without changes where another process sent them', () => {
    assert.deepEqual(news({ candidate: ours, journal: deployed }), [created])
    assert.deepEqual(news({ candidate: ours, journal: deployed }, {}), [created])
  })

  it('is announced with the changes that were sent', () => {
    const deployment = { changes: ['image'], generation: 1 }
    assert.deepEqual(news({ candidate: ours, journal: deployed }, {}, { deployment }), [
      { ...created, changes: ['image'] },
    ])
  })

  it('comes after the first of several stable Revisions, and after none in a first deployment', () => {
    const fromOf = (names: readonly string[]) => {
      const several = names.map((revision) => ({ revision, percent: 50 }))
      const [event] = news({ candidate: ours, journal: { ...deployed, stable: several } })
      return event?.is === 'created' && Object.hasOwn(event, 'from') ? event.from : 'none'
    }
    assert.deepEqual([fromOf(['one', 'two']), fromOf([])], ['one', 'none'])
  })

  it('is no news again, nor in a later stage, nor while there is none', () => {
    assert.deepEqual(news({ candidate: ours, journal: deployed }, { candidate: ours }), [])
    assert.deepEqual(news({ candidate: ours, journal: { stage: 'presented' } }), [])
    assert.deepEqual(news({ journal: deployed }), [])
  })

  it('is news where it is another one', () =>
    assert.deepEqual(news({ candidate: ours, journal: deployed }, { candidate: revisionWith('hello-00003') }), [
      created,
    ]))
})

describe('trouble with the start', () => {
  const start = { is: 'unseen', note: 'no right' } as const
  const trouble = { text: 'no right', start }
  const starting = { is: 'starting', candidate, start }

  it('is told once, and again when it is another', () => {
    assert.deepEqual(news({ candidate: ours, trouble }), [starting])
    assert.deepEqual(news({ candidate: ours, trouble }, { trouble: { ...trouble } }), [])
    assert.deepEqual(news({ candidate: ours, trouble }, { trouble: { ...trouble, text: 'another' } }), [starting])
  })

  it('is told of a candidate only, and only where there is some', () => {
    assert.deepEqual(news({ trouble }), [])
    assert.deepEqual(news({ candidate: ours }), [])
  })
})

describe('a template of another client', () => {
  const owners = [{ manager: 'kubectl-edit', owns: 'template', at: '2026-11-24T10:00:00Z' }] as const
  const warned = (
    now: Told,
    before?: Told,
    memory: Partial<Memory> = {},
    snapshot = snapshotOf({ service: { owners } }),
  ) => news(now, before, memory, snapshot).map((event) => (event.is === 'warning' ? event.message : event.is))
  const message = 'Another client changed the template of hello (kubectl-edit, at 2026-11-24T10:00:00Z).'

  it('is named with its editor, once for each template', () => {
    const now = { foreignTemplate: 'abc' }
    assert.deepEqual(warned(now), [message])
    assert.deepEqual(warned(now, { foreignTemplate: 'other' }), [message])
    assert.deepEqual(warned(now, now), [])
    assert.deepEqual(warned({}, now), [])
  })

  it('is not named once the Service is gone', () =>
    assert.deepEqual(warned({ foreignTemplate: 'abc' }, {}, {}, snapshotOf({ service: null })), []))

  it('is all that is told during an abort', () => {
    const all = { candidate: ours, journal: deployed, foreignTemplate: 'abc', warm: { step: 0, pods: 1 } }
    assert.deepEqual(warned(all), ['created', message, 'warm'])
    assert.deepEqual(warned(all, {}, { abortBecause: 'cancelled' }), [message])
  })
})

describe('pods that are there', () => {
  const { pods } = play().memory
  const memory = { pods: { ...pods, scaledAtMs: 3_000 } }
  const told = (now: Told, before?: Told) => news(now, before, memory)
  const three = { step: 0, pods: 3 }
  const warm = { is: 'warm', revision: candidate, pods: 3, afterMs: 2_000 }

  it('are told with the time since they were asked for', () => {
    assert.deepEqual(told({ candidate: ours, warm: three }), [warm])
    assert.deepEqual(told({ candidate: ours, warm: three }, {}), [warm])
    assert.deepEqual(told({ candidate: ours, warm: three }, { warm: { step: 0, pods: 2 } }), [warm])
  })

  it('are no news where they are as many as for the step before', () => {
    assert.deepEqual(told({ candidate: ours, warm: { ...three, step: 1 } }, { warm: three }), [])
    assert.deepEqual(told({ candidate: ours, warm: three }, { warm: three }), [])
  })

  it('are told of a candidate only', () => {
    assert.deepEqual(told({ warm: three }), [])
    assert.deepEqual(told({ candidate: ours }), [])
    assert.deepEqual(told({ candidate: ours }, { warm: three }), [])
  })
})

describe('a look', () => {
  it('reports what is news and remembers what was seen, so that the next one has no news', () => {
    const { world, memory, events } = play()
    const journal = journalWith({ ...deployed, sent: 'ours' })
    const snapshot = snapshotOf({ service: { journal, template: foreignTemplate } })
    const kinds = () => events.splice(0).map(({ is }) => is)
    const first = look(world, memory, snapshot)
    assert.equal(memory.seen, first)
    assert.deepEqual(kinds(), ['created', 'warning'])
    look(world, memory, snapshot)
    assert.deepEqual(kinds(), [])
  })

  it('shows where the rollout stands, and is the same where that breaks', () => {
    const shown: LiveState[] = []
    const snapshot = snapshotOf({ service: { journal: journalWith(deployed) } })
    const watched = play()
    const seen = look({ ...watched.world, show: (state) => shown.push(state) }, watched.memory, snapshot)
    assert.deepEqual([shown[0]?.stage, shown[0]?.service, shown.length], ['deployed', 'hello', 1])
    const broken = play()
    const show = () => {
      throw new Error('no terminal')
    }
    assert.deepEqual(look({ ...broken.world, show }, broken.memory, snapshot).progress, seen.progress)
  })

  it('at a rollout that is not ours any more has nothing to announce', () => {
    const { world, memory, events } = play()
    look(world, memory, snapshotOf({ service: { driver: 'another' } }))
    assert.deepEqual(events, [])
  })
})
