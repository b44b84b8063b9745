/** Which sources measure a rollout, and what is said of those that can't: found out once, before anything is changed. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Availability, EvidenceSource, Right } from '../../../src/engine/ports/ports.ts'
import { chooseEvidence } from '../../../src/engine/preflight/choose-evidence.ts'
import { stable } from '../support/views.ts'
import { play, withCluster } from '../support/world.ts'

type Needs = Partial<NonNullable<EvidenceSource['needs']>>
const right: Right = { verb: 'get', group: '', resource: 'pods/proxy' }
const fixed = (perSecond: number) => ({ is: 'fixed', perSecond }) as const

/** It needs nothing. */
const plain = (name: string, rest: Partial<EvidenceSource> = {}): EvidenceSource => ({
  name,
  one: 'request',
  start: async () => {},
  ...rest,
})
/** It is asked whether it can measure. */
const asked = (name: string, found: Availability, needs: Needs = {}, rest: Partial<EvidenceSource> = {}) =>
  plain(name, { needs: { subject: `${name}’ requests`, rights: [], check: async () => found, ...needs }, ...rest })

const can: Availability = { is: 'available', what: 'requests of users' }
const cannot: Availability = { is: 'unavailable', why: 'nobody counts them' }

type Props = { readonly settings?: Record<string, string>; readonly lacks?: readonly Right[] }

async function chosenFrom(sources: readonly EvidenceSource[], { settings = {}, lacks = [] }: Props = {}) {
  const { world } = play({ settings })
  const missing = async (rights: readonly Right[]) => rights.filter((each) => lacks.includes(each))
  const asking = { ...withCluster(world, { missing }), sources }
  const said = await chooseEvidence(asking, { stable: [{ revision: stable, percent: 100 }] })
  return { said, may: asking.may }
}

describe('what measures a rollout', () => {
  it('is said with what cannot, and why, and only the former has a say', async () => {
    const cure = 'Turn it on.'
    const sources = [
      plain('probes', { what: '4 probes a second' }),
      plain('command'),
      asked('users', can),
      asked('prometheus', cannot),
      asked('mesh', { ...cannot, cure }),
    ]
    const { said, may } = await chosenFrom(sources)
    const { is: _, why } = cannot
    assert.deepEqual(said, {
      is: 'evidence',
      measured: ['4 probes a second', 'command', 'requests of users'],
      unmeasured: [
        { subject: 'prometheus’ requests', why },
        { subject: 'mesh’ requests', why, cure },
      ],
    })
    assert.deepEqual(may.measureBy, new Set(['probes', 'command', 'users']))
  })

  it('is said in detail in a dry run', async () => {
    const { said } = await chosenFrom([], { settings: { 'dry-run': 'true' } })
    assert.deepEqual(said, { is: 'evidence', measured: [], unmeasured: [], isDetailed: true })
  })

  it('is asked of the Revisions that serve', async () => {
    const check = async (names: readonly string[]): Promise<Availability> => ({ is: 'available', what: names.join() })
    assert.deepEqual((await chosenFrom([asked('users', can, { check })])).said.measured, [stable])
  })
})

describe('a source whose rights are missing', () => {
  it('cannot measure, with the rights and how to grant them', async () => {
    const other: Right = { verb: 'list', group: '', resource: 'pods' }
    const { said, may } = await chosenFrom([asked('users', can, { rights: [other, right] })], { lacks: [right] })
    const [{ why = '', cure = '' } = {}] = said.unmeasured
    assert.equal(why, 'ops@example may not get pods/proxy')
    assert.match(cure, /^Ask an administrator to apply this.*pods\/proxy/s)
    assert.deepEqual([said.measured, may.measureBy], [[], new Set()])
  })

  it('cannot measure where it needs no other one', async () => {
    const { said } = await chosenFrom([asked('users', can, { rights: [right] })], { lacks: [right] })
    assert.deepEqual([said.measured, said.unmeasured.length], [[], 1])
  })

  it('can measure where none of its own is', async () => {
    const { said } = await chosenFrom([asked('users', can, { rights: [right] })])
    assert.deepEqual(said.measured, ['requests of users'])
  })
})

describe('a source that is required', () => {
  const required = { by: 'evidence', without: 'Or leave it out.' }

  it('keeps the rollout from its start where it cannot measure', async () => {
    for (const [cure, expected] of [
      ['Turn it on.', 'Turn it on. Or leave it out.'],
      [undefined, 'Or leave it out.'],
    ] as const)
      await assert.rejects(chosenFrom([asked('users', { ...cannot, ...(cure && { cure }) }, { required })]), {
        code: 'E_EVIDENCE',
        message: 'users’ requests cannot be measured, and `evidence` requires it: nobody counts them.',
        cure: expected,
      })
  })

  it('keeps nothing from its start where it can', async () => {
    assert.deepEqual((await chosenFrom([asked('users', can, { required })])).said.measured, ['requests of users'])
  })
})

describe('what is known of requests before the start', () => {
  it('is the pace that was seen now, else the usual one of the source', async () => {
    const { may } = await chosenFrom([
      plain('probes', { pace: fixed(4) }),
      asked('users', { ...can, pace: fixed(9) }, {}, { pace: fixed(1) }),
      asked('mesh', can, {}, { pace: fixed(2) }),
      plain('command'),
      asked('prometheus', cannot, {}, { pace: fixed(3) }),
    ])
    assert.deepEqual(
      may.paces,
      new Map([
        ['probes', fixed(4)],
        ['users', fixed(9)],
        ['mesh', fixed(2)],
      ]),
    )
  })

  it('is how many users ask, where no source counts how they are answered', async () => {
    const perSecond = async (...sources: readonly EvidenceSource[]) => (await chosenFrom(sources)).may.usersPerSecond
    assert.equal(await perSecond(asked('a', cannot), asked('b', { ...cannot, usersPerSecond: 50 })), 50)
    assert.equal(await perSecond(asked('a', { ...cannot, usersPerSecond: 0 })), 0)
    assert.equal(await perSecond(asked('a', can), plain('probes')), undefined)
  })

  it('is the source that knows of a request latest, and how late, in whole seconds', async () => {
    const latest = async (...sources: readonly EvidenceSource[]) => (await chosenFrom(sources)).may.latest
    const late = (name: string, behindMs: number) => asked(name, { ...can, behindMs })
    assert.deepEqual(await latest(late('a', 1_500), late('b', 30_001), late('c', 9_000)), {
      source: 'b',
      behindMs: 31_000,
    })
    assert.deepEqual(await latest(late('a', 2_000)), { source: 'a', behindMs: 2_000 })
    assert.deepEqual(await latest(plain('command', { behindMs: 5_000 })), { source: 'command', behindMs: 5_000 })
    assert.equal(
      await latest(plain('probes'), asked('users', can), asked('mesh', cannot, {}, { behindMs: 1 })),
      undefined,
    )
  })
})
