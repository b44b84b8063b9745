/** How pods are held, and what else depends on the version of Knative. */
import { type Answer, at, get, patchAs, type Resource, textAt } from '../api.ts'
import { second, withGuest } from '../changes.ts'
import { podsOf, readyOf, staying } from '../look.ts'
import { awaitCondition, condition, hostOf, onService, setTraffic, until } from '../services.ts'
import type { Behaviour, Subject } from '../subject.ts'

const minScale = 'autoscaling.knative.dev/min-scale'

type Metadata = Readonly<Record<string, string | Readonly<Record<string, string | null>>>>

const write = (subject: Subject, resource: Resource, name: string, metadata: Metadata): Promise<Answer> =>
  patchAs(subject, 'merge-patch', { resource, name, patch: { metadata: { ...metadata } } })

const scaled = (value: string | null): Metadata => ({ annotations: { [minScale]: value } })

const present = async (subject: Subject, revision: string): Promise<readonly string[]> =>
  (await podsOf(subject, revision))
    .filter((pod) => at(pod, 'metadata.deletionTimestamp') === undefined)
    .map((pod) => textAt(pod, 'metadata.name'))

/** What the autoscaler wants, from the Revision and from its PodAutoscaler; they agree in the end. */
const desired = async (subject: Subject, revision: string): Promise<string> => {
  const scaler = (await get(subject, 'podautoscalers', revision)).body
  const { body } = await get(subject, 'revisions', revision)
  return `${at(body, 'status.desiredReplicas')} and ${at(scaler, 'status.desiredScale')} wanted`
}

/** A new PodAutoscaler says -1, and its Revision nothing, until the autoscaler has counted for a moment (seen on 1.17). */
const awaitFirst = (subject: Subject, revision: string) =>
  until(subject, 'the autoscaler to count', async () => {
    const wanted = await desired(subject, revision)
    return wanted === '1 and 1 wanted' ? wanted : undefined
  })

const awaitPods = (subject: Subject, revision: string, count: number) =>
  until(subject, `${count} Pods`, async () => {
    const { body } = await get(subject, 'revisions', revision)
    const settled = at(body, 'status.actualReplicas') === count && (await staying(subject, revision)) === count
    return settled ? true : undefined
  })

/** Until none of these Pods is left, and as many others are there; whatever was wanted meanwhile. */
const awaitOthers = async (subject: Subject, revision: string, before: readonly string[]): Promise<string> => {
  const wanted = new Set<string>()
  await until(subject, 'other Pods', async () => {
    wanted.add(await desired(subject, revision))
    const now = await present(subject, revision)
    return now.length === before.length && !now.some((name) => before.includes(name)) ? true : undefined
  })
  return [...wanted].join('; ')
}

const stayed = async (subject: Subject, revision: string, before: readonly string[]): Promise<string> => {
  const now = await present(subject, revision)
  return before.every((name) => now.includes(name)) ? 'none was replaced' : 'some were replaced'
}

const hashes = async (subject: Subject, revision: string): Promise<ReadonlySet<string>> =>
  new Set((await podsOf(subject, revision)).map((pod) => textAt(pod, ['metadata', 'labels', 'pod-template-hash'])))

const annotationOf = async (subject: Subject, revision: string): Promise<string> => {
  const { body } = await get(subject, 'podautoscalers', revision)
  return textAt(body, ['metadata', 'annotations', minScale]) || 'none'
}

export const versionBehaviours: readonly Behaviour[] = [
  {
    name: 'min-scale on the Revision itself is followed, makes no new Revision, and replaces no Pod',
    since: 21,
    see: onService('held', {}, async (subject, name) => {
      const revision = `${name}-00001`
      const before = await present(subject, revision)
      const { status } = await write(subject, 'revisions', revision, scaled('2'))
      await awaitPods(subject, revision, 2)
      const service = (await get(subject, 'services', name)).body
      return [
        `${status}`,
        `generation ${at(service, 'metadata.generation')}`,
        await readyOf(subject, revision),
        await desired(subject, revision),
        await stayed(subject, revision, before),
      ]
    }),
    expect: ['200', 'generation 1', 'True', '2 and 2 wanted', 'none was replaced'],
  },
  {
    name: 'min-scale on the Revision itself replaces each of its Pods, and so does taking it away; none more is wanted',
    before: 21,
    see: onService('restarted', {}, async (subject, name) => {
      const revision = `${name}-00001`
      await awaitFirst(subject, revision)
      const seen: string[] = []
      for (const value of ['3', null]) {
        const before = await present(subject, revision)
        await write(subject, 'revisions', revision, scaled(value))
        seen.push(await awaitOthers(subject, revision, before), await readyOf(subject, revision))
      }
      return [...seen, `its PodAutoscaler says ${await annotationOf(subject, revision)}`]
    }),
    expect: ['1 and 1 wanted', 'True', '1 and 1 wanted', 'True', 'its PodAutoscaler says none'],
  },
  {
    name: 'a Pod of another template comes as soon as min-scale is written on its Revision',
    before: 21,
    see: onService('told', {}, async (subject, name) => {
      const revision = `${name}-00001`
      await awaitFirst(subject, revision)
      await write(subject, 'revisions', revision, scaled('1'))
      const both = async () => ((await hashes(subject, revision)).size === 2 ? true : undefined)
      await until(subject, 'another hash', both, 5_000)
      return [await desired(subject, revision)]
    }),
    expect: ['1 and 1 wanted'],
  },
  {
    name: 'a label on a Revision replaces its Pods',
    see: onService('labelled', {}, async (subject, name) => {
      const revision = `${name}-00001`
      await awaitFirst(subject, revision)
      const before = await present(subject, revision)
      await write(subject, 'revisions', revision, { labels: { touched: 'yes' } })
      return [await awaitOthers(subject, revision, before), await readyOf(subject, revision)]
    }),
    expect: ['1 and 1 wanted', 'True'],
  },
  {
    name: 'a PodAutoscaler begins with the annotations of its Revision; admission checks them, and who comes late is told so',
    see: onService(
      'scaler',
      { annotations: { [minScale]: '1', [`${minScale.replace('min', 'max')}`]: '2' } },
      async (subject, name) => {
        const revision = `${name}-00001`
        const first = await annotationOf(subject, revision)
        const above = await write(subject, 'podautoscalers', revision, scaled('3'))
        const none = await write(subject, 'podautoscalers', revision, scaled('x'))
        const stale = await write(subject, 'podautoscalers', revision, { ...scaled('2'), resourceVersion: '1' })
        const says = ({ body }: Answer, words: string) => textAt(body, 'message').includes(words)
        return [
          first,
          `${above.status} ${says(above, 'max-scale=2 is less than min-scale=3: metadata.annotations')}`,
          `${none.status} ${says(none, 'invalid value: x: metadata.annotations')}`,
          `${stale.status} ${textAt(stale.body, 'reason')}`,
        ]
      },
    ),
    expect: ['1', '400 true', '400 true', '409 Conflict'],
  },
  {
    name: 'min-scale on a PodAutoscaler is followed and stays there, replaces no Pod, and outlives a change of the template',
    before: 21,
    see: onService('raised', {}, async (subject, name) => {
      const revision = `${name}-00001`
      const before = await present(subject, revision)
      const { status } = await write(subject, 'podautoscalers', revision, scaled('3'))
      await awaitPods(subject, revision, 3)
      await second(subject, name)
      return [
        `${status}`,
        await desired(subject, revision),
        await stayed(subject, revision, before),
        `${await annotationOf(subject, revision)}, the next one says ${await annotationOf(subject, `${name}-00002`)}`,
      ]
    }),
    expect: ['200', '3 and 3 wanted', 'none was replaced', '3, the next one says none'],
  },
  {
    name: 'min-scale on a PodAutoscaler is followed only while a target lists its Revision: a tag will do',
    before: 21,
    see: onService('unlisted', {}, async (subject, name) => {
      const revision = `${name}-00002`
      await second(subject, name)
      const reserve = 'serving.knative.dev/routingState'
      await until(subject, 'the second to be reserve', async () => {
        const { body } = await get(subject, 'revisions', revision)
        return textAt(body, ['metadata', 'labels', reserve]) === 'reserve' ? true : undefined
      })
      await write(subject, 'podautoscalers', revision, scaled('2'))
      await subject.clock.sleep(5_000)
      const unlisted = `${await staying(subject, revision)} Pod`
      const stable = { revisionName: `${name}-00001`, percent: 100 }
      await setTraffic(subject, name, [stable, { revisionName: revision, percent: 0, tag: 'next' }])
      await awaitPods(subject, revision, 2)
      return [unlisted, await desired(subject, revision)]
    }),
    expect: ['1 Pod', '2 and 2 wanted'],
  },
  {
    name: 'min-scale on a PodAutoscaler is put back to what its Revision says',
    since: 21,
    see: onService('put-back', {}, async (subject, name) => {
      const revision = `${name}-00001`
      await awaitFirst(subject, revision)
      const { status } = await write(subject, 'podautoscalers', revision, scaled('3'))
      await until(subject, 'it to be put back', async () =>
        (await annotationOf(subject, revision)) === 'none' ? true : undefined,
      )
      await awaitPods(subject, revision, 1)
      // Three may be wanted for a moment, before or after it is put back.
      return [`${status}`, await awaitFirst(subject, revision)]
    }),
    expect: ['200', '1 and 1 wanted'],
  },
  ...podAnnotations(),
  {
    name: 'an entry on a Revision of another Service is taken, and its tag answers from there',
    before: 21,
    see: onService('guest-of', {}, (subject, name) =>
      withGuest(subject, [name, 'guest'], async () => {
        const route = await awaitCondition(subject, ['routes', name, 'Ready'], 'True')
        const body = await until(subject, 'the tag to answer', async () => {
          const answer = await subject.request(hostOf(subject, name, 'guest'), '/')
          return answer.status === 200 ? answer.body : undefined
        })
        return [condition(route, 'AllTrafficAssigned').status, /"revision":"(\S+?)"/.exec(body)?.[1] ?? '']
      }),
    ),
    expect: ['True', 'guest-00001'],
  },
]

function podAnnotations(): readonly Behaviour[] {
  const window = 'autoscaling.knative.dev/window'
  const see = (service: string) =>
    onService(service, { annotations: { [window]: '30s', note: 'x' } }, async (subject, name) => {
      const [pod] = await podsOf(subject, `${name}-00001`)
      return [window, 'note'].map((key) => textAt(pod, ['metadata', 'annotations', key]) || 'none')
    })
  return [
    {
      name: "a Pod carries its Revision's annotations, those for the autoscaler too",
      before: 21,
      see: see('carrying'),
      expect: ['30s', 'x'],
    },
    {
      name: "a Pod carries its Revision's annotations, but for those for the autoscaler",
      since: 21,
      see: see('filtering'),
      expect: ['none', 'x'],
    },
  ]
}
