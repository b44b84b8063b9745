/** What `traffic` says at its end: who has what, what is a copy, and where to go from there. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type HandChange, handChange, handLines, pinnedLines } from '../../../src/report/commands/hand-change.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'

const [a, b, copy] = ['hello-00001', 'hello-00002', 'hello-00003']
const on = (shares: Readonly<Record<string, number>>): readonly TrafficTarget[] =>
  Object.entries(shares).map(([revisionName, percent]) => ({ revisionName, latestRevision: false, percent }))
const changed = (more: Partial<Parameters<typeof handChange>[0]>): HandChange =>
  handChange({
    service: 'hello',
    namespace: 'shop',
    isWritten: true,
    isInForce: true,
    afterMs: 100,
    before: on({ [b]: 100 }),
    after: on({ [a]: 100 }),
    latest: b,
    ...more,
  })
const said = (more: Parameters<typeof changed>[0]): string =>
  pinnedLines(changed(more))
    .map(({ text }) => text)
    .join('\n')

const follow = /\n {2}kn-rollout traffic hello -p @latest=100% -n shop$/
const copies = new Map([[copy, a]])

describe('the end of a change of the traffic by hand', () => {
  it('marks a copy in its table', () => {
    const text = handLines(changed({ after: on({ [copy]: 90, [b]: 10 }), copies }))
      .map((each) => each.text)
      .join('\n')
    assert.match(text, /^hello-00003 \(copy of hello-00001\) +0 % +90 % +-$/m)
  })

  it('offers to follow the latest Revision where that has all traffic, or the same runs', () => {
    assert.match(said({ after: on({ [b]: 100 }) }), /To follow the latest again:/)
    assert.match(said({ after: on({ [b]: 100 }) }), follow)
    assert.match(said({ latest: copy, copies }), /To follow the latest again:/)
  })

  it('says what it would move where the latest has a part', () => {
    const text = said({ after: on({ [b]: 10, [a]: 90 }) })
    assert.match(text, /all of it to the latest, hello-00002, .*without a check:/)
    assert.match(text, follow)
  })

  it('offers no way back to what was just left, but the rest of a rollback', () => {
    const text = said({})
    assert.match(text, /The latest is hello-00002, from which this took the traffic/)
    assert.match(text, /\n {2}kn-rollout rollback hello --to hello-00001 -n shop$/)
    assert.doesNotMatch(text, /-p @latest/)
    assert.match(said({ before: on({ [a]: 90, [copy]: 10 }) }), /hello-00002, which receives no traffic/)
    assert.doesNotMatch(said({ before: on({ [a]: 90, [copy]: 10 }), after: on({ [a]: 50, [copy]: 50 }) }), /rollback/)
  })

  it('is silent where traffic follows the latest Revision', () =>
    assert.equal(said({ after: [{ latestRevision: true, revisionName: b, percent: 100 }] }), ''))
})
