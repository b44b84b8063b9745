/** A rollout on paper: which writes it prints, and what the API server said to each. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rehearse } from '../../../../src/engine/commands/dry-run/dry-run.ts'
import { creationJournal, rolloutJournal } from '../../../../src/engine/preflight/initial-journal.ts'
import { RolloutError } from '../../../../src/errors/rollout-error.ts'
import {
  candidate,
  configurationWith,
  newTemplate,
  oldTemplate,
  serviceWith,
  snapshotOf,
  stable,
} from '../../support/views.ts'
import { type Props, play, withCluster } from '../../support/world.ts'

const { driver: _, journal: _journal, ...free } = serviceWith({ latestReady: stable, latestCreated: stable })
const home = { stable: [{ revision: stable, percent: 100 }], broken: [], before: free.traffic }
const standing = { ...snapshotOf(), service: free }

const compared = { before: oldTemplate, after: newTemplate }

const codeOf = (error: unknown) => ({ kind: error instanceof RolloutError ? error.code : String(error) })

const rehearsed = async (props: Props = {}, before = home.before, existing?: string) => {
  const { world, events, sent } = play({ snapshot: standing, ...props })
  const made = rolloutJournal(world, free, { ...home, before })
  const journal = existing === undefined ? made : { ...made, candidate: existing }
  const deployment = { template: newTemplate, changes: [], generation: free.generation }
  const outcome = await rehearse(world, { is: 'roll-out', journal, service: free, deployment, compared }).catch(codeOf)
  const writes = events.flatMap((event) => (event.is === 'would-write' ? [event] : []))
  return {
    outcome,
    sent,
    whats: writes.map(({ what }) => what),
    answers: [...new Set(writes.map(({ answer }) => answer))],
    marks: [...new Set(writes.map(({ isAsked }) => isAsked))],
    change: events.find((event) => event.is === 'would-change'),
  }
}

describe('a dry run', () => {
  it('prints every write of a rollout of which nothing fails, and sends none', async () => {
    const { outcome, sent, whats, answers } = await rehearsed({ settings: { steps: '10, 100' } })
    assert.deepEqual(whats, [
      'Claim',
      'Deploy',
      'Tag hello-00003 at 0 %',
      'Shift 10 % to hello-00003',
      'Shift 100 % to hello-00003',
      'Record that the promotion is decided',
      'Promote hello-00003',
    ])
    assert.deepEqual([outcome.kind, sent, answers], ['unchanged', [], ['written']])
  })

  it('ends as a rollout does', async () => {
    const { world, events } = play({ snapshot: standing })
    const journal = rolloutJournal(world, free, home)
    const deployment = { template: newTemplate, changes: [], generation: free.generation }
    const outcome = await rehearse(world, { is: 'roll-out', journal, service: free, deployment, compared })
    assert.deepEqual(events.at(-1), { is: 'ended', outcome })
  })

  it('names the Revision by the next generation of its Configuration', async () => {
    const configuration = configurationWith([[41, oldTemplate]])
    const { whats } = await rehearsed({ snapshot: { ...standing, configuration } })
    assert.equal(whats[2], 'Tag hello-00042 at 0 %')
  })

  it('ends at a pause, and where a split is kept', async () => {
    const lastOf = async (settings: Record<string, string>) => (await rehearsed({ settings })).whats.slice(-2)
    assert.deepEqual(await lastOf({ steps: '10, 100', 'pause-at': '10' }), [
      'Shift 10 % to hello-00003',
      'Pause at 10 %',
    ])
    assert.deepEqual(await lastOf({ traffic: 'latest=10, previous=90' }), [
      'Shift 10 % to hello-00003',
      'Keep the split',
    ])
  })

  it('says what the API server answered, and is refused after the last write where it refused any', async () => {
    const answersTo = async (answer: Props['answer']) => {
      const { outcome, answers, whats } = await rehearsed(answer ? { answer } : {})
      return [outcome.kind, answers, whats.length]
    }
    const message = 'admission webhook denied the request'
    const refusal = { is: 'refused', status: 403, reason: 'Forbidden', message } as const
    const { whats } = await rehearsed()
    assert.deepEqual(await answersTo(() => refusal), ['E_WRITE_REFUSED', [message], whats.length])
    assert.deepEqual(await answersTo(() => ({ is: 'guard-failed' })), ['unchanged', ['guard-failed'], whats.length])
  })

  it('says how many writes were accepted, and how to see them unless they are shown', async () => {
    const said = async (props: Props = {}) => {
      const { outcome } = await rehearsed(props)
      return 'next' in outcome ? [outcome.reason, outcome.next] : assert.fail(outcome.kind)
    }
    const advice = 'To see each write as it would be sent: set `show-writes` to true.'
    const settings = { steps: '100' }
    assert.deepEqual(await said({ settings }), [
      'Dry run: the API server accepts all 6 writes. Nothing was changed.',
      [advice],
    ])
    assert.deepEqual((await said({ settings: { ...settings, 'show-writes': 'true' } }))[1], [])
    const answer: Props['answer'] = (sent) =>
      sent.to === 'service' && sent.change.set.template ? { is: 'guard-failed' } : undefined
    assert.equal(
      (await said({ settings, answer }))[0],
      'Dry run: the API server accepts 5 of 6 writes, and could not judge the others. Nothing was changed.',
    )
  })

  it('marks the writes that were asked for', async () => {
    for (const shown of ['true', 'false']) {
      const { marks } = await rehearsed({ settings: { 'show-writes': shown } })
      assert.deepEqual(marks, [shown === 'true' ? true : undefined])
    }
  })

  it('shows what would change first: the plan, the limits that were written, and what they are checked by', async () => {
    const shown = async (settings: Record<string, string>, before = home.before) => {
      const { change } = await rehearsed({ settings }, before)
      const { diff: _, plan: __, tags: ___, ...rest } = change ?? assert.fail('nothing is shown')
      return rest
    }
    const least = {
      is: 'would-change',
      candidate: 'hello-00003',
      stable: home.stable,
      service: [],
      form: 'pinned',
      keepPrevious: 'tag',
      pauseTimeoutMs: 28_800_000,
    }
    assert.deepEqual(await shown({}), least)
    const limits = { 'max-error-rate': '1%', 'max-latency': '300ms', 'health-path': '/healthz' }
    assert.deepEqual(await shown(limits, [{ latestRevision: true, percent: 100 }]), {
      ...least,
      form: 'floating',
      maxErrorRate: 0.01,
      maxLatencyMs: 300,
      healthPath: '/healthz',
    })
  })

  it('goes on with a Revision that is there already', async () => {
    const { whats, change } = await rehearsed({}, home.before, candidate)
    assert.equal(change?.candidate, candidate)
    assert.ok(whats.includes(`Tag ${candidate} at 0 %`) && whats.at(-1) === `Promote ${candidate}`, whats.join())
  })

  it('of a first deployment says the same', async () => {
    const answerTo = async (refused?: string) => {
      const { world, events } = play({ snapshot: snapshotOf({ service: null }) })
      const refusal = { is: 'refused', status: 400, reason: 'BadRequest', message: refused ?? '' } as const
      const createService: typeof world.cluster.createService = async (_, { dryRun } = {}) => {
        assert.equal(dryRun, true)
        return refused ? refusal : { is: 'written' }
      }
      const journal = creationJournal(world)
      const rehearsing = withCluster(world, { createService })
      const start = { is: 'create', journal, template: newTemplate } as const
      const ending = await rehearse(rehearsing, start).catch(codeOf)
      if ('reason' in ending) assert.match(ending.reason, /accepts the write\./)
      const { kind } = ending
      const form = events.flatMap((event) => (event.is === 'would-change' ? [event.form] : []))
      return [kind, events.flatMap((event) => (event.is === 'would-write' ? [event.answer] : [])), ...form]
    }
    assert.deepEqual(await answerTo(), ['unchanged', ['written'], 'floating'])
    assert.deepEqual(await answerTo('no such image'), ['E_WRITE_REFUSED', ['no such image'], 'floating'])
  })
})
