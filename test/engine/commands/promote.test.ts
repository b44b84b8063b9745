/** `promote` of a rollout that another process drives: whom it asks, for what, and what it says of the answer. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { promote } from '../../../src/engine/commands/promote.ts'
import type { World } from '../../../src/engine/context/context.ts'
import type { Snapshot } from '../../../src/engine/ports/ports.ts'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import type { Journal, PromoteRequest } from '../../../src/rollout/model.ts'
import { candidate, journalWith, onStable, snapshotOf } from '../support/views.ts'
import { type Play, type Props, play, withCluster } from '../support/world.ts'

const serverMs = 1_000_000
const [alive, dead] = [{ deadlineMs: serverMs + 80_000 }, { deadlineMs: serverMs - 1 }]
const onCandidate = [{ revisionName: candidate, latestRevision: false, percent: 100 }]

const driven = (journal: Partial<Journal> = {}, service: object = {}): Snapshot => {
  const { service: made, ...rest } = snapshotOf({ journal: { ...alive, ...journal } })
  return { ...rest, ...(made ? { service: { ...made, driver: 'them', ...service } } : {}) }
}
const journalOf = ({ service }: Snapshot): Journal =>
  typeof service?.journal === 'object' ? service.journal : assert.fail('no journal')

/** Another process drives it as `before` says; once it sees a request, the Service is as `after` makes it. */
function asking(before: Snapshot, after?: (asked: Snapshot, request: PromoteRequest) => Snapshot) {
  const requests: (PromoteRequest | null)[] = []
  const answer: Props['answer'] = (sent) => {
    const request = sent.to === 'service' ? sent.change.set.request : undefined
    if (request === undefined) return undefined
    requests.push(request)
    const { service, ...rest } = played.world.cluster.snapshot()
    const { request: _, ...free } = service ?? assert.fail('no Service')
    const marked = { ...rest, service: request === null ? free : { ...free, request } }
    played.show(request !== null && after ? after(marked, request) : marked)
    return { is: 'written', service: marked.service }
  }
  const played: Play = play({ snapshot: before, answer, settings: { command: 'promote' } })
  return { ...played, requests }
}

const become =
  (journal: Partial<Journal>) =>
  (asked: Snapshot): Snapshot => ({
    ...asked,
    ...(asked.service ? { service: { ...asked.service, journal: { ...journalOf(asked), ...journal } } } : {}),
  })
const ended =
  (traffic: readonly object[]) =>
  ({ service, ...rest }: Snapshot): Snapshot => {
    const { driver: _, journal: __, request: ___, ...free } = service ?? assert.fail('no Service')
    return { ...rest, service: { ...free, traffic } }
  }
const gone = ({ service: _, route: __, ...rest }: Snapshot): Snapshot => rest

describe('a request to promote', () => {
  type Row = readonly [string, ReturnType<typeof become>]
  const taken: readonly Row[] = [
    ['at a later step', become({ step: 1 })],
    ['marked as taken', become({ request: { step: 0, by: {} } } as Partial<Journal>)],
    ['promoting', become({ stage: 'promoting' })],
    ['over, with traffic on its candidate', ended(onCandidate)],
    ['over, with 1 % of traffic on its candidate', ended([{ revisionName: candidate, percent: 1 }])],
  ]
  for (const [what, after] of taken)
    it(`is taken where the rollout is ${what}`, async () => {
      const { world, events } = asking(driven(), after)
      const outcome = await promote(world)
      assert.deepEqual(
        [outcome.kind, outcome.next],
        ['requested', ['To follow the rollout: kn-rollout status hello -n shop --watch']],
      )
      assert.deepEqual(events.at(-1), { is: 'ended', outcome })
    })

  const returned: readonly (readonly [...Row, RegExp])[] = [
    ['being aborted', become({ stage: 'aborting' }), /it is being aborted/],
    ['stopped', become({ stage: 'stopped' }), /another client changed the traffic/],
    ['over, without traffic on its candidate', ended(onStable), /has ended, and its candidate has no traffic/],
    [
      'over, and another one has begun without traffic on its candidate',
      become({ id: 'r2', stage: 'aborting' }),
      /has ended, and its candidate has no traffic/,
    ],
    ['gone with its Service', gone, /the Service was deleted/],
  ]
  for (const [what, after, message] of returned)
    it(`is refused where the rollout is ${what}`, () =>
      assert.rejects(promote(asking(driven(), after).world), { code: 'E_RETURNING', message }))

  it('counts for a minute, and is withdrawn after half of one', async () => {
    const { world, requests, clock, sent } = asking(driven())
    const fromMs = clock.now()
    await assert.rejects(promote(world), { code: 'E_NOT_TAKEN', message: /hold of 10 % within 30 s/ })
    const [request, last] = requests
    assert.deepEqual([request?.rollout, request?.step, request?.untilMs], ['r1', 0, serverMs + 60_000])
    assert.deepEqual([last, clock.now() - fromMs], [null, 30_000])
    assert.ok(sent.every((each) => each.to === 'service' && each.change.driver === 'them'))
  })

  it('of a hold before is not taken for the answer', () =>
    assert.rejects(
      promote(asking(driven({ step: 1 }), become({ request: { step: 0, by: {} } } as Partial<Journal>)).world),
      { code: 'E_NOT_TAKEN', message: /hold of 50 %/ },
    ))

  it('that nobody took may be made again from the minute on in which the driver is surely dead', async () => {
    for (const deadlineMs of [1_020_001, 1_080_000])
      await assert.rejects(promote(asking(driven({ deadlineMs })).world), { cure: /again from 1970-01-01 00:18 UTC/ })
  })

  it('that nobody took names the job and the time that the Service has by then', () =>
    assert.rejects(
      promote(asking(driven(), become({ deadlineMs: 1_200_000, job: { url: 'https://ci.example/8' } })).world),
      { message: /ci\.example\/8/, cure: /from 1970-01-01 00:20 UTC/ },
    ))

  it('is withdrawn where its own job is cancelled', async () => {
    const { world, requests } = asking(driven())
    const { kind, reason } = await promote({ ...world, interrupt: AbortSignal.abort() })
    assert.deepEqual([kind, reason], ['unchanged', 'The request to promote is withdrawn.'])
    assert.equal(requests.at(-1), null)
  })

  it('says who makes it', async () => {
    const [url, run] = ['https://ci.example/7', '7']
    const by = async (job: Journal['job'] | undefined, user?: string) => {
      const { world, requests } = asking(driven(), become({ step: 1 }))
      const known = withCluster(world, { user: async () => user })
      await promote({ ...known, ...(job ? { job } : {}) })
      return requests[0]?.by
    }
    assert.deepEqual(await by({ url, run }), { url, run })
    assert.deepEqual(await by({ url }), { url })
    assert.deepEqual(await by({ run }), { run })
    assert.deepEqual(await by(undefined, 'ops@example'), { user: 'ops@example' })
    assert.deepEqual(await by(undefined, 'u'.repeat(300)), { user: 'u'.repeat(256) })
    assert.deepEqual(await by(undefined), {})
  })

  it('says whom it asks, and what follows', async () => {
    const said = async (journal: Partial<Journal>) => {
      const { world, events } = asking(driven(journal), ended(onCandidate))
      const { reason } = await promote(world)
      return [events.flatMap((event) => (event.is === 'note' ? [event.text] : []))[0], reason]
    }
    const goesOn = 'goes on to 50 % once its pods are ready, unless a limit is exceeded.'
    assert.deepEqual(await said({}), [
      'Asked the process that runs the rollout to end the hold of 10 %.',
      `The process that runs the rollout ends the hold of 10 % and ${goesOn}`,
    ])
    const url = 'https://ci.example/7'
    for (const [job, name] of [
      [{ url }, url],
      [{ run: '7' }, '7'],
    ] as const)
      assert.deepEqual(await said({ job }), [
        `Asked the job ${name} to end the hold of 10 %.`,
        `The job ${name} ends the hold of 10 % and ${goesOn}`,
      ])
    assert.match((await said({ step: 1 }))[1] ?? '', /ends the hold of 50 % and promotes, unless/)
    const plan = { ...journalWith().plan, ending: 'stay' } as const
    assert.match((await said({ step: 1, plan }))[1] ?? '', /keeps the split: the hold of 50 % ends/)
    assert.match((await said({ step: 0, plan }))[1] ?? '', /goes on to 50 % once/)
  })

  it('of what is being promoted already is not made', async () => {
    const { world, requests } = asking(driven({ stage: 'promoting' }))
    const { kind, reason } = await promote(world)
    assert.deepEqual([kind, reason], ['requested', 'hello-00002 is being promoted already: there is no hold to end.'])
    assert.deepEqual(requests, [])
  })

  for (const code of ['E_API_SILENT', 'E_API_BODY', 'E_WRITE_UNCONFIRMED'] as const)
    it(`may still be taken where its answer is lost (${code}), and says until when`, async () => {
      const { world } = asking(driven())
      const writeService = () => Promise.reject(new RolloutError(code, { message: 'No answer.', cure: '' }))
      const { kind, reason } = await promote(withCluster(world, { writeService }))
      assert.equal(kind, 'uncertain')
      assert.match(reason, /hold of 10 % may still be taken, until 1970-01-01 00:18 UTC: .* No answer\.$/)
    })

  it('whose answer is lost is not made again where the Service has it', async () => {
    const { world, requests } = asking(driven())
    const writeService: World['cluster']['writeService'] = async (change) => {
      const result = await world.cluster.writeService(change)
      return change.set.request ? { is: 'unknown', message: 'No answer.' } : result
    }
    await assert.rejects(promote(withCluster(world, { writeService })), { code: 'E_NOT_TAKEN' })
    assert.deepEqual(
      requests.map((request) => request?.rollout),
      ['r1', undefined],
    )
  })

  it('that could not be sent is an error', async () => {
    for (const error of [new RolloutError('E_FORBIDDEN', { message: 'no', cure: '' }), new TypeError('broken')]) {
      const world = withCluster(asking(driven()).world, { writeService: () => Promise.reject(error) })
      await assert.rejects(promote(world), (thrown) => thrown === error)
    }
  })
})

describe('a promote is refused', () => {
  const rows: readonly [string, Snapshot, string][] = [
    ['without a Service', snapshotOf({ service: null }), 'E_NOT_THERE'],
    ['without a rollout', ended(onStable)(driven()), 'E_NOT_PAUSED'],
    ['where the rollout cannot be read', driven({}, { journal: 'unreadable' }), 'E_JOURNAL'],
    ['of a rollback', driven({ isRollback: true }), 'E_RETURNING'],
    ['of a rollback that is dead', driven({ isRollback: true, ...dead }), 'E_RETURNING'],
    ['of an abort', driven({ stage: 'aborting' }), 'E_RETURNING'],
    ['of an abort that is dead', driven({ stage: 'aborting', ...dead }), 'E_RETURNING'],
  ]
  for (const [what, snapshot, code] of rows)
    it(`${what}`, () => assert.rejects(promote(asking(snapshot).world), { code }))

  for (const stage of ['claimed', 'deployed', 'presented'] as const)
    it(`before the first step, when ${stage}`, async () => {
      const job = { url: 'https://ci.example/7' }
      for (const [life, code] of [
        [alive, 'E_NO_HOLD'],
        [dead, 'E_NO_STEP'],
      ] as const) {
        const { world, sent } = asking(driven({ stage, step: -1, job, ...life }))
        await assert.rejects(promote(world), { code, message: /ci\.example\/7/ })
        assert.deepEqual(sent, [])
      }
    })
})
