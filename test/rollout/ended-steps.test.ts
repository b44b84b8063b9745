import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { endedSteps, isProvenGood } from '../../src/rollout/ended-steps.ts'
import type { EndedStep, Requester } from '../../src/rollout/model.ts'
import { requesterText, requestText } from '../../src/rollout/requester.ts'

const passed: EndedStep = { percent: 10, verdict: 'passed' }
const by = { user: 'alice' }

describe('the steps that ended', () => {
  it('are one entry each, by the last hold, without those that nothing was held against', () => {
    const own: readonly EndedStep[] = [
      { percent: 10, verdict: 'not-asked' },
      { percent: 50, verdict: 'not-judged' },
      { percent: 50, verdict: 'passed' },
      { percent: 100, verdict: 'not-asked', request: by },
    ]
    assert.deepEqual(endedSteps([{ ...passed, request: by }], own), [
      { percent: 10, verdict: 'passed', request: by },
      { percent: 50, verdict: 'passed' },
      { percent: 100, verdict: 'not-asked', request: by },
    ])
  })

  it('stay as few as the plan has steps, however often one is held again', () => {
    const again = Array.from({ length: 1_000 }, (): EndedStep => ({ percent: 10, verdict: 'inconclusive' }))
    assert.deepEqual(endedSteps(again, [passed]), [passed])
  })

  it('prove the candidate good where one passed, and none was overruled or could not be judged', () => {
    const cases: readonly (readonly [readonly EndedStep[], boolean])[] = [
      [[], false],
      [[passed], true],
      [[{ ...passed, request: by }], true],
      [[{ percent: 50, verdict: 'inconclusive' }], false],
      [[passed, { percent: 50, verdict: 'inconclusive' }], true],
      [[passed, { percent: 50, verdict: 'inconclusive', request: by }], false],
      [[passed, { percent: 50, verdict: 'not-judged' }], false],
    ]
    for (const [steps, isGood] of cases) assert.equal(isProvenGood(steps), isGood, JSON.stringify(steps))
  })
})

describe('who asked', () => {
  const rows: readonly [Requester, string][] = [
    [{ url: 'https://ci.example/jobs/7', run: '7', user: 'ci' }, 'the job https://ci.example/jobs/7'],
    [{ run: '7', user: 'ci' }, 'the job 7'],
    [{ user: 'alice' }, 'the user alice'],
    [{}, 'someone without a name'],
  ]
  for (const [requester, text] of rows) it(`is ${text}`, () => assert.equal(requesterText(requester), text))

  it('to promote is told with what that did to the step', () => {
    const told = (verdict: EndedStep['verdict']) => requestText({ percent: 10, verdict, request: by })
    assert.equal(told('inconclusive'), 'At 10 %, the user alice overruled the inconclusive verdict.')
    assert.equal(told('not-judged'), 'At 10 %, the user alice ended the hold early, before it could be judged.')
    assert.equal(told('passed'), 'At 10 %, the user alice ended the hold early.')
  })

  it('is not told of a step that nobody asked for', () => assert.equal(requestText(passed), undefined))
})
