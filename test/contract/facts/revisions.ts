/** What may be done to a Revision and its Pods, and how they scale. */
import { get, jsonPatch, patchAs, pathOf, send, textAt } from '../api.ts'
import { newImage } from '../changes.ts'
import { podsOf, readyOf, staying } from '../look.ts'
import { awaitReady, onService, setTraffic, until } from '../services.ts'
import type { Behaviour } from '../subject.ts'

export const revisions: readonly Behaviour[] = [
  {
    name: 'the spec of a Revision can not be changed',
    see: onService('fixed', {}, async (subject, name) => {
      const patch = { spec: { timeoutSeconds: 10 } }
      const { status, body } = await patchAs(subject, 'merge-patch', {
        resource: 'revisions',
        name: `${name}-00001`,
        patch,
      })
      return [
        `${status} ${textAt(body, 'message').includes('Immutable fields changed (-old +new): spec') ? 'immutable' : textAt(body, 'message')}`,
      ]
    }),
    expect: ['400 immutable'],
  },
  {
    name: 'the digest of an image is on its Revision, unless its registry is not asked',
    see: onService('digested', {}, async (subject, name) => {
      await jsonPatch(subject, name, [
        { op: 'add', path: '/spec/template/spec/containers/0/image', value: `${subject.registry}/fixture:1` },
      ])
      const digest = async (revision: string) =>
        textAt((await get(subject, 'revisions', revision)).body, 'status.containerStatuses.0.imageDigest')
      const found = await until(subject, 'the digest', async () => (await digest(`${name}-00002`)) || undefined)
      const shape = new RegExp(`^${subject.registry}/fixture@sha256:[0-9a-f]{64}$`)
      return [shape.test(found) ? 'a digest' : found, (await digest(`${name}-00001`)) || 'none']
    }),
    expect: ['a digest', 'none'],
  },
  {
    name: 'a Revision that is dropped from the list loses its min-scale, and its Pods after the window',
    see: onService(
      'dropped',
      { annotations: { 'autoscaling.knative.dev/min-scale': '1', 'autoscaling.knative.dev/window': '6s' } },
      async (subject, name) => {
        await jsonPatch(subject, name, [newImage(2)])
        await until(subject, 'the second to be Ready', async () =>
          (await readyOf(subject, `${name}-00002`)) === 'True' ? true : undefined,
        )
        await setTraffic(subject, name, [{ revisionName: `${name}-00002`, percent: 100 }])
        await awaitReady(subject, name)
        await until(subject, 'the first to have no Pod', async () =>
          (await staying(subject, `${name}-00001`)) === 0 ? true : undefined,
        )
        return [`${await staying(subject, `${name}-00002`)} Pod of the listed one stays`]
      },
    ),
    expect: ['1 Pod of the listed one stays'],
  },
  {
    name: 'a Pod that is deleted is replaced, and its users are answered meanwhile',
    see: onService('replaced', { annotations: { 'autoscaling.knative.dev/min-scale': '2' } }, async (subject, name) => {
      const pods = await podsOf(subject, `${name}-00001`)
      const first = textAt(pods[0], 'metadata.name')
      await send(subject.transport, { method: 'DELETE', path: pathOf(subject, 'pods', first) })
      const statuses = new Set<number>()
      const host = `${name}.${subject.namespace}.${subject.domain}`
      await until(subject, 'another Pod', async () => {
        statuses.add((await subject.request(host, '/')).status)
        const names = (await podsOf(subject, `${name}-00001`)).map((pod) => textAt(pod, 'metadata.name'))
        return names.filter((each) => each !== first).length >= 2 ? true : undefined
      })
      return [`${pods.length} Pods`, [...statuses].join(', ')]
    }),
    expect: ['2 Pods', '200'],
  },
]
