/** What GitHub's own pages say of each ending, and while nothing has ended yet. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { type Standing, standing, tells } from '../../src/report/progress-state.ts'
import { commentText, commitStatus, deploymentStatus } from '../../src/report/status-text.ts'
import { type Sample, samples } from './support/samples.ts'

const job = 'https://github.example/acme/shop/actions/runs/1/attempts/1'
const facts = { jobUrl: job, commit: 'ffac537e6cbbf934b08745a378932722df287a53' }
const asItIs = { serializers: [(value: string) => value] }

/** Every page that is put there in the course of a sample. */
const standings = ({ events }: Sample): readonly Standing[] => {
  let now: Standing | undefined
  return events.flatMap((event) => {
    now = standing(now, event)
    return now && tells(event) ? [now] : []
  })
}

const last = (name: string): Standing => {
  const sample = samples.find((each) => each.name === name)
  const found = sample && standings(sample).at(-1)
  assert.ok(found, name)
  return found
}

const states: Readonly<Record<string, readonly [string, string]>> = {
  promoted: ['success', 'success'],
  unchanged: ['success', 'success'],
  split: ['success', 'success'],
  'aborted-at-10': ['failure', 'failure'],
  'cannot-start': ['failure', 'failure'],
  'unhealthy-at-0': ['failure', 'failure'],
  'first-deployment-failed': ['failure', 'failure'],
  'refused-permissions': ['error', 'error'],
  'stopped-by-a-foreign-hand': ['error', 'error'],
  uncertain: ['error', 'error'],
}

describe('the state of a deployment and of a commit', () => {
  for (const [name, expected] of Object.entries(states))
    it(`is ${expected[0]} for a rollout that is ${name}`, () => {
      const now = last(name)
      assert.deepEqual([deploymentStatus(now, job).state, commitStatus(now, job).state], expected)
    })

  it('is in progress as long as nothing has ended, with the candidate as its environment once it answers', () => {
    const sample = samples.find(({ name }) => name === 'promoted')
    const [first, , , shifted] = sample ? standings(sample) : []
    assert.ok(first && shifted)
    assert.equal(deploymentStatus(first, job).state, 'in_progress')
    assert.equal(deploymentStatus(first, job).environmentUrl, undefined)
    assert.deepEqual(deploymentStatus(shifted, job), {
      state: 'in_progress',
      description: '50 % of users are on hello-00042.',
      logUrl: job,
      environmentUrl: 'http://latest-hello.shop.example',
    })
    assert.equal(deploymentStatus(last('promoted'), job).environmentUrl, 'http://hello.shop.example')
  })

  it('tells the Services of two namespaces apart', () => {
    assert.equal(commitStatus(last('promoted'), job).context, 'kn-rollout: shop/hello')
  })

  it('has a description of at most 140 characters, cut between two of them', () => {
    const sentence = `😀${'very '.repeat(40)}long\nand in two lines`
    const { description } = deploymentStatus({ ...last('promoted'), sentence }, job)
    assert.equal([...description].length, 140)
    assert.match(description, /^😀very .*…$/)
  })

  it('has no address that is none of the web’s', () => {
    const now = last('promoted')
    const outcome = now.outcome && { ...now.outcome, url: 'javascript:alert(1)' }
    assert.equal(deploymentStatus({ ...now, outcome }, job).environmentUrl, undefined)
  })
})

describe('the comment of a pull request', () => {
  for (const name of Object.keys(states))
    it(`reads as in ${name}.comment.md`, (t) => {
      const file = join(import.meta.dirname, 'expected', `${name}.comment.md`)
      t.assert.fileSnapshot(`${commentText(last(name), facts)}\n`, file, asItIs)
    })

  it('of a dry run says what would be written', (t) => {
    const file = join(import.meta.dirname, 'expected', 'dry-run.comment.md')
    t.assert.fileSnapshot(`${commentText(last('dry-run'), facts)}\n`, file, asItIs)
  })

  it('while nothing has ended says where users are', (t) => {
    const sample = samples.find((each) => each.name === 'promoted')
    const now = sample && standings(sample).at(-2)
    assert.ok(now)
    const file = join(import.meta.dirname, 'expected', 'under-way.comment.md')
    t.assert.fileSnapshot(`${commentText(now, facts)}\n`, file, asItIs)
  })

  it('calls nobody and shows no markup of others', () => {
    const outcome = {
      ...last('cannot-start').outcome,
      reason: 'Thanks @octocat <img src=x> [click](http://evil.example)',
    }
    const { kind } = last('cannot-start').outcome ?? {}
    assert.equal(kind, 'aborted')
    const text = commentText({ ...last('cannot-start'), sentence: outcome.reason ?? '' }, facts)
    assert.doesNotMatch(text, /@octocat|(?<!\\)<img|(?<!\\)\]\(http:\/\/evil/)
  })
})
