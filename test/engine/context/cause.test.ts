/** Why a candidate proved bad, as its verdict keeps it: one line, bounded, without what may be secret. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { causeOf } from '../../../src/engine/context/cause.ts'
import { freshMemory } from '../../../src/engine/context/memory.ts'
import type { StepResult } from '../../../src/engine/ports/events.ts'
import type { RevisionView, Start, StartTrouble } from '../../../src/engine/ports/ports.ts'
import { candidate as name, revisionWith } from '../support/views.ts'

const trouble: StartTrouble = {
  reason: 'CrashLoopBackOff',
  message: 'Container user-container exited 3 times with code 3.',
  events: [],
  log: ['starting', 'config: DATABASE_URL is not set', ''],
}
const failed = (change: Partial<StartTrouble> = {}): Start => ({ is: 'failed', why: { ...trouble, ...change } })
const fresh = () => freshMemory({ now: () => 0, sleep: async () => {} })
const withEnv = (value: string): RevisionView =>
  revisionWith(name, { spec: { containers: [{ env: [{ name: 'PASSWORD', value }] }] } })

const startCause = (start: Start | undefined, candidate = revisionWith(name)) =>
  causeOf(fresh(), { why: 'candidate-failed', candidate, start })

const someText = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\u0000', '\u2028', '\u001b[31m', '=', '://', '@', 'token', '\u{1f600}'),
  maxLength: 150,
})

describe('the cause of a verdict', () => {
  it('is the reason, the message and the last log line of a pod that cannot start', () =>
    assert.equal(
      startCause(failed()),
      'CrashLoopBackOff: Container user-container exited 3 times with code 3. config: DATABASE_URL is not set',
    ))

  it('is what the Revision says where no pod was seen', () => {
    const ready = { status: 'False', message: 'the image does not exist' } as const
    assert.equal(startCause(undefined, revisionWith(name, { ready })), 'the image does not exist')
    assert.equal(startCause(undefined), undefined)
  })

  it('is the answer to the health check, or the sentence of the step that failed', () => {
    const memory = fresh()
    const detail = { command: 'curl', body: '', stderr: '', ms: 1 }
    memory.candidate.healthResult = { is: 'failed', attempts: 3, why: 'the status was 503, expected 2xx', detail }
    const proof = { candidate: revisionWith(name), start: undefined }
    assert.equal(causeOf(memory, { ...proof, why: 'health-failed' }), 'the status was 503, expected 2xx')
    memory.steps.push({ why: '9 of 40 probes failed, limit 1 %' } as StepResult)
    assert.equal(causeOf(memory, { ...proof, why: 'analysis-failed' }), '9 of 40 probes failed, limit 1 %')
    assert.equal(causeOf(memory, { ...proof, why: 'rolled-back' }), undefined)
  })

  it('is the trouble of pods for one that never became ready, too, and else the fact behind the abort', () => {
    const memory = { ...fresh(), abortDetail: 'no route to the host' }
    const causeFor = (why: string) =>
      causeOf(memory, { why, candidate: revisionWith(name), start: failed({ log: [] }) })
    const text = 'CrashLoopBackOff: Container user-container exited 3 times with code 3.'
    assert.deepEqual([causeFor('candidate-not-ready'), causeFor('health-unreachable')], [text, 'no route to the host'])
  })

  for (const [line, kept] of [
    ['cannot reach postgres://shop:hunter2@db/shop', 'cannot reach postgres://***@db/shop'],
    ['sent Authorization: Bearer abc.def', 'sent Authorization: Bearer ***'],
    ['DB_PASSWORD=hunter2 is wrong', 'DB_PASSWORD=*** is wrong'],
    ['{"api_key": "hunter2"}', '{"api_key": ***'],
    ['the token is missing', 'the token is missing'],
  ] as const)
    it(`has no credentials: ${kept}`, () => assert.ok(startCause(failed({ log: [line] }))?.endsWith(kept)))

  it('keeps 200 characters whole, and of more the first 199', () => {
    const cause = (length: number) => startCause(failed({ reason: 'R', message: '', log: ['x'.repeat(length)] })) ?? ''
    const most = 200 - cause(1).length + 1
    assert.equal(cause(most).length, 200)
    assert.ok(cause(most).endsWith('x'))
    assert.equal(cause(most + 1).length, 200)
    assert.ok(cause(most + 1).endsWith('x…'))
  })

  it('has at most 200 characters, one line and no value of a variable, wherever that stands', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{4,60}$/), someText, someText, (secret, before, after) => {
        const start = failed({ message: '', reason: 'R', log: [`${before} <${secret}> ${after}`] })
        const cause = startCause(start, withEnv(secret)) ?? ''
        assert.ok(cause.length <= 200 && cause.isWellFormed(), cause)
        assert.doesNotMatch(cause, /[\p{Cc}\u2028\u2029]/u)
        assert.ok(!cause.includes(`<${secret}`), cause)
      }),
    ))
})
