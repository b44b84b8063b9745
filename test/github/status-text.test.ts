/** What GitHub's own pages say of each ending, and while nothing has ended yet. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commitStatus, deploymentStatus } from '../../src/github/status-text.ts'
import { samples } from '../report/support/samples.ts'
import { lastState, statesOf } from '../report/support/states.ts'

const job = 'https://github.example/acme/shop/actions/runs/1/attempts/1'

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
      const now = lastState(name)
      assert.deepEqual([deploymentStatus(now, job).state, commitStatus(now, job).state], expected)
    })

  it('is in progress as long as nothing has ended, with the candidate as its environment once it answers', () => {
    const sample = samples.find(({ name }) => name === 'promoted')
    const [first, , , shifted] = sample ? statesOf(sample) : []
    assert.ok(first && shifted)
    assert.equal(deploymentStatus(first, job).state, 'in_progress')
    assert.equal(deploymentStatus(first, job).environmentUrl, undefined)
    assert.deepEqual(deploymentStatus(shifted, job), {
      state: 'in_progress',
      description: '50 % of traffic is on hello-00042.',
      logUrl: job,
      environmentUrl: 'http://latest-hello.shop.example',
    })
    assert.equal(deploymentStatus(lastState('promoted'), job).environmentUrl, 'http://hello.shop.example')
  })

  it('tells the Services of two namespaces apart', () => {
    assert.equal(commitStatus(lastState('promoted'), job).context, 'kn-rollout: shop/hello')
  })

  it('has a description of at most 140 characters, cut between two of them', () => {
    const sentence = `😀${'very '.repeat(40)}long\nand in two lines`
    const { description } = deploymentStatus({ ...lastState('promoted'), sentence }, job)
    assert.equal([...description].length, 140)
    assert.match(description, /^😀very .*…$/)
  })

  it('has no address that is none of the web’s', () => {
    const now = lastState('promoted')
    const outcome = now.outcome && { ...now.outcome, url: 'javascript:alert(1)' }
    assert.equal(deploymentStatus({ ...now, outcome }, job).environmentUrl, undefined)
  })
})
