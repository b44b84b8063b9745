/** Which way the candidate is asked: at its URL like a user, else through the API server, else not at all. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { meansOf, refuseForeignAnswers, settleReach } from '../../../src/engine/observe/reachability.ts'
import type { EvidenceSource, HealthCheck, HostAnswer, Right } from '../../../src/engine/ports/ports.ts'
import { candidate, stable } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

const url = 'http://latest-hello.shop.test'

type Props = {
  readonly settings?: Readonly<Record<string, string>>
  /** This machine can resolve the host. */
  readonly reaches?: boolean
  /** Who answers there. */
  readonly answer?: HostAnswer
  /** Rights that the user lacks. */
  readonly lacks?: (right: Right) => boolean
  readonly health?: Partial<HealthCheck>
}

function job({ settings = {}, reaches = true, answer = { is: 'knative' }, lacks = () => false, health }: Props = {}) {
  const { world, events } = play({ settings })
  const missing = async (rights: readonly Right[]) => rights.filter(lacks)
  return {
    world: {
      ...withCluster(world, { missing }),
      health: { ...world.health, reaches: async () => reaches, ...health },
      hosts: { ...world.hosts, leadsToKnative: async () => answer },
    },
    said: () => events.flatMap((event) => (event.is === 'note' ? [event.text] : [])),
  }
}

const instead =
  ', so requests to the candidate go through the API server. To use the ingress instead, set `ingress-address`.'
const pods = ({ resource }: Right) => resource === 'pods' || resource === 'pods/proxy'

describe('a job', () => {
  it('goes by the URL where it can, without a word', async () => {
    const { world, said } = job()
    await settleReach(world, url)
    assert.deepEqual([world.may.reachUrl, said()], [true, []])
  })

  it('goes through the API server where it cannot resolve the host, and says so once', async () => {
    const { world, said } = job({ reaches: false })
    await settleReach(world, url)
    await settleReach(world, url)
    assert.deepEqual([world.may.reachUrl, said()], [false, [`This job cannot resolve the host of ${url}${instead}`]])
  })

  it('is refused where it may do neither, with the rights that it lacks', async () => {
    const { world, said } = job({ reaches: false, lacks: pods })
    await assert.rejects(settleReach(world, url), {
      code: 'E_URL_UNREACHABLE',
      message:
        /^This job cannot resolve the host of .*latest-hello.*ops@example may not .*\(list pods, get pods\/proxy\)/,
    })
    assert.deepEqual([world.may.reachUrl, said()], [undefined, []])
  })

  it('is refused where this machine has nothing to ask with', async () => {
    const refuseUnfit = async () => assert.fail('no curl')
    await assert.rejects(settleReach(job({ health: { refuseUnfit } }).world, url), { message: 'no curl' })
  })

  it('is refused where a header of its health check would tell the API server who asks', async () => {
    const settings = { 'health-header': 'X-Test: 1\nImpersonate-User: me' }
    await assert.rejects(settleReach(job({ settings, reaches: false }).world, url), {
      code: 'E_HEADER_API',
      message: /`health-header` sets Impersonate-User:/,
    })
    const { world } = job({ settings })
    await settleReach(world, url)
    assert.equal(world.may.reachUrl, true)
  })

  const methods: readonly (readonly [settings: Record<string, string>, rights: string])[] = [
    [{}, 'list pods, get pods/proxy'],
    [{ 'health-method': 'POST' }, 'list pods, create pods/proxy'],
    [{ 'health-method': 'HEAD' }, 'list pods, get pods/proxy'],
    [
      { 'health-method': 'DELETE', 'probe-paths': '/a method=PUT\n/b method=GET' },
      'list pods, delete pods/proxy, update pods/proxy, get pods/proxy',
    ],
  ]
  for (const [settings, rights] of methods)
    it(`needs ${rights} for what it asks of pods by ${JSON.stringify(settings)}`, async () => {
      const { world } = job({ settings, reaches: false, lacks: pods })
      await assert.rejects(settleReach(world, url), ({ message }: Error) => message.endsWith(`(${rights}).`))
    })
})

describe('a way on which something else than Knative answers', () => {
  const other: HostAnswer = { is: 'other', why: 'a login page' }
  const settled = async (props: Props, reachUrl?: boolean) => {
    const { world, said } = job(props)
    if (reachUrl !== undefined) world.may.reachUrl = reachUrl
    await refuseForeignAnswers(world, url)
    return [world.may.reachUrl, said()]
  }

  it('is not gone: pods are asked, and the reason is said', async () => {
    const why = `Answers at ${url} are not proven to come from the candidate (a login page)${instead}`
    assert.deepEqual(await settled({ answer: other }, true), [false, [why]])
  })

  it('is refused where pods may not be asked', () =>
    assert.rejects(settled({ answer: other, lacks: pods }, true), {
      code: 'E_NOT_PROVEN',
      message: /\(a login page\)/,
    }))

  const rows: readonly [string, HostAnswer][] = [
    ['Knative answers', { is: 'knative' }],
    ['nobody answers', { is: 'nothing', why: 'timed out' }],
    ['an ingress has a failure', { ...other, isFailure: true }],
  ]
  for (const [what, answer] of rows)
    it(`is gone where ${what}: that may be what this deploy fixes`, async () =>
      assert.deepEqual(await settled({ answer }, true), [true, []]))

  it('does not matter where pods are asked already, or no way is settled', async () => {
    assert.deepEqual(await settled({ answer: other }, false), [false, []])
    assert.deepEqual(await settled({ answer: other }), [undefined, []])
  })
})

describe('health check and evidence', () => {
  const target = { url, candidate, isStableTagged: true, stable: [stable] }
  const source = (name: string): EvidenceSource => ({ name, one: 'probe', start: async () => {} })
  const byWay = async (props: Props, isProven: boolean) => {
    const { world, said } = job(props)
    const through = { health: { ...world.health }, sources: [source('through the API server')] }
    const all = { ...world, sources: [source('at the URL')], throughPod: () => through }
    const { health, sources, by } = await meansOf(all, { ...target, isProven })
    return [by, sources.map(({ name }) => name), health === through.health, said()]
  }

  it('go by the URL where its answers are proven to be the candidate’s', async () =>
    assert.deepEqual(await byWay({}, true), ['url', ['at the URL'], false, []]))

  it('go through the API server where they are not', async () => {
    const why = 'an earlier Revision may still answer there'
    const text = `Answers at ${url} are not proven to come from the candidate (${why})${instead}`
    assert.deepEqual(await byWay({}, false), ['pod', ['through the API server'], true, [text]])
  })

  it('go through the API server where the URL cannot be reached, with one reason', async () => {
    const text = `This job cannot resolve the host of ${url}${instead}`
    assert.deepEqual(await byWay({ reaches: false }, false), ['pod', ['through the API server'], true, [text]])
  })
})
