/** What a guarded write may rely on. */
import { type Answer, at, get, jsonPatch, mergePatch, pathOf, send, textAt } from '../api.ts'
import { onService } from '../services.ts'
import type { Behaviour, Subject } from '../subject.ts'

export const generationOf = async (subject: Subject, name: string) =>
  at((await get(subject, 'services', name)).body, 'metadata.generation')

export const note = (value: string) => ({ op: 'add', path: '/metadata/annotations/example.test~1note', value })

/** Status and reason of an answer, and what the message says where it is worth a word. */
export const verdict = ({ status, body }: Answer, ...parts: readonly string[]): string => {
  const reason = at(body, 'reason')
  const said = parts.filter((part) => textAt(body, 'message').includes(part))
  return [status, reason, ...said].filter((part) => part !== undefined).join(' ')
}

export const guards: readonly Behaviour[] = [
  {
    name: 'a JSON patch whose tests hold is applied, and counts one generation up when it changes the spec',
    see: onService('guard-holds', {}, async (subject, name) => {
      const answer = await jsonPatch(subject, name, [
        { op: 'test', path: '/metadata/generation', value: 1 },
        note('x'),
        { op: 'add', path: '/spec/traffic', value: [{ latestRevision: true, percent: 100, tag: 'x' }] },
      ])
      return [`${answer.status}`, `generation ${await generationOf(subject, name)}`]
    }),
    expect: ['200', 'generation 2'],
  },
  {
    name: 'a JSON patch with one stale test changes nothing, and the answer does not say which test it was',
    see: onService('guard-stale', {}, async (subject, name) => {
      const stale = await jsonPatch(subject, name, [note('x'), { op: 'test', path: '/metadata/generation', value: 7 }])
      const missing = await jsonPatch(subject, name, [{ op: 'test', path: '/metadata/nothing', value: 'x' }])
      const bad = await jsonPatch(subject, name, [{ op: 'remove', path: '/metadata/nothing' }])
      const kept = at((await get(subject, 'services', name)).body, ['metadata', 'annotations', 'example.test/note'])
      const said = 'the server rejected our request due to an error in our request'
      return [...[stale, missing, bad].map((answer) => verdict(answer, said)), `note ${kept ?? 'absent'}`]
    }),
    expect: [
      ...Array.from({ length: 3 }, () => '422 Invalid the server rejected our request due to an error in our request'),
      'note absent',
    ],
  },
  {
    name: 'a test for null passes where the annotation is absent, and fails where it is present',
    see: onService('guard-null', {}, async (subject, name) => {
      const path = '/metadata/annotations/example.test~1note'
      const absent = await jsonPatch(subject, name, [{ op: 'test', path, value: null }, note('x')])
      const present = await jsonPatch(subject, name, [{ op: 'test', path, value: null }, note('y')])
      return [`${absent.status}`, verdict(present)]
    }),
    expect: ['200', '422 Invalid'],
  },
  {
    name: 'a test for null fails where even the parent is absent',
    see: onService('guard-parent', {}, async (subject, name) => [
      verdict(await jsonPatch(subject, name, [{ op: 'test', path: '/metadata/labels/none', value: null }, note('x')])),
    ]),
    expect: ['422 Invalid'],
  },
  {
    name: 'a replace adds a member that is absent, unless its parent is',
    see: onService('guard-replace', {}, async (subject, name) => {
      const member = await jsonPatch(subject, name, [{ ...note('x'), op: 'replace' }])
      const parent = await jsonPatch(subject, name, [{ op: 'replace', path: '/metadata/labels/none', value: 'x' }])
      return [verdict(member), verdict(parent)]
    }),
    expect: ['200', '422 Invalid'],
  },
  {
    name: 'traffic tests equal to what was stored, defaults included, and not to what was sent',
    see: onService('guard-traffic', {}, async (subject, name) => {
      const sent = [{ revisionName: `${name}-00001`, percent: 100 }]
      const stored = [{ latestRevision: false, percent: 100, revisionName: `${name}-00001` }]
      await jsonPatch(subject, name, [{ op: 'add', path: '/spec/traffic', value: sent }])
      const asSent = await jsonPatch(subject, name, [{ op: 'test', path: '/spec/traffic', value: sent }])
      const asStored = await jsonPatch(subject, name, [{ op: 'test', path: '/spec/traffic', value: stored }])
      return [verdict(asSent), verdict(asStored)]
    }),
    expect: ['422 Invalid', '200'],
  },
  {
    name: 'a merge patch or PUT with a stale resourceVersion is a conflict; a stale generation in it is ignored',
    see: onService('guard-conflict', {}, async (subject, name) => {
      const { body } = await get(subject, 'services', name)
      await jsonPatch(subject, name, [note('x')])
      const resourceVersion = textAt(body, 'metadata.resourceVersion')
      const merge = await mergePatch(subject, name, { metadata: { resourceVersion, labels: { a: 'b' } } })
      const put = await send(subject.transport, {
        method: 'PUT',
        path: pathOf(subject, 'services', name),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const generation = await mergePatch(subject, name, { metadata: { generation: 70, labels: { a: 'b' } } })
      const said = 'the object has been modified'
      return [
        verdict(merge, said),
        verdict(put, said),
        verdict(generation),
        `generation ${await generationOf(subject, name)}`,
      ]
    }),
    expect: [
      '409 Conflict the object has been modified',
      '409 Conflict the object has been modified',
      '200',
      'generation 1',
    ],
  },
]
