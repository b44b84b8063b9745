import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newest } from '../../src/report/newest.ts'

it('what is newest is sent one at a time, and what was overtaken is never sent', async () => {
  const sent: string[] = []
  const gates: (() => void)[] = []
  const { show, settled } = newest<string>((value) => {
    sent.push(value)
    return new Promise((resolve) => gates.push(resolve))
  })
  await settled()
  for (const value of ['10 %', '50 %', '100 %']) show(value)
  assert.deepEqual(sent, ['10 %'])
  gates[0]?.()
  await new Promise(setImmediate)
  assert.deepEqual(sent, ['10 %', '100 %'])
  gates[1]?.()
  await settled()
  show('promoted')
  gates[2]?.()
  await settled()
  assert.deepEqual(sent, ['10 %', '100 %', 'promoted'])
})
