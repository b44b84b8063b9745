/** What a job may do, by the version of Knative: what it is refused, what it is warned of, and what it then knows. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { observeKnative } from '../../src/engine/holding/knative.ts'
import { learnHoldRights, learnRights, openCluster } from '../../src/engine/permissions/permissions.ts'
import { type Occasion, rightsFor, rightText, sameRight } from '../../src/engine/permissions/table.ts'
import type { Cluster, Right } from '../../src/engine/ports/ports.ts'
import { failure } from '../../src/errors/catalogue.ts'
import { snapshotOf } from './support/views.ts'
import { type Props, play, withCluster } from './support/world.ts'

/** A job whose user lacks these rights. */
const jobWithout = (lacking: readonly Right[], props: Props = {}, parts: Partial<Cluster> = {}) => {
  const { world, events } = play(props)
  const missing: Cluster['missing'] = async (rights) =>
    rights.filter((right) => lacking.some((each) => sameRight(each, right)))
  return { world: withCluster(world, { missing, ...parts }), events }
}
const warningsIn = (events: ReturnType<typeof play>['events']) =>
  events.flatMap((event) => (event.is === 'warning' && event.code === 'W_RIGHTS' ? [event.message] : []))

describe('a Service that is being deleted', () => {
  const deleting = { since: '2026-11-24T10:00:00Z', finalizers: ['example/a', 'example/b'] }
  const { world } = play({ snapshot: snapshotOf({ service: { deleting } }) })

  it('is refused to a command that changes it', () =>
    assert.rejects(openCluster(world, 'change'), { code: 'E_BEING_DELETED', message: /example\/a, example\/b/ }))

  it('can be looked at', async () => assert.equal((await openCluster(world)).service?.deleting?.since, deleting.since))
})

describe('a cluster that cannot be read', () => {
  const lacking = rightsFor('always', 'change')
  const opened = (error: Error) => {
    const open = () => Promise.reject(error)
    return openCluster(jobWithout(lacking, {}, { open }).world, 'change')
  }

  it('for a missing right is refused with all rights that are missing', () =>
    assert.rejects(opened(failure('E_FORBIDDEN', { rights: 'list', user: 'ops', grant: '' })), ({ code, message }) => {
      assert.equal(code, 'E_FORBIDDEN')
      for (const right of lacking) assert.ok(message.includes(rightText(right)), rightText(right))
      return true
    }))

  it('for any other reason says that reason, whatever rights are missing', async () => {
    for (const error of [failure('E_CANCELLED', {}), new TypeError('broken')])
      await assert.rejects(opened(error), (thrown) => thrown === error)
  })
})

describe('the rights to hold pods', () => {
  type Row = readonly [string, version: string, lacking: readonly Occasion[], may: object, missed: readonly RegExp[]]
  const [noRevisions, noAutoscalers] = [
    /lacks .*: patch revisions/,
    /lacks .*: get podautoscalers.*Before Knative 1\.21/,
  ]
  const rows: readonly Row[] = [
    ['on a new Knative', '1.23.0', [], { patchRevisions: true }, []],
    ['on a new Knative without Revisions', '1.23.0', ['scale'], { patchRevisions: false }, [noRevisions]],
    ['on a new Knative without PodAutoscalers', '1.23.0', ['hold'], { patchRevisions: true }, []],
    ['on an old Knative', '1.17.0', [], { patchRevisions: true, patchAutoscalers: true }, []],
    [
      'on an old Knative without PodAutoscalers',
      '1.17.0',
      ['hold'],
      { patchRevisions: true, patchAutoscalers: false },
      [noAutoscalers],
    ],
    ['on an old Knative without Revisions', '1.17.0', ['scale'], { patchRevisions: true, patchAutoscalers: true }, []],
    ['on an unknown Knative', 'custom', [], { patchRevisions: true, patchAutoscalers: true }, []],
    ['on an unknown Knative without PodAutoscalers', 'custom', ['hold'], { patchRevisions: true }, []],
    [
      'on an unknown Knative without Revisions',
      'custom',
      ['scale'],
      { patchRevisions: false, patchAutoscalers: true },
      [],
    ],
    ['on an unknown Knative without either', 'custom', ['scale', 'hold'], { patchRevisions: false }, [noRevisions]],
  ]
  for (const [what, version, lacking, may, missed] of rows)
    it(`${what} are known, and those that are needed there are missed aloud`, async () => {
      const { world, events } = jobWithout(rightsFor(...lacking), { version })
      await observeKnative(world)
      await learnRights(world)
      assert.deepEqual(world.may, may)
      const warnings = warningsIn(events)
      assert.equal(warnings.length, missed.length)
      for (const [index, words] of missed.entries()) assert.match(warnings[index] ?? '', words)
    })

  it('of PodAutoscalers are asked for once the version turns out to be old', async () => {
    for (const [lacking, mayPatch] of [
      [[], true],
      [rightsFor('hold'), false],
      [rightsFor('hold').slice(0, 1), false],
    ] as const) {
      const { world, events } = jobWithout(lacking)
      await learnHoldRights(world)
      assert.equal(world.may.patchAutoscalers, mayPatch)
      const warnings = warningsIn(events)
      assert.equal(warnings.length, mayPatch ? 0 : 1)
      for (const right of lacking) assert.ok(warnings[0]?.includes(rightText(right)))
    }
  })

  it('are asked for once only', async () => {
    for (const known of [true, false]) {
      const { world, events } = jobWithout(known ? rightsFor('hold') : [])
      world.may.patchAutoscalers = known
      await learnHoldRights(world)
      assert.deepEqual([world.may.patchAutoscalers, warningsIn(events)], [known, []])
    }
  })
})

describe('the rights that explain a failed start', () => {
  it('are missed aloud, each with what is then not seen', async () => {
    const { world, events } = jobWithout(rightsFor('see'))
    await observeKnative(world)
    await learnRights(world)
    const [warning = ''] = warningsIn(events)
    for (const words of ['Pods cannot be watched', 'Logs cannot be read', 'Events cannot be read'])
      assert.ok(warning.includes(words), words)
    assert.doesNotMatch(warning, /large step/)
  })

  it('are missed aloud also where the version is not known', async () => {
    const { world, events } = jobWithout(rightsFor('see'), { version: 'custom' })
    await observeKnative(world)
    await learnRights(world)
    assert.match(warningsIn(events).join(), /Pods cannot be watched/)
  })
})
