/** `deploy` before it writes: what it does not begin with, and what it says where nothing is left to do. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rollOut } from '../../../src/engine/commands/deploy.ts'
import type { World } from '../../../src/engine/context/context.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import {
  candidate,
  journalWith,
  newTemplate,
  revisionWith,
  routeWith,
  serviceWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { type Props, play } from '../support/world.ts'

type Template = World['settings']['template']

const all: readonly TrafficTarget[] = [{ revisionName: candidate, latestRevision: false, percent: 100 }]

/** The candidate serves everyone, and a rollout has called it good. */
const settled = (() => {
  const { driver: _, journal: __, ...service } = serviceWith({ traffic: all, served: all })
  const verdict = { is: 'good', at: '2026-11-24T10:00:00Z' } as const
  const revisions = [revisionWith(stable), revisionWith(candidate, { verdict })]
  return { ...snapshotOf({ revisions, route: routeWith(all) }), service }
})()

/** As the API server would store it. */
const stored: Props['answer'] = (sent) => {
  const { template = settled.service.template } = sent.to === 'service' ? sent.change.set : {}
  return { is: 'written', service: { ...settled.service, template } }
}

/** Others change it in each moment in which it is to be claimed. */
const contended: Props['answer'] = (sent) =>
  sent.to === 'service' && sent.change.set.template ? stored(sent) : { is: 'guard-failed' }

const deployed = (change: (template: Template) => Template = (template) => template, props: Props = {}) => {
  const { world, ...rest } = play({ snapshot: settled, answer: stored, ...props })
  const settings = { ...world.settings, template: change(world.settings.template) }
  return { ...rest, world, outcome: rollOut({ ...world, settings }) }
}

const bare = ({ image: _, ...template }: Template): Template => template

describe('a deploy of what runs already', () => {
  it('changes nothing, and says so', async () => {
    const { world, events, sent, outcome } = deployed()
    const { kind, reason, revision } = await outcome
    assert.deepEqual([kind, revision, sent], ['unchanged', candidate, []])
    assert.equal(reason, 'No change: hello-00002 already runs this configuration and serves 100 % of traffic.')
    assert.deepEqual(events[0], { is: 'target', ...world.cluster.target, knative: '1.23.0' })
    assert.deepEqual(events.at(-1), { is: 'ended', outcome: await outcome })
    assert.ok(!events.some(({ is }) => is === 'warning'))
  })

  it('names what a manifest would change of the Service itself, since that is not applied', async () => {
    const metadata = { labels: { team: 'shop' }, annotations: { owner: 'ops' } }
    const manifest = { metadata, spec: { template: newTemplate } }
    const { events, outcome } = deployed((template) => ({ ...template, manifest }))
    assert.equal((await outcome).kind, 'unchanged')
    const warning = events.find((event) => event.is === 'warning')
    assert.match(warning?.message ?? '', /not applied: label team, annotation owner\.$/)
  })
})

describe('a deploy', () => {
  it('of nothing at all is refused', () => assert.rejects(deployed(bare).outcome, { code: 'E_NOTHING_TO_RUN' }))

  const given: readonly [string, (template: Template) => Template][] = [
    ['a variable', (template) => ({ ...bare(template), env: [{ name: 'A', value: 'b' }] })],
    ['a request', (template) => ({ ...bare(template), requests: { cpu: '100m', memory: undefined } })],
    ['a limit', (template) => ({ ...bare(template), limits: { cpu: undefined, memory: '1Gi' } })],
    ['a min-scale', (template) => ({ ...bare(template), minScale: 1 })],
  ]
  for (const [what, change] of given)
    it(`of ${what} alone is begun`, async () => {
      const outcome = await deployed(change, { settings: { 'dry-run': 'true' } }).outcome
      assert.match(outcome.reason, /^(Dry run|No change)/)
    })

  it('of nothing but a new Revision is begun', async () => {
    const { outcome } = deployed(bare, { settings: { 'new-revision': 'always', 'dry-run': 'true' } })
    assert.match((await outcome).reason, /^Dry run/)
  })

  it('says by which plan and which evidence before it writes; a dry run shows its plan in its own way', async () => {
    const told = async (dryRun: string) => {
      const settings = { 'new-revision': 'always', 'dry-run': dryRun }
      const { outcome, events, sent } = deployed(undefined, { settings, answer: contended })
      await outcome.catch(() => undefined)
      const kinds = events.map(({ is }) => is)
      return [kinds.includes('plan'), kinds.includes('would-change'), kinds.includes('evidence'), sent.length > 0]
    }
    assert.deepEqual(await told('false'), [true, false, true, true])
    assert.deepEqual(await told('true'), [false, true, true, false])
  })

  it('begins again where others change the Service in that moment, four times in all', async () => {
    const { outcome, sent } = deployed(undefined, { settings: { 'new-revision': 'always' }, answer: contended })
    await assert.rejects(outcome, { code: 'E_WRITE_CONTENDED', message: /\b4\b/ })
    assert.equal(sent.length, 4)
  })

  it('waits for another one that is alive, as long as it may take itself', async () => {
    const service = serviceWith({ driver: 'them', journal: journalWith({ deadlineMs: 1_060_000 }) })
    const { outcome, events, clock } = deployed(undefined, { snapshot: { ...settled, service } })
    const fromMs = clock.now()
    await assert.rejects(outcome, { code: 'E_LOCKED' })
    assert.ok(events.some(({ is }) => is === 'waiting-for-driver') && clock.now() > fromMs)
  })

  it('has as much less of the time of its job as it has waited for its turn', async () => {
    const service = serviceWith({ driver: 'them', journal: journalWith({ deadlineMs: 1_060_000 }) })
    const { world, clock, sent, show } = play({ snapshot: { ...settled, service }, answer: contended })
    const sleep: World['clock']['sleep'] = async (ms) => {
      clock.pass(ms)
      show(settled)
    }
    const endsIn = { leftMs: 1_000_000, code: 'E_JOB_TOO_SHORT' } as const
    const settings = { ...world.settings, newRevision: 'always', endsIn } as const
    const fromMs = clock.now()
    await assert.rejects(rollOut({ ...world, settings, clock: { ...clock, sleep } }), { code: 'E_WRITE_CONTENDED' })
    const [first] = sent
    const totalMs = first?.to === 'service' ? first.change.set.journal?.plan.limits.totalMs : undefined
    const waitedMs = 970_000 - (totalMs ?? 0)
    assert.ok(waitedMs >= 60_000 && waitedMs <= clock.now() - fromMs, `${waitedMs} ms`)
  })
})
