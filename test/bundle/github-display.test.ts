/** What the committed bundle shows at GitHub besides the job, as the runner starts it: a sandbox to roll out on, a GitHub to tell. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { until } from '../cluster/lib/wait.ts'
import { type GithubServer, githubServer, token } from '../github/support/github-server.ts'
import { servingScene } from './support/scene.ts'

const commit = 'ffac537e6cbbf934b08745a378932722df287a53'
const everything = {
  'github-deployment': 'production',
  'github-comment': 'true',
  'github-status': 'true',
  'github-token': token,
}

/** As the runner sets it for a job of a pull request. */
const jobOf = async (t: TestContext, { url }: GithubServer) => {
  const folder = await mkdtemp(join(tmpdir(), 'event-'))
  t.after(() => rm(folder, { recursive: true }))
  const event = { pull_request: { number: 7, head: { sha: commit, repo: { full_name: 'shop/hello' } } } }
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event))
  return { env: { GITHUB_API_URL: url, GITHUB_SHA: commit, GITHUB_EVENT_PATH: join(folder, 'event.json') } }
}

// A runner gives a cancelled job ten seconds, whatever else the machine does.
describe('the bundle, asked to show more than the job', { concurrency: 2 }, () => {
  it('leaves a deployment, a comment and a commit status that say how it ended', async (t) => {
    const [scene, github] = [await servingScene(t), await githubServer(t, 'ghes-3.17')]
    const { code, log } = await scene.step(everything, await jobOf(t, github)).ended
    assert.equal(code, 0, log)
    assert.equal(github.deployments[0]?.statuses.at(-1)?.state, 'success')
    assert.equal(github.deployments[0]?.statuses.at(-1)?.environment_url, 'http://hello.shop.example.test')
    assert.equal(github.statuses.at(-1)?.state, 'success')
    assert.equal(github.comments.length, 1)
    assert.match(github.comments[0]?.body ?? '', /hello-00002 promoted/)
    assert.deepEqual(github.faults, [])
    assert.equal(log.split('\n').filter((line) => line.includes(token)).length, 1, 'only the line that masks it')
  })

  it('ends as it would have, with one warning, where it lacks the permissions', async (t) => {
    const [scene, github] = [await servingScene(t), await githubServer(t)]
    github.rights.clear()
    const { code, log, outputs } = await scene.step(everything, await jobOf(t, github)).ended
    assert.equal(code, 0, log)
    assert.equal(outputs.outcome, 'promoted')
    const warnings = log.split('\n').filter((line) => line.startsWith('::warning '))
    assert.equal(warnings.length, 1, log)
    assert.match(
      warnings[0] ?? '',
      /permissions: \{ contents: read, deployments: write, statuses: write, pull-requests: write \}/,
    )
  })

  it('ends as it would have where nobody answers', async (t) => {
    const [scene, github] = [await servingScene(t), await githubServer(t)]
    const job = await jobOf(t, { ...github, url: 'http://127.0.0.1:1' })
    const { code, log, outputs } = await scene.step(everything, job).ended
    assert.equal(code, 0, log)
    assert.equal(outputs.outcome, 'promoted')
    assert.match(log, /^::warning .*Could not update the deployment on GitHub with the outcome/m)
  })

  it('says of a cancelled job that users are back', async (t) => {
    const [scene, github] = [await servingScene(t), await githubServer(t)]
    const step = scene.step({ ...everything, hold: '30s' }, await jobOf(t, github))
    await step.says('10 % in effect')
    const { log } = await step.cancel()
    assert.equal(github.deployments[0]?.statuses.at(-1)?.state, 'failure', log)
    assert.match(github.comments[0]?.body ?? '', /because the job was cancelled/)
  })

  it('says so in its post step, where the main step was killed', async (t) => {
    const [scene, github] = [await servingScene(t), await githubServer(t)]
    const step = scene.step({ ...everything, hold: '30s' }, await jobOf(t, github))
    await step.says('10 % in effect')
    await until('The deployment is told', async () => github.deployments[0]?.statuses.length !== 0, 10)
    await step.kill()
    const { log } = await step.post()
    assert.equal(github.deployments.length, 1, log)
    assert.equal(github.deployments[0]?.statuses.at(-1)?.state, 'failure', log)
    assert.equal(github.comments.length, 1)
    assert.deepEqual(github.faults, [])
  })
})
