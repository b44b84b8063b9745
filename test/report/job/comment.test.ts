/** What a comment says of each ending, and while nothing has ended yet. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { commentText } from '../../../src/report/job/comment.ts'
import { samples } from '../support/samples.ts'
import { lastState, statesOf } from '../support/states.ts'

const job = 'https://github.example/acme/shop/actions/runs/1/attempts/1'
const facts = { jobUrl: job, commit: 'ffac537e6cbbf934b08745a378932722df287a53' }
const asItIs = { serializers: [(value: string) => value] }

const endings = [
  'promoted',
  'unchanged',
  'split',
  'aborted-at-10',
  'cannot-start',
  'unhealthy-at-0',
  'first-deployment-failed',
  'refused-permissions',
  'stopped-by-a-foreign-hand',
  'uncertain',
]

describe('the comment of a pull request', () => {
  for (const name of endings)
    it(`reads as in ${name}.comment.md`, (t) => {
      const file = join(import.meta.dirname, '../expected', `${name}.comment.md`)
      t.assert.fileSnapshot(`${commentText(lastState(name), facts)}\n`, file, asItIs)
    })

  it('of a dry run says what would change', (t) => {
    const file = join(import.meta.dirname, '../expected', 'dry-run.comment.md')
    t.assert.fileSnapshot(`${commentText(lastState('dry-run'), facts)}\n`, file, asItIs)
  })

  it('while nothing has ended says where users are', (t) => {
    const sample = samples.find((each) => each.name === 'promoted')
    const now = sample && statesOf(sample).at(-2)
    assert.ok(now)
    const file = join(import.meta.dirname, '../expected', 'under-way.comment.md')
    t.assert.fileSnapshot(`${commentText(now, facts)}\n`, file, asItIs)
  })

  it('calls nobody and shows no markup of others', () => {
    const outcome = {
      ...lastState('cannot-start').outcome,
      reason: 'Thanks @octocat <img src=x> [click](http://evil.example)',
    }
    const { kind } = lastState('cannot-start').outcome ?? {}
    assert.equal(kind, 'aborted')
    const text = commentText({ ...lastState('cannot-start'), sentence: outcome.reason ?? '' }, facts)
    assert.doesNotMatch(text, /@octocat|(?<!\\)<img|(?<!\\)\]\(http:\/\/evil/)
  })
})
