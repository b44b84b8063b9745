/** An admission webhook that lets our writes pass and takes a part of them back. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, type Stage, servingStage, stored } from './support/stage.ts'

type Operation = { readonly op: string; readonly path: string; readonly value?: unknown }

/** The operations of a patch for which `isDropped` holds never take, from the moment `isOn`. */
const webhook =
  (
    stage: Stage,
    isDropped: (operation: Operation) => boolean,
    isOn: (operations: readonly Operation[]) => boolean,
  ): Transport =>
  (request, options) => {
    if (request.method !== 'PATCH' || !request.path.includes('/services/'))
      return stage.sandbox.transport(request, options)
    const operations: readonly Operation[] = JSON.parse(request.body ?? '[]')
    const kept = isOn(operations) ? operations.filter((each) => !isDropped(each)) : operations
    return stage.sandbox.transport({ ...request, body: JSON.stringify(kept) }, options)
  }

const isMark = ({ op, path }: Operation) => op === 'add' && /kn-rollout\.dev~1(rollout|driver)$/.test(path)
const isJournal = ({ op, path }: Operation) => op === 'add' && path.endsWith('kn-rollout.dev~1rollout')
const stages = (operations: readonly Operation[]): string => String(operations.find(isJournal)?.value ?? '')

for (const [what, isDropped] of [
  ['the journal', isJournal],
  ['all marks', isMark],
] as const)
  it(`that drops ${what} is named before anything is changed, and no mark is left`, async () => {
    const stage = await servingStage()
    const spec = JSON.stringify(stored(stage).spec)
    const rollout = rollItOut(stage, {}, { transport: webhook(stage, isDropped, () => true) })
    await assert.rejects(rollout, {
      code: 'E_WRITE_ALTERED',
      message: /without the annotation kn-rollout.dev\/rollout/,
    })
    assert.equal(JSON.stringify(stored(stage).spec), spec)
    assert.deepEqual(marksOf(stage), [])
  })

it('that begins to drop the journal at 50 % once has traffic returned, and the rollout cleaned up', async () => {
  const stage = await servingStage()
  let left = 1
  const isOn = (operations: readonly Operation[]) => stages(operations).includes('"stage":"stepping"') && left-- > 0
  const { outcome } = await rollItOut(stage, { steps: '50, 100' }, { transport: webhook(stage, isJournal, isOn) })
  assert.equal(outcome.kind, 'aborted')
  assert.match(outcome.reason, /stored it without the annotation/)
  assert.ok(!(await answering(stage)).includes('hello-00002'))
  assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
  assert.deepEqual(marksOf(stage), [])
})

it('that drops the journal from 50 % on has traffic returned, and is named', async () => {
  const stage = await servingStage()
  let isBegun = false
  const isOn = (operations: readonly Operation[]) => {
    isBegun ||= stages(operations).includes('"stage":"stepping"')
    return isBegun
  }
  const { outcome } = await rollItOut(stage, { steps: '50, 100' }, { transport: webhook(stage, isJournal, isOn) })
  assert.equal(outcome.kind, 'uncertain')
  assert.match(outcome.next.join(' '), /admission webhook/)
  assert.deepEqual(await answering(stage), ['hello-00001'])
})

it('that takes the traffic of a step back has it returned, and is named', async () => {
  const stage = await servingStage()
  const isOn = (operations: readonly Operation[]) => stages(operations).includes('"stage":"stepping"')
  const isTraffic = ({ path }: Operation) => path === '/spec/traffic'
  const { outcome } = await rollItOut(stage, { steps: '50, 100' }, { transport: webhook(stage, isTraffic, isOn) })
  assert.equal(outcome.kind, 'aborted')
  assert.match(outcome.reason, /without the traffic that was sent/)
  assert.ok(!(await answering(stage)).includes('hello-00002'))
  assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
  assert.deepEqual(marksOf(stage), [])
})
