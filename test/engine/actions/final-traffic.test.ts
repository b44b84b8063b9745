/** Whether the Service follows the latest Revision again when a rollout ends. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  formAfterPromotion,
  newestReady,
  pinnedNote,
  trafficAfterAbort,
  whyPinned,
} from '../../../src/engine/actions/endings/final-traffic.ts'
import type { RevisionView } from '../../../src/engine/ports/ports.ts'
import { isFloating } from '../../../src/rollout/traffic/traffic.ts'
import {
  candidate,
  configurationWith,
  journalWith,
  newTemplate,
  oldTemplate,
  onStable,
  revisionWith,
  snapshotOf,
  stable,
} from '../support/views.ts'
import { play } from '../support/world.ts'

const { world } = play()
const floating = [{ latestRevision: true, percent: 100 }]
type Scene = NonNullable<Parameters<typeof snapshotOf>[0]>

/** After the template was put back, Knative has made hello-00003 of it. */
const again = 'hello-00003'
const madeAgain = (change: Partial<RevisionView> = {}): RevisionView => ({
  ...revisionWith(stable, change),
  name: again,
  generation: 3,
})
const returned = ({
  restored = madeAgain(),
  revisions = [revisionWith(stable), revisionWith(candidate), restored],
  service,
  ...scene
}: Scene & { readonly restored?: RevisionView } = {}) =>
  snapshotOf({
    ...scene,
    service: { template: oldTemplate, latestCreated: again, latestReady: again, ...service },
    revisions,
  })

describe('traffic after an abort', () => {
  const floats = (snapshot = returned(), journal = journalWith()) =>
    isFloating(trafficAfterAbort(world, journal, snapshot).traffic)

  it('follows the latest Revision again where that is an equal of what served', () => assert.equal(floats(), true))

  const digests = { 'user-container': 'registry.example/hello@sha256:other' }
  const tagOnly = { 'user-container': 'registry.example/hello:1' }
  const rows: readonly [string, ReturnType<typeof returned>, ReturnType<typeof journalWith>?][] = [
    [
      'it did not before',
      returned(),
      journalWith({ before: onStable, intended: [{ revisionName: 'x', percent: 100 }] }),
    ],
    ['what it followed is gone', returned({ revisions: [madeAgain()] })],
    ['the latest is the candidate itself', returned(), journalWith({ candidate: again })],
    [
      'the latest is the candidate itself, whatever it is equal to',
      returned(),
      journalWith({ candidate: again, floating: again }),
    ],
    ['Knative has not seen the template yet', returned({ service: { configurationsReady: { status: 'Unknown' } } })],
    ['a newer one is being made', returned({ service: { latestCreated: 'hello-00004' } })],
    [
      'a younger one is known',
      returned({ revisions: [revisionWith(stable), madeAgain(), revisionWith('hello-00004')] }),
    ],
    [
      'the latest is not made of the live template',
      returned({ service: { template: newTemplate }, configuration: configurationWith([[3, oldTemplate]]) }),
    ],
    ['the latest is not ready', returned({ restored: madeAgain({ ready: { status: 'Unknown' } }) })],
    ['it has fewer pods', returned({ revisions: [revisionWith(stable, { replicas: 2 }), madeAgain({ replicas: 1 })] })],
    [
      'it is made of another template',
      returned({ restored: madeAgain({ spec: newTemplate.spec }), service: { template: newTemplate } }),
    ],
    ['it runs another image', returned({ restored: madeAgain({ digests }) })],
    ['no image is known', returned({ revisions: [revisionWith(stable, { digests: {} }), madeAgain({ digests: {} })] })],
    [
      'images are known by a tag only',
      returned({ revisions: [revisionWith(stable, { digests: tagOnly }), madeAgain({ digests: tagOnly })] }),
    ],
  ]
  for (const [name, snapshot, journal] of rows)
    it(`is pinned where ${name}`, () => assert.equal(floats(snapshot, journal), false))

  it('follows it with as many pods or more', () => {
    const revisions = [revisionWith(stable, { replicas: 2 }), madeAgain({ replicas: 3 })]
    assert.equal(floats(returned({ revisions })), true)
  })

  it('follows the very Revision that served, whatever became of its pods', () => {
    const service = { template: oldTemplate, latestCreated: stable, latestReady: stable }
    const digests = {}
    const revisions = [revisionWith(stable, { digests, replicas: 0 })]
    assert.equal(floats(snapshotOf({ service, revisions })), true)
  })

  it('stays as it is where nothing of it was written', () => {
    const parked = [{ tag: 'qa', revisionName: 'gone' }]
    const untouched = journalWith({ before: floating, intended: floating, parked })
    const { traffic, parked: left } = trafficAfterAbort(world, untouched, snapshotOf())
    assert.deepEqual([traffic, left], [floating, parked])
  })
})

describe('traffic after a promotion', () => {
  const form = (scene: Scene = {}, journal = journalWith({ before: floating })) =>
    formAfterPromotion(world, { ...journal, candidate }, snapshotOf(scene))

  it('follows the latest Revision where that is the candidate and it did so before', () => {
    assert.equal(form(), 'floating')
    assert.equal(form({}, journalWith({ before: onStable })), 'pinned')
  })

  it('is pinned while another Revision is the latest', () => {
    const service = { template: oldTemplate, latestCreated: again, latestReady: again }
    assert.equal(form({ service, revisions: [revisionWith(stable), revisionWith(candidate), madeAgain()] }), 'pinned')
    const configuration = configurationWith([[2, newTemplate]])
    assert.equal(form({ service: { template: oldTemplate }, configuration }), 'pinned')
  })
})

describe('a Service that stays pinned', () => {
  const noteOf = (snapshot: ReturnType<typeof returned>, journal = journalWith({ before: floating })) =>
    pinnedNote(play({ snapshot }).world, journal, whyPinned)
  const tagOnly = { 'user-container': 'registry.example/hello:1' }
  const pinned = 'so hello remains pinned to hello-00001, and later Revisions receive no traffic.'
  const follow = 'To follow the latest Revision again: kn service update hello -n shop --traffic @latest=100'
  const unsure = (name: string) =>
    `Its latest Revision${name} is not known to be good. Deploy again: a rollout moves traffic of a pinned Service too.`
  const nameless = (({ floating: _, ...rest }) => rest)(journalWith({ before: floating }))

  const rows: readonly [string, ReturnType<typeof returned>, string][] = [
    [
      'its template is not back',
      snapshotOf(),
      `No Revision that is equal to hello-00001 is the latest one and ready, ${pinned} ${unsure(', hello-00002,')}`,
    ],
    [
      'what it followed is gone',
      returned({ revisions: [madeAgain()] }),
      `hello-00001 no longer exists, ${pinned} ${unsure(', hello-00003,')}`,
    ],
    [
      'no image is known by its digest',
      returned({ revisions: [revisionWith(stable, { digests: tagOnly }), madeAgain({ digests: tagOnly })] }),
      `Knative knows no image digest by which hello-00003 is sure to run what hello-00001 runs, ${pinned} ${unsure(', hello-00003,')}`,
    ],
    [
      'its copy has too few pods, which may be followed later',
      returned({ revisions: [revisionWith(stable, { replicas: 2 }), madeAgain()] }),
      `hello-00003 did not get as many pods as hello-00001 in time, ${pinned} ${follow}`,
    ],
  ]
  for (const [name, snapshot, note] of rows)
    it(`says why where ${name}`, () => assert.deepEqual(noteOf(snapshot), [note]))

  it('names no Revision where it is not known which one served, or which is the latest', () => {
    assert.match(noteOf(snapshotOf(), nameless)[0] ?? '', /^The Revision that served before no longer exists,/)
    const unnamed = snapshotOf({ configuration: configurationWith([[9, newTemplate]]) })
    assert.match(noteOf(unnamed)[0] ?? '', /traffic\. Its latest Revision is not known to be good/)
  })

  it('names the Revision of the live template, which Knative may not call its latest yet', () => {
    const service = { template: newTemplate, latestCreated: stable, latestReady: stable }
    const revisions = [revisionWith(stable), madeAgain({ spec: newTemplate.spec })]
    const early = snapshotOf({ service, revisions, configuration: configurationWith([[3, newTemplate]]) })
    assert.ok(noteOf(early)[0]?.endsWith(unsure(', hello-00003,')))
  })

  it('may follow what a rollout promoted, and not what one proved bad', () => {
    const withVerdict = (is: 'good' | 'not-judged' | 'bad') => {
      const proved = revisionWith(candidate, { verdict: { is, at: '2026-11-24T10:00:00Z', why: 'x' } as const })
      return noteOf(snapshotOf({ revisions: [revisionWith(stable), proved] }))[0]?.endsWith(follow)
    }
    assert.deepEqual([withVerdict('good'), withVerdict('not-judged'), withVerdict('bad')], [true, true, false])
  })

  it('is no news where it was pinned before, or follows the latest again, or is gone', () => {
    assert.deepEqual(noteOf(snapshotOf(), journalWith({ before: onStable })), [])
    assert.deepEqual(noteOf(snapshotOf({ service: { traffic: floating } })), [])
    assert.deepEqual(noteOf(snapshotOf({ service: null })), [])
  })
})

describe('the newest Revision that is ready', () => {
  it('is none without a Service, or where it is not known', () => {
    assert.equal(newestReady(world, snapshotOf({ service: null })), undefined)
    assert.equal(newestReady(world, snapshotOf({ revisions: [revisionWith(stable)] })), undefined)
  })

  it('is the one of the live template', () => assert.equal(newestReady(world, snapshotOf())?.name, candidate))
})
