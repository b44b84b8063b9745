/** What GitHub shows in the course of a rollout: whole displays over a GitHub that behaves, told by the events of a rollout. */
import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { realClock } from '../../src/app/process/clock.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { githubDisplay } from '../../src/github/display.ts'
import type { DisplayOptions } from '../../src/github/pages/page.ts'
import { samples } from '../report/support/samples.ts'
import { githubServer, token } from './support/github-server.ts'

const commit = 'ffac537e6cbbf934b08745a378932722df287a53'
const everything = { deployment: 'production', comment: true, status: true, token }
const eventsOf = (name: string): readonly RolloutEvent[] => samples.find((each) => each.name === name)?.events ?? []

type Given = Partial<Omit<DisplayOptions, 'settings'>> & { readonly settings?: Partial<DisplayOptions['settings']> }

const scene = async (t: TestContext) => {
  const github = await githubServer(t)
  const logged: RolloutEvent[] = []
  const kept: number[] = []
  /** Tells the events as fast as GitHub takes them, so that nothing is overtaken. */
  const show = async (events: readonly RolloutEvent[], { settings, ...given }: Given = {}) => {
    const display = githubDisplay({
      settings: { github: everything, dryRun: false, ...settings },
      verb: 'deploy',
      event: { commit, pullRequest: 7, isFork: false },
      env: { GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: github.url },
      jobUrl: 'https://github.example/acme/shop/actions/runs/1/attempts/1',
      log: { report: (event) => logged.push(event) },
      keep: async (deployment) => void kept.push(deployment),
      ...given,
    })
    for (const event of events) {
      display?.reporter.report(event)
      await display?.settled(10_000, realClock)
    }
    return display
  }
  const states = () => github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))
  return { github, logged, kept, show, states }
}

describe('a rollout on GitHub', () => {
  it('is shown from its beginning to its promotion, on pages of its own', async (t) => {
    const { github, logged, kept, show, states } = await scene(t)
    await show(eventsOf('promoted'))
    const running = github.deployments[0]?.statuses.slice(0, -1) ?? []
    assert.deepEqual(new Set(running.map(({ state }) => state)), new Set(['in_progress']))
    assert.equal(states()[0]?.at(-1), 'success')
    assert.deepEqual(kept, [github.deployments[0]?.id])
    assert.equal(github.statuses.at(-1)?.state, 'success')
    assert.equal(github.comments.length, 1)
    assert.match(github.comments[0]?.body ?? '', /^### ✅ hello: hello-00042 promoted$[\s\S]*\[ffac537/m)
    assert.deepEqual(logged, [])
    assert.deepEqual(github.faults, [])
  })

  it('that was taken back leaves the deployment before as the one that serves', async (t) => {
    const { github, show, states } = await scene(t)
    await show(eventsOf('aborted-at-10'))
    assert.equal(states()[0]?.at(-1), 'failure')
    assert.ok(github.deployments[0]?.statuses.every((status) => status.auto_inactive === false))
  })

  it('is not shown where nothing is asked for, nor where it is only looked at', async (t) => {
    const { github, show } = await scene(t)
    const nothing = { deployment: undefined, comment: false, status: false, token }
    assert.equal(await show(eventsOf('promoted'), { settings: { github: nothing } }), undefined)
    for (const verb of ['status', 'curl'] as const) assert.equal(await show(eventsOf('promoted'), { verb }), undefined)
    assert.deepEqual([github.deployments, github.statuses, github.comments], [[], [], []])
  })

  it('that is a dry run has a comment and no deployment, since it deploys nothing', async (t) => {
    const { github, show } = await scene(t)
    await show(eventsOf('dry-run'), { settings: { dryRun: true } })
    assert.deepEqual([github.deployments, github.statuses], [[], []])
    assert.match(github.comments[0]?.body ?? '', /hello: dry run[\s\S]*\+ image {2}registry/)
  })

  for (const verb of ['promote', 'abort', 'rollback'] as const)
    it(`goes on with the deployment of its deploy when it is ended by ${verb} in a later job`, async (t) => {
      const { github, show } = await scene(t)
      await show(eventsOf('promoted').slice(0, 3))
      await show(eventsOf('aborted-at-10'), { verb })
      assert.equal(github.deployments.length, 1)
      assert.equal(github.deployments[0]?.statuses.at(-1)?.state, 'failure')
    })

  for (const verb of ['promote', 'abort', 'rollback'] as const)
    for (const kind of ['refused', 'unchanged'] as const)
      it(`stays as it is where a later ${verb} is ${kind}`, async (t) => {
        const { github, show, states } = await scene(t)
        await show(eventsOf('promoted'))
        const before = [states(), github.statuses.at(-1)?.state, github.comments[0]?.body]
        await show(eventsOf(kind), { verb })
        assert.deepEqual([states(), github.statuses.at(-1)?.state, github.comments[0]?.body], before)
      })

  it('is commented where the commit came with a pull request, though the job is of a push', async (t) => {
    const { github, show } = await scene(t)
    github.pullRequests.push({ number: 7, merge_commit_sha: commit })
    await show(eventsOf('promoted'), { event: { commit, isFork: false } })
    assert.equal(github.comments.length, 1)
    assert.deepEqual(github.faults, [])
  })

  it('says once that there is no pull request to comment on', async (t) => {
    const { logged, show } = await scene(t)
    await show(eventsOf('promoted'), { event: { commit, isFork: false } })
    assert.deepEqual(logged, [{ is: 'note', text: 'There is no pull request for this commit to comment on.' }])
  })
})

describe('the post step', () => {
  const ended = eventsOf('unchanged').filter(({ is }) => is === 'target' || is === 'ended')

  it('of a job that was cut off ends what its main step has shown, and claims no success', async (t) => {
    const { github, kept, show, states } = await scene(t)
    await show(eventsOf('promoted').slice(0, 3))
    await show(ended, { verb: 'finish', deployment: kept[0] })
    assert.equal(states()[0]?.at(-1), 'error')
    assert.equal(github.statuses.at(-1)?.state, 'error')
    assert.match(github.comments[0]?.body ?? '', /The job was interrupted/)
  })

  it('leaves the deployment of an earlier commit alone, where its main step has begun none', async (t) => {
    const { show, states } = await scene(t)
    await show(eventsOf('promoted'))
    const before = states()
    await show(ended, { verb: 'finish' })
    assert.deepEqual(states(), before)
  })
})

describe('what GitHub would not show', () => {
  it('for want of permissions is one warning, with all of them in a line to add', async (t) => {
    const { github, logged, show } = await scene(t)
    github.rights.clear()
    await show(eventsOf('promoted'))
    assert.deepEqual(logged, [
      {
        is: 'warning',
        code: 'W_GITHUB_RIGHTS',
        message: 'This job lacks permissions on GitHub: Resource not accessible by integration.',
        cure: 'Add to the job: permissions: { contents: read, deployments: write, statuses: write, pull-requests: write }',
      },
    ])
  })

  it('for want of one permission leaves the others their pages', async (t) => {
    const { github, logged, show, states } = await scene(t)
    github.rights.delete('statuses')
    await show(eventsOf('promoted'))
    assert.equal(logged.length, 1)
    assert.equal(states()[0]?.at(-1), 'success')
    assert.match(github.comments[0]?.body ?? '', /hello-00042 promoted/)
  })

  it('on the pull request of a fork is one note, since nobody did anything wrong', async (t) => {
    const { github, logged, show } = await scene(t)
    github.rights.clear()
    await show(eventsOf('promoted'), { event: { commit, pullRequest: 7, isFork: true } })
    assert.equal(logged.length, 1)
    assert.equal(logged[0]?.is, 'note')
  })

  it('without a token is one note', async (t) => {
    const { logged, show } = await scene(t)
    await show(eventsOf('promoted'), { settings: { github: { ...everything, token: undefined } } })
    assert.deepEqual(logged, [
      { is: 'note', text: 'No deployment, comment or status on GitHub: `github-token` is empty.' },
    ])
  })

  it('because of its own trouble is a warning, unless the ending came through', async (t) => {
    const { github, logged, show } = await scene(t)
    const onlyStatus = { settings: { github: { token, status: true, comment: false } } }
    const broken = { status: 502, body: { message: 'Server Error' } }
    const events = eventsOf('unchanged')
    github.trouble.push(broken, broken)
    await show(events, onlyStatus)
    const target = events.slice(0, 1)
    assert.deepEqual(
      github.statuses.map(({ state }) => state),
      ['success'],
    )
    logged.length = 0
    github.trouble.push(broken, broken)
    await show(target, onlyStatus)
    assert.deepEqual(logged, [
      {
        is: 'warning',
        code: 'W_GITHUB',
        message: 'Could not update the commit status on GitHub with the outcome: Server Error.',
      },
    ])
  })

  it('in time holds nothing up for longer than it may', async (t) => {
    const { github, show } = await scene(t)
    github.trouble.push('silence', 'silence', 'silence')
    const display = await show([])
    for (const event of eventsOf('promoted')) display?.reporter.report(event)
    const startMs = performance.now()
    await display?.settled(50, realClock)
    assert.ok(performance.now() - startMs < 2_000)
  })
})
