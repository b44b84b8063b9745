/** The order in which conditions change, times aside and repeats collapsed; and where they stop when something is wrong. */
import type { JsonObject } from '../../src/engine/ports.ts'
import { at, create, get, jsonPatch, listAt, remove, textAt } from './api.ts'
import {
  awaitCondition,
  awaitReady,
  brief,
  condition,
  image,
  onService,
  readySequence,
  revisionAt,
  serviceOf,
  setTraffic,
  until,
} from './services.ts'
import type { Behaviour, Subject } from './subject.ts'

const newImage = (tag: number): JsonObject => ({
  op: 'add',
  path: '/spec/template/spec/containers/0/image',
  value: image(tag),
})
const asksTooMuch: JsonObject = {
  op: 'add',
  path: '/spec/template/spec/containers/0/resources',
  value: { requests: { cpu: '900' } },
}
const pinned = (name: string, ...others: readonly JsonObject[]): JsonObject => ({
  op: 'add',
  path: '/spec/traffic',
  value: [{ revisionName: `${name}-00001`, percent: 100 }, ...others],
})

const traffic = async (subject: Subject, name: string): Promise<string> =>
  listAt((await get(subject, 'services', name)).body, 'status.traffic')
    .map((entry) => `${textAt(entry, 'revisionName').slice(-5)} ${at(entry, 'percent')} ${at(entry, 'tag') ?? '-'}`)
    .join(', ')

const routesReady = async (subject: Subject, name: string): Promise<string> =>
  brief(condition((await get(subject, 'services', name)).body, 'RoutesReady'))

export const sequences: readonly Behaviour[] = [
  {
    name: 'a first deployment: out of date, no Revision, ingress not configured, ready',
    see: async (subject) => {
      const name = 'first'
      try {
        const change = () => create(subject, serviceOf(subject, name))
        const words = await readySequence(subject, name, { last: 'True', change })
        return words.filter((word) => word !== 'behind' && word !== 'none')
      } finally {
        await remove(subject, 'services', name)
      }
    },
    expect: ['Unknown OutOfDate', 'Unknown RevisionMissing', 'Unknown IngressNotConfigured', 'True'],
  },
  {
    name: 'a shift: Ready is stale for a moment, then out of date, ingress not configured, ready; status.traffic is as asked',
    see: onService('shift', {}, async (subject, name) => {
      await jsonPatch(subject, name, [newImage(2), pinned(name)])
      await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'True')
      await awaitReady(subject, name)
      const change = () =>
        setTraffic(subject, name, [
          { revisionName: `${name}-00001`, percent: 50, tag: 'previous' },
          { revisionName: `${name}-00002`, percent: 50, tag: 'latest' },
        ])
      const words = await readySequence(subject, name, { last: 'True', change })
      return [...words, await traffic(subject, name)]
    }),
    expect: [
      'behind',
      'Unknown OutOfDate',
      'Unknown IngressNotConfigured',
      'True',
      '00001 50 previous, 00002 50 latest',
    ],
  },
  {
    name: "a new template under pinned traffic makes a Revision that nobody reaches; its number is the Configuration's generation",
    see: onService('template', {}, async (subject, name) => {
      await jsonPatch(subject, name, [newImage(2), pinned(name)])
      await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'True')
      const service = await awaitReady(subject, name)
      const revision = (await get(subject, 'revisions', `${name}-00002`)).body
      return [
        `generation label ${at(revision, ['metadata', 'labels', 'serving.knative.dev/configurationGeneration'])}`,
        `latest ready ${textAt(service, 'status.latestReadyRevisionName')}`,
        await traffic(subject, name),
        `${await revisionAt(subject, name)} answers`,
      ]
    }),
    expect: ['generation label 2', 'latest ready template-00002', '00001 100 -', '00001 answers'],
  },
  {
    name: 'traffic that floats moves by itself when a new Revision is ready',
    see: onService('float', {}, async (subject, name) => {
      await jsonPatch(subject, name, [newImage(2)])
      await until(subject, 'the new Revision to answer', async () =>
        (await revisionAt(subject, name)) === '00002' ? true : undefined,
      )
      await awaitReady(subject, name)
      return [await traffic(subject, name)]
    }),
    expect: ['00002 100 -'],
  },
  {
    name: 'one entry on a Revision that does not exist freezes the whole Route, at 0 % too, until it is dropped',
    see: onService('frozen-missing', {}, async (subject, name) => {
      const missing = { revisionName: `${name}-00009`, percent: 0, tag: 'none' }
      const stable = { revisionName: `${name}-00001`, percent: 100, tag: 'stable' }
      const accepted = await setTraffic(subject, name, [stable, missing])
      await awaitCondition(subject, ['services', name, 'RoutesReady'], 'False RevisionMissing')
      const route = (await get(subject, 'routes', name)).body
      await subject.clock.sleep(1_500)
      const frozen = [await revisionAt(subject, name), (await revisionAt(subject, name, 'stable')) ?? 'nobody']
      await setTraffic(subject, name, [stable])
      await awaitReady(subject, name)
      return [
        `${accepted.status}`,
        condition(route, 'AllTrafficAssigned').message,
        `${frozen[0]} answers users, ${frozen[1]} the tag of the healthy one`,
        await traffic(subject, name),
      ]
    }),
    expect: [
      '200',
      'Revision "frozen-missing-00009" referenced in traffic not found.',
      '00001 answers users, nobody the tag of the healthy one',
      '00001 100 stable',
    ],
  },
  {
    name: 'one entry on a Revision that failed freezes the whole Route; the Service stays failed after it is dropped',
    see: onService('frozen-failed', {}, async (subject, name) => {
      await jsonPatch(subject, name, [asksTooMuch, pinned(name)])
      await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'False Unschedulable')
      await setTraffic(subject, name, [
        { revisionName: `${name}-00001`, percent: 100, tag: 'stable' },
        { revisionName: `${name}-00002`, percent: 0, tag: 'latest' },
      ])
      await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'False RevisionMissing')
      const message = condition((await get(subject, 'routes', name)).body, 'AllTrafficAssigned').message
      await setTraffic(subject, name, [{ revisionName: `${name}-00001`, percent: 100, tag: 'stable' }])
      await awaitCondition(subject, ['routes', name, 'Ready'], 'True')
      const service = await until(subject, 'the Service to follow', async () =>
        (await routesReady(subject, name)) === 'True' ? (await get(subject, 'services', name)).body : undefined,
      )
      return [message, brief(condition(service, 'ConfigurationsReady')), brief(condition(service, 'Ready'))]
    }),
    expect: ['Revision "frozen-failed-00002" failed to become ready.', 'False RevisionFailed', 'False RevisionFailed'],
  },
  {
    name: 'an entry on a Revision that is not ready yet waits for it, with the old split in force',
    see: onService('waits', {}, async (subject, name) => {
      await jsonPatch(subject, name, [
        newImage(2),
        { op: 'add', path: '/spec/template/spec/containers/0/env', value: [{ name: 'START_DELAY_MS', value: '3000' }] },
        pinned(name, { revisionName: `${name}-00002`, percent: 0, tag: 'latest' }),
      ])
      await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'Unknown RevisionMissing')
      const message = await until(subject, 'the Revision to be known', async () => {
        const found = condition((await get(subject, 'routes', name)).body, 'AllTrafficAssigned').message
        return found.includes('not yet ready') ? found : undefined
      })
      const meanwhile = await revisionAt(subject, name)
      await awaitReady(subject, name)
      return [message, `${meanwhile} answers meanwhile`, await traffic(subject, name)]
    }),
    expect: ['Revision "waits-00002" is not yet ready.', '00001 answers meanwhile', '00001 100 -, 00002 0 latest'],
  },
  {
    name: 'two entries of the same tag and Revision are never migrated, although the Route is ready',
    see: onService('twice', {}, async (subject, name) => {
      const half = { revisionName: `${name}-00001`, percent: 50 }
      await setTraffic(subject, name, [half, half])
      await awaitCondition(subject, ['routes', name, 'Ready'], 'True')
      await subject.clock.sleep(2_000)
      return [await routesReady(subject, name), await traffic(subject, name)]
    }),
    expect: ['Unknown TrafficNotMigrated', '00001 100 -'],
  },
  {
    name: 'a tag that makes the host too long passes admission and fails in the Route',
    see: onService('toolong', {}, async (subject, name) => {
      const tag = 'a'.repeat(60)
      const accepted = await setTraffic(subject, name, [{ latestRevision: true, percent: 100, tag }])
      await awaitCondition(subject, ['routes', name, 'AllTrafficAssigned'], 'False ErrorConfig')
      return [`${accepted.status}`]
    }),
    expect: ['200'],
  },
  {
    name: 'a Revision name that is taken by another spec stops the Route',
    see: onService('taken', { templateName: 'taken-one' }, async (subject, name) => {
      await jsonPatch(subject, name, [
        newImage(2),
        { op: 'add', path: '/spec/template/metadata/name', value: `${name}-two` },
      ])
      await awaitReady(subject, name)
      await jsonPatch(subject, name, [
        newImage(3),
        { op: 'add', path: '/spec/template/metadata/name', value: `${name}-one` },
      ])
      await awaitCondition(subject, ['services', name, 'RoutesReady'], 'False RevisionNameTaken')
      const { body } = await get(subject, 'services', name)
      return [brief(condition(body, 'ConfigurationsReady'))]
    }),
    expect: ['False RevisionFailed'],
  },
  {
    name: 'a template put back without a name makes one more Revision; put back with the old name it takes the old one up again',
    see: onService('back', { templateName: 'back-one' }, async (subject, name) => {
      const old = (await get(subject, 'services', name)).body
      const template = (metadata: JsonObject): JsonObject => ({
        op: 'add',
        path: '/spec/template',
        value: { metadata, spec: at(old, 'spec.template.spec') ?? {} },
      })
      const named = async () => textAt(await awaitReady(subject, name), 'status.latestReadyRevisionName')
      await jsonPatch(subject, name, [
        newImage(2),
        { op: 'add', path: '/spec/template/metadata/name', value: `${name}-two` },
      ])
      const second = await named()
      await jsonPatch(subject, name, [template({ name: `${name}-one` })])
      const again = await named()
      await jsonPatch(subject, name, [template({})])
      return [second, again, await named()]
    }),
    expect: ['back-two', 'back-one', 'back-00004'],
  },
  {
    name: 'a Revision that a Route lists is active, one that none lists becomes reserve',
    see: onService('labels', {}, async (subject, name) => {
      const state = async (revision: string) =>
        at((await get(subject, 'revisions', revision)).body, ['metadata', 'labels', 'serving.knative.dev/routingState'])
      await jsonPatch(subject, name, [newImage(2)])
      await until(subject, 'the first Revision to be reserve', async () =>
        (await state(`${name}-00001`)) === 'reserve' ? true : undefined,
      )
      return [`${await state(`${name}-00001`)}, ${await state(`${name}-00002`)}`]
    }),
    expect: ['reserve, active'],
  },
]
