/** A rollout on paper: what it prints is what a rollout of which nothing fails sends, write by write. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { redactEnv } from '../../src/engine/ports/guards/redact.ts'
import type { ApiRequest } from '../../src/kubernetes/http/transport.ts'
import { terminalReporter } from '../../src/report/log/terminal.ts'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import { atLength } from './support/at-length.ts'
import type { Cue } from './support/run.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { emptyStage, findService, type Scenery, type Stage, servingStage, stored, type Wish } from './support/stage.ts'

describe('a dry run', () => {
  it('prints each write, has the API server judge it, and changes nothing', async () => {
    const stage = await servingStage()
    const { resourceVersion } = stored(stage).metadata
    const { outcome, events } = await rollItOut(stage, { 'dry-run': 'true', steps: '10, 50, 100' })
    assert.equal(outcome.kind, 'unchanged')
    const writes = printed(events)
    assert.ok(writes.length >= 6)
    assert.ok(writes.every(({ body }) => body.length > 0))
    assert.deepEqual([...new Set(writes.map(({ answer }) => answer))], ['written', 'not asked'])
    assert.equal(stored(stage).metadata.resourceVersion, resourceVersion)
  })

  it('is refused where the API server refuses a write that it prints', async () => {
    const stage = emptyStage()
    const events: RolloutEvent[] = []
    const wanted = { 'dry-run': 'true', annotations: 'autoscaling.knative.dev/window=never' }
    const run = rollItOut(stage, wanted, { onEvent: (event) => void events.push(event) })
    await assert.rejects(run, { code: 'E_WRITE_REFUSED', message: /window/ })
    assert.equal(printed(events).length, 1)
    assert.equal(findService(stage), undefined)
  })

  it('of a first deployment makes no Service', async () => {
    const stage = emptyStage()
    assert.equal((await rollItOut(stage, { 'dry-run': 'true' })).outcome.kind, 'unchanged')
    assert.equal(findService(stage), undefined)
  })

  it('tells the path of the health check', async () => {
    const { events } = await rollItOut(emptyStage(), { 'dry-run': 'true', 'health-path': '/ready' })
    assert.equal(events.find((event) => event.is === 'would-change')?.healthPath, '/ready')
  })
})

const others: readonly TrafficTarget[] = [
  { tag: 'blue', revisionName: 'hello-00001', latestRevision: false, percent: 0 },
  { latestRevision: true, percent: 100 },
]
const pinned: readonly TrafficTarget[] = [{ revisionName: 'hello-00001', latestRevision: false, percent: 100 }]

const rows: readonly { readonly name: string; readonly settings: Wish; readonly scenery?: Scenery }[] = [
  { name: 'in steps', settings: { steps: '10, 50, 100' } },
  { name: 'blue-green', settings: { strategy: 'blue-green' } },
  { name: 'all at once', settings: { strategy: 'all-at-once' } },
  { name: 'to a fixed split', settings: { traffic: 'latest=10, previous=90' } },
  { name: 'with a pause', settings: { steps: '10, 100', 'pause-at': '10' } },
  { name: 'with env values, which it hides', settings: { env: 'TOKEN=hunter2' } },
  {
    name: 'with min-scale and other tags',
    settings: { 'min-scale': '2', 'candidate-tag': 'next', 'stable-tag': 'last' },
  },
  { name: 'that keeps the old Revision warm', settings: { 'keep-previous': 'warm' } },
  { name: 'that keeps no tag on the old Revision', settings: { 'keep-previous': 'none' } },
  { name: 'of a Service that is pinned', settings: {}, scenery: { traffic: pinned } },
  { name: 'of a Service with a tag of others', settings: {}, scenery: { traffic: others } },
  {
    name: 'of a Service whose template has a min-scale',
    settings: {},
    scenery: { annotations: { 'autoscaling.knative.dev/min-scale': '1' } },
  },
  { name: 'of a Service on Knative 1.17', settings: { steps: '10, 50, 100' }, scenery: { setup: { knative: '1.17' } } },
  {
    name: 'of a Service with a min-scale on Knative 1.17',
    settings: { steps: '50, 100' },
    scenery: { setup: { knative: '1.17' }, annotations: { 'autoscaling.knative.dev/min-scale': '2' } },
  },
]

describe('what a dry run shows to a reviewer', () => {
  const shown = async (stage: Stage, settings: Wish, cue: Cue = {}) => {
    const { outcome, events } = await rollItOut(stage, { ...settings, 'dry-run': 'true' }, cue)
    const lines: string[] = []
    const { report } = terminalReporter((text) => lines.push(text), { colour: false })
    events.forEach(report)
    return { outcome, lines: lines.map((text) => text.trim().replaceAll(/\s+/g, ' ')) }
  }
  const scenery = { env: { OLD: 'x-secret', KEPT: 'k-secret' }, image: 'registry.example/hello:1' }
  const wish = {
    image: 'registry.example/hello:2',
    env: 'NEW=n-secret\nKEPT=z-secret\nOLD-',
    concurrency: '5',
    steps: '10, 100',
    'max-error-rate': '1 %',
  }

  it('is a diff, the plan and what limits it, and no write', async () => {
    const { outcome, lines } = await shown(await servingStage(scenery), wish)
    assert.equal(outcome.kind, 'unchanged')
    for (const line of [
      'Dry run: hello-00002 in place of hello-00001',
      '- image registry.example/hello:1',
      '+ image registry.example/hello:2',
      '- env OLD',
      '+ env NEW',
      '~ env KEPT',
      'Plan 10 % for 10 s -> 100 % about 10 s',
      'Tags latest on hello-00002 and previous on hello-00001',
    ])
      assert.ok(lines.includes(line), `${line}\n${lines.join('\n')}`)
    assert.ok(
      lines.some((line) => /^[+~] spec.containerConcurrency$/.test(line)),
      lines.join('\n'),
    )
    assert.ok(lines.some((line) => /^Limits errors at most 1 %/.test(line)))
    assert.doesNotMatch(lines.join('\n'), /secret|Would write|PATCH/)
    assert.ok(
      lines.some((line) => /^Forecast 10 s with 40 probes cannot tell a release at 1 % from one at 5 %/.test(line)),
    )
    assert.ok(lines.length <= 26, String(lines.length))
  })

  it('has the writes, too, where they are asked for', async () => {
    const { lines } = await shown(await servingStage(scenery), { ...wish, 'show-writes': 'true' })
    assert.ok(lines.includes('Would write: Deploy'))
    assert.doesNotMatch(lines.join('\n'), /secret/)
  })

  it('of a template that only repeats the defaults of Knative has nothing that is not new', async () => {
    const stage = await servingStage(scenery)
    const { template } = stored(stage).spec
    const env = [
      { name: 'OLD', value: 'x-secret' },
      { name: 'KEPT', value: 'k-secret' },
    ]
    const manifest = JSON.stringify({
      apiVersion: 'serving.knative.dev/v1',
      kind: 'Service',
      metadata: { name: 'hello' },
      spec: { template: { spec: { containers: [{ image: 'registry.example/hello:2', env }] } } },
    })
    assert.ok(Object.keys(template.spec).length > 1, 'the API server has filled in defaults')
    const { lines } = await shown(stage, {}, { manifest })
    assert.deepEqual(
      lines.filter((line) => /^[-+~] /.test(line)),
      ['- image registry.example/hello:1', '+ image registry.example/hello:2'],
    )
  })

  it('is compared with stable where the last template has failed', async () => {
    const stage = await servingStage(scenery)
    await rollItOut(stage, { image: 'registry.example/missing:1', 'on-abort': 'keep' })
    const { lines } = await shown(stage, { image: 'registry.example/hello:2' })
    assert.deepEqual(
      lines.filter((line) => /^[-+~] /.test(line)),
      ['- image registry.example/hello:1', '+ image registry.example/hello:2'],
    )
  })
})

describe('what a dry run prints is what the rollout sends', () => {
  for (const { name, settings, scenery } of rows)
    it(name, async () => assertSameWrites(await servingStage(scenery), settings))

  it('after a promotion, with what that one left behind', async () => {
    const stage = await servingStage()
    assert.equal((await rollItOut(stage, { image: 'registry.example/hello:2' })).outcome.kind, 'promoted')
    await assertSameWrites(stage, { image: 'registry.example/hello:3' })
  })

  it('of a candidate that has a part of the traffic already', async () => {
    const stage = await servingStage()
    assert.equal((await rollItOut(stage, { traffic: 'latest=10, previous=90' })).outcome.kind, 'split')
    await assertSameWrites(stage, { steps: '50, 100' })
  })

  it('of a Service whose first Revision never became ready', async () => {
    await assertSameWrites(await servingStage({ image: 'registry.example/missing:1' }), {})
  })

  it('of a first deployment', async () => {
    const stage = emptyStage()
    const dry = await rollItOut(stage, { 'dry-run': 'true' })
    const { sent } = await recorded(stage, {})
    const [printedOne] = printed(dry.events).map(({ body }) => comparable(body))
    assert.deepEqual(printedOne, sent[0])
  })

  it('for any steps and any way to keep the old Revision', async () => {
    const settings = fc.record({
      steps: fc
        .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 })
        .map((some) => [...some.toSorted((a, b) => a - b), 100].join(', ')),
      'keep-previous': fc.constantFrom('tag', 'warm', 'none'),
    })
    await fc.assert(
      fc.asyncProperty(settings, async (some) => assertSameWrites(await servingStage(), some)),
      { numRuns: atLength(4, 20) },
    )
  })
})

/** How long a step is held changes no write. */
async function assertSameWrites(stage: Stage, given: Wish): Promise<void> {
  const settings = { hold: '1s', ...given }
  const dry = await rollItOut(stage, { ...settings, 'dry-run': 'true' })
  const { sent } = await recorded(stage, settings)
  assert.ok(sent.length > 2)
  assert.deepEqual(
    printed(dry.events).map(({ body }) => comparable(body)),
    sent,
  )
}

/** The writes that a real run sends. */
async function recorded(stage: Stage, settings: Wish): Promise<{ readonly sent: readonly unknown[] }> {
  const sent: unknown[] = []
  const onRequest = ({ method, path, body = '' }: ApiRequest) => {
    const isWrite =
      (method === 'PATCH' || method === 'POST') && /\/(services|revisions|podautoscalers)(\/|\?)/.test(path)
    if (isWrite && !path.includes('dryRun')) sent.push(comparable(JSON.stringify(redactEnv(JSON.parse(body)))))
    return 'sent' as const
  }
  const { outcome } = await rollItOut(stage, settings, { onRequest })
  assert.ok(['promoted', 'split', 'paused'].includes(outcome.kind), outcome.reason)
  return { sent }
}

const printed = (events: readonly RolloutEvent[]) =>
  events.flatMap((event) => (event.is === 'would-write' ? [event] : []))

/** Without what differs from run to run: ids, drivers, times and what is measured, and the uid of what does not exist yet. */
const comparable = (body: string): unknown =>
  withoutUid(
    body
      .replaceAll(/\\"deadlineMs\\":[\d.]+/g, '\\"deadlineMs\\":0')
      .replaceAll(/rollout-\d+/g, 'ID')
      .replaceAll(/driver-\d+/g, 'DRIVER')
      .replaceAll(/,\\"evidence\\":\{\\"probes errors.*?\\"hadOutage\\":false\}\}/g, '')
      .replaceAll(/,\\"ended\\":\[.*?\]/g, '')
      .replaceAll(/\\"at\\":\\"[^"]*\\"/g, '\\"at\\":\\"\\"'),
  )

const withoutUid = (body: string): unknown => {
  const parsed: unknown = JSON.parse(body)
  return Array.isArray(parsed) ? parsed.filter(({ path }) => path !== '/metadata/uid') : parsed
}
