/** `recover` of many Services: which are left alone, how many at once, and what is said of each. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Marked, type RecoverScope, recoverAll } from '../../../src/engine/commands/recover-all.ts'
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import type { WriteResult } from '../../../src/engine/ports/ports.ts'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import { journalWith, revisionWith, snapshotOf, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const nowMs = 1_000_000
const url = 'https://ci.example/7'
const [alive, dead] = [nowMs + 1, nowMs - 1]
const marked = (service: string, deadlineMs: number): Marked => ({
  namespace: 'shop',
  service,
  driver: 'them',
  journal: journalWith({ deadlineMs, job: { url } }),
})

const swept = async (found: readonly Marked[], given: Partial<RecoverScope> = {}) => {
  const events: RolloutEvent[] = []
  const outcome = await recoverAll({
    find: async () => found,
    serverNow: () => nowMs,
    at: () => Promise.reject(new Error('it must be left alone')),
    reporter: { report: (event) => void events.push(event) },
    interrupt: new AbortController().signal,
    driver: 'me',
    ...given,
  })
  return { outcome, events, notes: events.flatMap((event) => (event.is === 'note' ? [event.text] : [])) }
}

describe('a sweep', () => {
  it('leaves alone what is alive, and says of each its stage and its job', async () => {
    const { outcome, events } = await swept([marked('cart', alive)])
    const fate = { is: 'alive', untilMs: alive }
    const result = { namespace: 'shop', service: 'cart', stage: 'stepping', jobUrl: url, fate }
    assert.deepEqual([outcome.kind, outcome.swept], ['unchanged', [result]])
    assert.deepEqual(events, [{ is: 'ended', outcome }])
  })

  it('knows neither stage nor job where there is no journal, or none that can be read', async () => {
    const { journal: _, ...bare } = marked('cart', dead)
    const at: RecoverScope['at'] = () => Promise.reject(new RolloutError('E_LOCKED', { message: '', cure: '' }))
    const { outcome } = await swept([bare, { ...bare, journal: 'unreadable' }], { at })
    const result = { namespace: 'shop', service: 'cart', fate: { is: 'taken' } }
    assert.deepEqual(outcome.swept, [result, result])
  })

  it('begins nothing once it is cancelled, and still leaves alone what is alive', async () => {
    const found = [marked('cart', dead), marked('shop', alive)]
    const { outcome, notes } = await swept(found, { interrupt: AbortSignal.abort() })
    assert.deepEqual([outcome.swept?.map(({ fate }) => fate.is), notes], [['not-begun', 'alive'], []])
  })

  for (const [code, fate] of [
    ['E_LOCKED', 'taken'],
    ['E_BEING_DELETED', 'gone'],
    ['E_FORBIDDEN', 'ended'],
  ] as const)
    it(`calls a Service ${fate} where its recovery fails with ${code}, and goes on with the others`, async () => {
      const at: RecoverScope['at'] = () => Promise.reject(new RolloutError(code, { message: 'no', cure: 'do' }))
      const { outcome } = await swept([marked('cart', dead), marked('shop', alive)], { at })
      assert.deepEqual(
        outcome.swept?.map((each) => each.fate.is),
        [fate, 'alive'],
      )
    })

  it('works on four at a time, in the order of the list', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const { promise: gate, resolve } = Promise.withResolvers<void>()
    const begun: string[] = []
    const at: RecoverScope['at'] = async ({ service }, work) => {
      begun.push(service)
      await gate
      return work(play({ snapshot: snapshotOf({ service: null }) }).world)
    }
    const sweeping = swept(
      names.map((name) => marked(name, dead)),
      { at },
    )
    await new Promise(setImmediate)
    assert.deepEqual(begun, names.slice(0, 4))
    resolve()
    const { outcome } = await sweeping
    assert.deepEqual(
      outcome.swept?.map(({ service, fate }) => [service, fate.is]),
      names.map((name) => [name, 'gone']),
    )
  })

  it('says what it finishes and what it is warned of, and nothing else of one among many', async () => {
    const message = 'admission webhook denied the request'
    const refused: WriteResult = { is: 'refused', status: 403, reason: 'Forbidden', message }
    const raised = revisionWith(stable, { minScale: '3' })
    const { journal: _, ...here } = marked('hello', dead)
    const snapshot = snapshotOf({
      service: { driver: 'them', journal: journalWith({ deadlineMs: dead }) },
      revisions: [raised, revisionWith('hello-00002')],
    })
    const { world } = play({ snapshot, answer: ({ to }) => (to === 'revision' ? refused : undefined) })
    const { notes, outcome } = await swept([{ ...here, journal: journalWith({ deadlineMs: dead }) }], {
      at: (_place, work) => work(world),
    })
    assert.equal(outcome.kind, 'recovered', outcome.reason)
    assert.equal(notes[0], 'shop/hello: left open; finishing it.')
    assert.match(
      notes[1] ?? '',
      /^shop\/hello: Could not remove min-scale of hello-00001\. kubectl annotate .*min-scale-$/,
    )
    assert.equal(notes.length, 2)
  })
})
