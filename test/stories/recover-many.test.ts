/** A sweep over very many Services: it costs a few pages of a list, and then only what those need that were left behind. */
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { ServiceObject } from '../../sandbox/objects/objects.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { recoverLines } from '../../src/report/summary/recover-table.ts'
import { exitCodes } from '../../src/rollout/endings.ts'
import { type Swept, sweepIt } from './support/recover-all.ts'
import { killedRollout } from './support/sandbox-world.ts'
import { emptyStage, type Stage } from './support/stage.ts'

const dead = ['first', 'second', 'third']
const crowdSize = 997
const steps = { steps: '10, 100', hold: '5s' }
const dayMs = 24 * 3_600_000
const atStep = (event: RolloutEvent) => event.is === 'in-force'

/** Three whose drivers have died. */
async function leftBehind(): Promise<Stage> {
  const stage = emptyStage()
  const { sandbox, scheduler } = stage
  for (const name of dead)
    sandbox.foreign.createService({
      apiVersion: 'serving.knative.dev/v1',
      kind: 'Service',
      metadata: { name, namespace: 'shop' },
      spec: { template: { spec: { containers: [{ image: 'registry.example/hello:1' }] } } },
    })
  await scheduler.pass(10_000)
  for (const service of dead) await killedRollout(stage, { ...steps, service }, atStep, { driver: service })
  await scheduler.pass(dayMs)
  return stage
}

/** In the API's lists alone: three thousand controllers' objects more would tell nothing more of a sweep. */
function crowd({ sandbox }: Stage, example: ServiceObject): void {
  const { services } = sandbox.store
  const { list } = services
  const journal = JSON.parse(example.metadata.annotations?.['kn-rollout.dev/rollout'] ?? '')
  const text = JSON.stringify({ ...journal, deadlineMs: sandbox.serverNow() + dayMs })
  const annotations = { 'kn-rollout.dev/rollout': text, 'kn-rollout.dev/driver': 'alive' }
  const living = Array.from({ length: crowdSize }, (_, index) => ({
    ...example,
    metadata: { ...example.metadata, name: `living-${index}`, namespace: `team-${index % 9}`, annotations },
  }))
  const isIn = (namespace?: string) => (each: ServiceObject) => !namespace || each.metadata.namespace === namespace
  Object.assign(services, {
    list: (namespace?: string) => [...list(namespace), ...living.filter(isIn(namespace))],
  })
}

describe('a sweep over 1,000 Services with an open rollout, three of them left behind', () => {
  const scene: { stage: Stage; swept?: Swept } = { stage: emptyStage() }
  before(async () => {
    scene.stage = await leftBehind()
    const [example] = scene.stage.sandbox.store.services.list('shop')
    if (example) crowd(scene.stage, example)
    scene.swept = await sweepIt(scene.stage)
  })

  it('ends the three, and leaves 997 alone', () => {
    const { outcome } = scene.swept ?? {}
    const fates = Map.groupBy(outcome?.swept ?? [], ({ fate }) => fate.is)
    assert.equal(outcome?.kind, 'recovered', outcome?.reason)
    assert.deepEqual([fates.get('ended')?.length, fates.get('alive')?.length], [dead.length, crowdSize])
    assert.match(outcome.reason, /^Checked 1000 .* 3 recovered/)
  })

  it('asks for two pages, and for nothing of those that need nothing', () => {
    const { requests = [] } = scene.swept ?? {}
    const pages = requests.filter((each) => each.startsWith('GET /apis/serving.knative.dev/v1/services?'))
    assert.equal(pages.length, 2)
    assert.deepEqual(
      requests.filter((each) => !pages.includes(each) && !dead.some((name) => each.includes(name))),
      [],
    )
    assert.deepEqual(
      requests.filter((each) => /\/(pods|events)\b/.test(each)),
      [],
    )
  })

  it('asks little even of those that it ends', () => {
    assert.ok((scene.swept?.requests.length ?? 0) < 2 + dead.length * 30, String(scene.swept?.requests.length))
  })
})

describe('a sweep', () => {
  it('goes on with the others where one cannot be ended, and is red', async () => {
    const { outcome } = await sweepIt(await leftBehind(), { broken: 'service=second' })
    const fates = outcome.swept?.map(({ service, fate }) => [service, fate.is === 'ended' && fate.outcome.kind])
    assert.deepEqual(fates?.toSorted(), [
      ['first', 'aborted'],
      ['second', 'refused'],
      ['third', 'aborted'],
    ])
    assert.deepEqual([outcome.kind, exitCodes[outcome.kind]], ['left-open', 1])
  })

  it('that is cancelled begins nothing more, and says what is still open', async () => {
    const stage = await leftBehind()
    const { outcome, requests } = await sweepIt(stage, { interrupt: AbortSignal.abort() })
    assert.deepEqual(
      [outcome.kind, outcome.swept?.map(({ fate }) => fate.is)],
      ['left-open', dead.map(() => 'not-begun')],
    )
    assert.equal(requests.length, 1)
  })

  it('whose process was killed is finished by its own post step at once', async () => {
    const stage = await leftBehind()
    const [name = ''] = dead
    const mark = { 'kn-rollout.dev/driver': 'sweeper', 'kn-rollout.dev/rollout': lastsFor(stage, name, dayMs) }
    stage.sandbox.foreign.patchService({ namespace: 'shop', name }, { metadata: { annotations: mark } })
    const { outcome } = await sweepIt(stage, { service: name, namespace: 'shop', driver: 'sweeper' })
    assert.equal(outcome.kind, 'recovered', outcome.reason)
  })
})

/** The journal with a deadline that is still to come. */
function lastsFor({ sandbox }: Stage, name: string, ms: number): string {
  const text = sandbox.store.services.get('shop', name)?.metadata.annotations?.['kn-rollout.dev/rollout'] ?? '{}'
  return JSON.stringify({ ...JSON.parse(text), deadlineMs: sandbox.serverNow() + ms })
}

describe('a deadline that somebody forged', () => {
  const [forged = '', other = '', third = ''] = dead
  const forge = ({ sandbox }: Stage, deadlineMs: number) => {
    const found = sandbox.store.services.get('shop', forged)
    const journal = JSON.parse(found?.metadata.annotations?.['kn-rollout.dev/rollout'] ?? '')
    const text = JSON.stringify({ ...journal, deadlineMs })
    const annotations = { 'kn-rollout.dev/rollout': text }
    sandbox.foreign.patchService({ namespace: 'shop', name: forged }, { metadata: { annotations } })
  }
  const fatesOf = ({ outcome }: Swept) =>
    Object.fromEntries(
      (outcome.swept ?? []).map(({ service, fate }) => [service, fate.is === 'ended' ? fate.outcome.kind : fate.is]),
    )

  it('that is no date keeps the sweep from no other Service', async () => {
    const stage = await leftBehind()
    forge(stage, 1e300)
    const swept = await sweepIt(stage)
    assert.deepEqual(fatesOf(swept), { [forged]: 'uncertain', [other]: 'aborted', [third]: 'aborted' })
    assert.match(recoverLines(swept.outcome).join('\n'), /cannot be read/)
  })

  it('in the year 9999 keeps nobody from ending the rollout', async () => {
    const stage = await leftBehind()
    forge(stage, Date.UTC(9999, 0))
    assert.deepEqual(fatesOf(await sweepIt(stage)), { [forged]: 'aborted', [other]: 'aborted', [third]: 'aborted' })
  })
})
