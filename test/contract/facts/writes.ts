/** What else a write does, and does not: dry runs, owners of fields, copies of marks, creation and deletion. */
import { at, create, get, jsonPatch, listAt, mergePatch, patchAs, remove, textAt } from '../api.ts'
import { serviceOf } from '../manifest.ts'
import { awaitReady, onService } from '../services.ts'
import type { Behaviour } from '../subject.ts'
import { generationOf, note, verdict } from './guards.ts'

export const writes: readonly Behaviour[] = [
  {
    name: 'annotations and labels of the Service change no generation and make no Revision; Configuration and Route get them',
    see: onService('guard-notes', {}, async (subject, name) => {
      await jsonPatch(subject, name, [
        note('x'),
        { op: 'add', path: '/metadata/labels', value: { 'example.test/mark': 'y' } },
      ])
      await subject.clock.sleep(3_000)
      const marks = async (resource: 'configurations' | 'routes' | 'revisions', object = name) => {
        const { body } = await get(subject, resource, object)
        const label = at(body, ['metadata', 'labels', 'example.test/mark'])
        const annotation = at(body, ['metadata', 'annotations', 'example.test/note'])
        return `${resource} ${label === 'y' && annotation === 'x' ? 'have' : 'lack'} them`
      }
      const revisions = await get(subject, 'revisions', '', `labelSelector=serving.knative.dev/service=${name}`)
      return [
        `generation ${await generationOf(subject, name)}`,
        `${listAt(revisions.body, 'items').length} Revision`,
        await marks('configurations'),
        await marks('routes'),
        await marks('revisions', `${name}-00001`),
      ]
    }),
    expect: ['generation 1', '1 Revision', 'configurations have them', 'routes have them', 'revisions lack them'],
  },
  {
    name: 'a wrong uid, a patch type that custom resources lack, a Service that is not there: each has its own answer',
    see: onService('guard-errors', {}, async (subject, name) => {
      const uid = await mergePatch(subject, name, { metadata: { uid: 'another' } })
      const strategic = await patchAs(subject, 'strategic-merge-patch', { name, patch: {} })
      const missing = await mergePatch(subject, 'nobody', {})
      return [
        verdict(uid, 'field is immutable'),
        `${strategic.status}`,
        verdict(missing, 'services.serving.knative.dev "nobody" not found'),
      ]
    }),
    expect: ['422 Invalid field is immutable', '415', '404 NotFound services.serving.knative.dev "nobody" not found'],
  },
  {
    name: 'a dry run (dryRun=All) answers as the write would, and writes nothing',
    see: onService('guard-dry', {}, async (subject, name) => {
      const answer = await jsonPatch(
        subject,
        name,
        [{ op: 'add', path: '/spec/traffic', value: [{ latestRevision: true, percent: 100, tag: 'dry' }] }],
        'dryRun=All',
      )
      const created = await create(subject, serviceOf(subject, 'guard-dry-new'), 'dryRun=All')
      const there = await get(subject, 'services', 'guard-dry-new')
      return [
        `${answer.status} ${textAt(answer.body, 'spec.traffic.0.tag')}`,
        `generation ${await generationOf(subject, name)}`,
        `${created.status}`,
        verdict(there),
      ]
    }),
    expect: ['200 dry', 'generation 1', '201', '404 NotFound'],
  },
  {
    name: 'the managed fields name who wrote the traffic, by the fieldManager of the request',
    see: onService('guard-owners', {}, async (subject, name) => {
      await jsonPatch(
        subject,
        name,
        [{ op: 'add', path: '/spec/traffic', value: [{ latestRevision: true, percent: 100, tag: 'x' }] }],
        'fieldManager=shifter',
      )
      const { body } = await get(subject, 'services', name)
      return listAt(body, 'metadata.managedFields')
        .filter((entry) => at(entry, 'fieldsV1.f:spec.f:traffic') !== undefined)
        .map((entry) => textAt(entry, 'manager'))
    }),
    expect: ['shifter'],
  },
  {
    name: 'creating what is there is a conflict, deleting it takes what it made with it',
    see: async (subject) => {
      const name = 'guard-deleted'
      await create(subject, serviceOf(subject, name))
      await awaitReady(subject, name)
      const again = await create(subject, serviceOf(subject, name))
      const removed = await remove(subject, 'services', name)
      await subject.clock.sleep(5_000)
      const gone = await Promise.all([
        get(subject, 'routes', name),
        get(subject, 'configurations', name),
        get(subject, 'revisions', `${name}-00001`),
      ])
      return [verdict(again), `${removed.status}`, ...gone.map((answer) => verdict(answer))]
    },
    expect: ['409 AlreadyExists', '200', '404 NotFound', '404 NotFound', '404 NotFound'],
  },
]
