/** What the Action asks of GitHub, held against GitHub's own description of its API, on github.com and on an Enterprise Server. */
import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { githubApi, repositoryIn } from '../../src/github/api.ts'
import { githubServer, token } from './support/github-server.ts'
import type { Edition } from './support/openapi.ts'

const commit = 'ffac537e6cbbf934b08745a378932722df287a53'
const deployment = { commit, environment: 'production', task: 'kn-rollout:shop/hello', description: 'Rollout of hello' }
const mark = '<!-- kn-rollout: shop/hello -->'

const scene = async (t: TestContext, edition?: Edition, given = token) => {
  const github = await githubServer(t, edition)
  const place = repositoryIn({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: github.url })
  assert.ok(place)
  return { github, api: githubApi(given, place) }
}

for (const edition of ['api.github.com', 'ghes-3.17'] as const) {
  describe(`every request is one that ${edition} describes:`, () => {
    it('a deployment, and how it stands', async (t) => {
      const { github, api } = await scene(t, edition)
      const made = await api.createDeployment(deployment)
      assert.ok(made.is === 'done')
      const status = {
        description: 'Under way',
        logUrl: 'https://ci.example/1',
        environmentUrl: 'http://hello.example',
      }
      await api.setDeploymentStatus(made.value, { state: 'in_progress', ...status })
      await api.setDeploymentStatus(made.value, { state: 'success', description: 'Promoted' })
      const [kept] = github.deployments
      assert.equal(kept?.ref, commit)
      assert.deepEqual([kept?.auto_merge, kept?.required_contexts], [false, []])
      const { logUrl, environmentUrl } = status
      assert.deepEqual(kept?.statuses, [
        {
          state: 'in_progress',
          description: 'Under way',
          log_url: logUrl,
          environment_url: environmentUrl,
          auto_inactive: false,
        },
        { state: 'success', description: 'Promoted', auto_inactive: true },
      ])
      assert.deepEqual(github.faults, [])
    })

    it('the newest deployment of this Service in this environment', async (t) => {
      const { github, api } = await scene(t, edition)
      const { environment, task } = deployment
      assert.deepEqual(await api.findDeployment({ environment, task }), { is: 'done', value: undefined })
      await api.createDeployment(deployment)
      const newest = await api.createDeployment(deployment)
      await api.createDeployment({ ...deployment, environment: 'staging' })
      await api.createDeployment({ ...deployment, task: 'kn-rollout:shop/other' })
      assert.deepEqual(await api.findDeployment({ environment, task }), newest)
      assert.deepEqual(github.faults, [])
    })

    it('the status of a commit', async (t) => {
      const { github, api } = await scene(t, edition)
      const status = { state: 'pending', description: '10 %', context: 'kn-rollout: shop/hello' } as const
      assert.equal((await api.setCommitStatus(commit, { ...status, url: 'https://ci.example/1' })).is, 'done')
      assert.deepEqual(github.statuses, [{ sha: commit, ...status, target_url: 'https://ci.example/1' }])
      assert.deepEqual(github.faults, [])
    })

    it('one comment, which is written over and not repeated', async (t) => {
      const { github, api } = await scene(t, edition)
      await api.putComment(7, { mark, body: `${mark}\n\nrolling out` })
      await api.putComment(7, {
        mark: '<!-- kn-rollout: shop/other -->',
        body: '<!-- kn-rollout: shop/other -->\n\nelse',
      })
      await api.putComment(7, { mark, body: `${mark}\n\npromoted` })
      assert.deepEqual(
        github.comments.map(({ body }) => body.split('\n').at(-1)),
        ['promoted', 'else'],
      )
      assert.deepEqual(github.faults, [])
    })

    it('the pull request that brought a commit in, and not one that merely contains it', async (t) => {
      const { github, api } = await scene(t, edition)
      assert.deepEqual(await api.findPullRequest(commit), { is: 'done', value: undefined })
      github.pullRequests.push({ number: 8, merge_commit_sha: 'a'.repeat(40) }, { number: 7, merge_commit_sha: commit })
      assert.deepEqual(await api.findPullRequest(commit), { is: 'done', value: 7 })
      assert.deepEqual(github.faults, [])
    })
  })
}

describe('a comment is found', () => {
  it('behind more than a hundred others', async (t) => {
    const { github, api } = await scene(t)
    for (let id = 1; id <= 250; id++) github.comments.push({ id, body: 'Nice!', author: 'NONE', isBot: false })
    github.comments.push({ id: 251, body: `${mark}\n\nrolling out`, author: 'NONE', isBot: true })
    await api.putComment(7, { mark, body: `${mark}\n\npromoted` })
    assert.deepEqual([github.comments.length, github.comments.at(-1)?.body], [251, `${mark}\n\npromoted`])
    assert.deepEqual(github.faults, [])
  })

  const authors: readonly [string, string, boolean, boolean][] = [
    ['written by a bot', 'NONE', true, true],
    ['written by a member, whose token it may have been', 'MEMBER', false, true],
    ['but not where a stranger has put our mark: the words would be under the stranger’s name', 'NONE', false, false],
    ['but not where one who once contributed has put it', 'CONTRIBUTOR', false, false],
  ]
  for (const [rule, author, isBot, isOurs] of authors)
    it(rule, async (t) => {
      const { github, api } = await scene(t)
      github.comments.push({ id: 1, body: `${mark}\n\nbefore`, author, isBot })
      await api.putComment(7, { mark, body: `${mark}\n\nafter` })
      assert.equal(github.comments.length, isOurs ? 1 : 2)
      assert.equal(github.comments.at(-1)?.body, `${mark}\n\nafter`)
    })
})

describe('what GitHub would not do is an answer, and never an exception:', () => {
  const ask = { environment: 'production', task: 't' }

  it('a right that the token lacks', async (t) => {
    const { github, api } = await scene(t)
    github.rights.clear()
    const expected = { is: 'forbidden', why: 'Resource not accessible by integration' }
    assert.deepEqual(await api.createDeployment(deployment), expected)
    assert.deepEqual(await api.putComment(7, { mark, body: mark }), expected)
    assert.deepEqual(github.deployments, [])
  })

  it('a token that GitHub does not know', async (t) => {
    const { api } = await scene(t, undefined, 'ghs_unknown')
    assert.deepEqual(await api.findDeployment(ask), { is: 'failed', why: 'Bad credentials' })
  })

  it('the rate limit, which no permission cures', async (t) => {
    const { github, api } = await scene(t)
    const body = { message: 'API rate limit exceeded' }
    github.trouble.push({ status: 403, body, headers: { 'x-ratelimit-remaining': '0' } })
    assert.deepEqual(await api.findDeployment(ask), { is: 'failed', why: 'API rate limit exceeded' })
  })

  it('a description that is too long', async (t) => {
    const { api } = await scene(t)
    const status = { state: 'success', description: 'x'.repeat(141), context: 'c' } as const
    assert.deepEqual(await api.setCommitStatus(commit, status), { is: 'failed', why: 'Validation Failed' })
  })

  it('trouble of GitHub itself, after a second try', async (t) => {
    const { github, api } = await scene(t)
    const broken = { status: 502, body: { message: 'Server Error' } }
    github.trouble.push(broken)
    assert.equal((await api.findDeployment(ask)).is, 'done')
    github.trouble.push(broken, broken)
    assert.deepEqual(await api.findDeployment(ask), { is: 'failed', why: 'Server Error' })
  })

  it('nobody at that address', async () => {
    const api = githubApi(token, { url: 'http://127.0.0.1:1', owner: 'acme', repo: 'shop' })
    assert.equal((await api.findDeployment(ask)).is, 'failed')
  })
})

it('a job that does not say which repository it is of has no place at GitHub', () => {
  assert.equal(repositoryIn({}), undefined)
  assert.deepEqual(repositoryIn({ GITHUB_REPOSITORY: 'acme/shop' }), {
    url: 'https://api.github.com',
    owner: 'acme',
    repo: 'shop',
  })
})
