/**
 * Whose answer is it? A candidate passes its health check and its holds by answers of its own alone, whatever else answers at its tag URL:
 * the Revision that had the tag before, the ingress, or a page in front of it.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import { linesOf } from '../../src/report/log/log-lines.ts'
import { atLength } from './support/at-length.ts'
import { checkIt, rollItOut } from './support/sandbox-world.ts'

import { findService, host, servingStage, stored } from './support/stage.ts'

const noHold = { hold: '0s', steps: '50, 100' }

/** A Service after a promotion: `latest` is on stable, and so moves with the next deploy. */
const promotedStage = async (scenery: Parameters<typeof servingStage>[0] = {}) => {
  const stage = await servingStage(scenery)
  const { outcome } = await rollItOut(stage, { ...noHold, env: 'A=1' })
  assert.equal(outcome.kind, 'promoted', outcome.reason)
  return stage
}

describe('unhealthy candidates in a row, with the default tags', () => {
  const lag = fc.integer({ min: 0, max: 10_000 })
  const pace = fc.tuple(lag, lag).map(([a, b]) => ({ ingressServes: [Math.min(a, b), Math.max(a, b)] as const }))

  it('never pass, whenever each of two replicas of the ingress takes over the tag', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), pace, async (seed, slow) => {
        const stage = await promotedStage({ seed, pace: slow, setup: { ingressReplicas: 2 } })
        for (const round of [1, 2, 3]) {
          const { outcome } = await rollItOut(stage, { ...noHold, env: `HEALTH=unhealthy\nN=${round}` })
          assert.equal(outcome.because, 'health-failed', `${round}: ${outcome.kind} ${outcome.reason}`)
          assert.deepEqual(outcome.exposure, [])
        }
      }),
      { numRuns: atLength(2, 8) },
    )
  })

  it('and a healthy one after them passes', async () => {
    const stage = await promotedStage({ pace: { ingressServes: [0, 10_000] }, setup: { ingressReplicas: 2 } })
    await rollItOut(stage, { ...noHold, env: 'HEALTH=unhealthy' })
    const { outcome } = await rollItOut(stage, { ...noHold, env: 'A=2' })
    assert.equal(outcome.kind, 'promoted', outcome.reason)
  })
})

describe('an ingress that never takes the tag off', () => {
  const pace = { ingressServes: [10, 200] as const }
  /** Everything as it is, but that host still leads to the Revision that had the tag. */
  const stuck = async () => {
    const stage = await promotedStage({ pace })
    const { ingress } = stage.sandbox
    const old = (asked: string) => (asked.startsWith('latest-') ? host : asked)
    return {
      ...stage,
      sandbox: {
        ...stage.sandbox,
        ingress: (asked: string, path: string, headers = {}) => ingress(old(asked), path, headers),
      },
    }
  }

  it('is done without where pods may be asked', async () => {
    const { outcome } = await rollItOut(await stuck(), { ...noHold, env: 'HEALTH=unhealthy' })
    assert.equal(outcome.because, 'health-failed', outcome.reason)
  })

  it('ends the rollout where they may not, and names the permission', async () => {
    const stage = await stuck()
    stage.sandbox.deny('ci', { verb: 'get', group: '', resource: 'pods/proxy' })
    const transport = stage.sandbox.transportAs('ci')
    const { outcome, events } = await rollItOut(stage, { ...noHold, env: 'HEALTH=unhealthy' }, { transport })
    assert.equal(outcome.because, 'health-not-proven', outcome.reason)
    assert.match(outcome.reason, /Not proven: .*get pods\/proxy/)
    const log = events.filter(({ is }) => is === 'returning' || is === 'ended').flatMap((event) => linesOf(event))
    const texts = log.map(({ text }) => text)
    assert.equal(texts.filter((text) => text.includes('apiVersion: v1')).length, 1, texts.join('\n'))
    assert.ok(texts.every((text) => text.length < 400 || text.startsWith('  curl')))
    assert.deepEqual(
      outcome.next.map((text) => text.split('\n')[1]),
      ['apiVersion: v1'],
    )
    assert.deepEqual(outcome.exposure, [])
  })
})

describe('a job whose way to the Service leads elsewhere', () => {
  const rows: readonly (readonly [
    what: string,
    answer: { status: number; headers?: Record<string, string> },
    said: RegExp,
  ])[] = [
    ['another ingress', { status: 404 }, /404 came from the ingress, which does not know this host/],
    ['a catch-all', { status: 200 }, /200 came from something other than Knative, such as a catch-all/],
    ['a login', { status: 401 }, /401 came from something in front of the Service that asks for a login/],
    [
      'a login page',
      { status: 302, headers: { location: 'https://login.test/start?state=secret' } },
      /302 redirects to https:\/\/login\.test\/start, for example a login page/,
    ],
    [
      'a redirect to https',
      { status: 308, headers: { location: `https://${host}/` } },
      /308 redirects to https, which the ingress enforces/,
    ],
  ]
  for (const [what, answer, said] of rows)
    it(`is refused before anything is touched, and told what it met: ${what}`, async () => {
      const stage = await servingStage()
      stage.sandbox.deny('ci', { verb: 'get', group: '', resource: 'pods/proxy' })
      const elsewhere = {
        ...stage,
        sandbox: { ...stage.sandbox, ingress: async () => ({ body: '', ms: 1, ...answer }) },
      }
      const before = stored(stage)
      const transport = stage.sandbox.transportAs('ci')
      await assert.rejects(rollItOut(elsewhere, { env: 'ERROR_RATE=1' }, { transport }), (error: Error) => {
        assert.match(error.message, said)
        assert.doesNotMatch(error.message, /secret/)
        return true
      })
      assert.deepEqual(findService(stage), before)
    })

  it('is no hindrance where pods may be asked: they tell a broken candidate from a sound one', async () => {
    const stage = await servingStage({ marks: {} })
    const elsewhere = {
      ...stage,
      sandbox: { ...stage.sandbox, ingress: async () => ({ status: 404, body: '', ms: 1 }) },
    }
    const broken = await rollItOut(elsewhere, { env: 'HEALTH=unhealthy' })
    assert.equal(broken.outcome.because, 'health-failed', broken.outcome.reason)
  })
})

describe('an ingress that is away during a hold', () => {
  const limits = { hold: '10s', steps: '50, 100', 'max-error-rate': '5 %' }
  const notes = (events: readonly RolloutEvent[]) =>
    events.flatMap((event) => (event.is === 'note' ? [event.text] : []))

  for (const [how, answer] of [
    ['and refuses connections', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['and knows no host', async () => ({ status: 404, body: '', ms: 1 })],
  ] as const)
    it(`${how} costs no healthy candidate its promotion, and the gap is reported`, async () => {
      const stage = await servingStage()
      const { ingress } = stage.sandbox
      let [fromMs, toMs] = [Number.POSITIVE_INFINITY, 0]
      const isAway = () => stage.scheduler.now() >= fromMs && stage.scheduler.now() < toMs
      const sandbox: typeof stage.sandbox = {
        ...stage.sandbox,
        ingress: (...request) => (isAway() ? answer() : ingress(...request)),
      }
      const onEvent = (event: RolloutEvent) => {
        if (event.is !== 'in-force' || event.percent !== 50) return
        fromMs = stage.scheduler.now() + 2_000
        toMs = fromMs + 2_000
      }
      const { outcome, events } = await rollItOut({ ...stage, sandbox }, limits, { onEvent })
      assert.equal(outcome.kind, 'promoted', outcome.reason)
      assert.equal(notes(events).filter((text) => /^Not counted.*: (?:[4-9]|1\d) of the answers/.test(text)).length, 1)
    })

  it('is not reported where it was not', async () => {
    const { events } = await rollItOut(await servingStage(), limits)
    assert.deepEqual(
      notes(events).filter((text) => text.startsWith('Not counted')),
      [],
    )
  })
})

describe('`curl`', () => {
  it('calls nothing healthy that is not of the Service', async () => {
    const stage = await servingStage()
    const { outcome, events } = await checkIt(stage)
    assert.match(outcome.reason, /is healthy/)
    const [first] = events
    assert.match(first?.is === 'health-started' ? first.command : '', /curl .*hello\.shop/)
    const ingress = async () => ({ status: 200, body: 'Back soon', ms: 1 })
    await assert.rejects(checkIt({ ...stage, sandbox: { ...stage.sandbox, ingress } }), {
      message: /not proven, since the answer is not of this Service: 200 .* maintenance page/,
    })
  })
})
