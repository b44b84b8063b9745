/** The order in which conditions change, times aside and repeats collapsed; and where they stop when something is wrong. */
import { at, create, get, jsonPatch, remove, textAt } from '../api.ts'
import { answers, asksTooMuch, both, newImage, pinned, second } from '../changes.ts'
import { traffic } from '../look.ts'
import { serviceOf } from '../manifest.ts'
import {
  awaitCondition,
  awaitReady,
  brief,
  condition,
  onService,
  readySequence,
  revisionAt,
  setTraffic,
  until,
} from '../services.ts'
import type { Behaviour } from '../subject.ts'

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
      await second(subject, name)
      const change = () => setTraffic(subject, name, both(name, 50))
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
      await answers(subject, name, '00002')
      await awaitReady(subject, name)
      return [await traffic(subject, name)]
    }),
    expect: ['00002 100 -'],
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
  {
    name: 'traffic that floats stays where it is when the new Revision fails; the Service is failed, its Route ready',
    see: onService('floatbad', {}, async (subject, name) => {
      await jsonPatch(subject, name, [asksTooMuch])
      const service = await awaitCondition(subject, ['services', name, 'Ready'], 'False RevisionFailed')
      return [
        brief(condition(service, 'RoutesReady')),
        textAt(service, 'status.latestReadyRevisionName'),
        `${await revisionAt(subject, name)} answers`,
      ]
    }),
    expect: ['True', 'floatbad-00001', '00001 answers'],
  },
  {
    name: 'the same template sent again makes no Revision',
    see: onService('again', {}, async (subject, name) => {
      const template = at((await get(subject, 'services', name)).body, 'spec.template') ?? {}
      await jsonPatch(subject, name, [newImage(1), { op: 'add', path: '/spec/template', value: template }])
      await subject.clock.sleep(1_500)
      const { body } = await get(subject, 'services', name)
      return [`generation ${at(body, 'metadata.generation')}`, textAt(body, 'status.latestCreatedRevisionName')]
    }),
    expect: ['generation 1', 'again-00001'],
  },
  {
    name: 'a Service made private has an address inside the cluster and none at the ingress',
    see: onService('private', {}, async (subject, name) => {
      const labels = { 'networking.knative.dev/visibility': 'cluster-local' }
      await jsonPatch(subject, name, [{ op: 'add', path: '/metadata/labels', value: labels }])
      const inside = `http://${name}.${subject.namespace}.svc.cluster.local`
      const url = await until(subject, 'the address inside', async () => {
        const found = textAt((await get(subject, 'services', name)).body, 'status.url')
        return found === inside ? 'inside' : undefined
      })
      const gone = await until(subject, 'the host to be gone', async () =>
        (await revisionAt(subject, name)) === undefined ? 'nobody answers' : undefined,
      )
      return [url, gone]
    }),
    expect: ['inside', 'nobody answers'],
  },
]
