/** How a Revision's Pods start, fail and scale, and what they tell. */

import type { Json, JsonObject } from '../../src/engine/ports.ts'
import { at, get, jsonPatch, listAt, patchAs, pathOf, send, textAt } from './api.ts'
import { awaitCondition, awaitReady, brief, condition, image, type Look, onService, until } from './services.ts'
import type { Behaviour, Subject } from './subject.ts'

const podsOf = async (subject: Subject, revision: string): Promise<readonly Json[]> =>
  listAt((await get(subject, 'pods', '', `labelSelector=serving.knative.dev/revision=${revision}`)).body, 'items')

/** Why the user container of a Revision's first Pod is not running, as they come, until `last`. */
const troubles = async (subject: Subject, revision: string, last: string): Promise<readonly string[]> => {
  const seen: string[] = []
  await until(subject, `${revision} to say ${last}`, async () => {
    const word = stateOf((await podsOf(subject, revision))[0])
    if (word && word !== seen.at(-1)) seen.push(word)
    return word === last ? true : undefined
  })
  return seen
}

const stateOf = (pod: Json | undefined): string | undefined => {
  const status = listAt(pod, 'status.containerStatuses').find((each) => at(each, 'name') === 'user-container')
  const exit = at(status, 'state.terminated.exitCode')
  if (exit !== undefined) return `exit ${exit}`
  return at(status, 'state.waiting.reason') === 'ContainerCreating'
    ? undefined
    : textAt(status, 'state.waiting.reason') || undefined
}

const broken = (name: string, { env = {}, image: tag, container }: Look): readonly JsonObject[] => [
  { op: 'add', path: '/spec/traffic', value: [{ revisionName: `${name}-00001`, percent: 100 }] },
  {
    op: 'add',
    path: '/spec/template/spec/containers',
    value: [
      { image: tag ?? image(2), env: Object.entries(env).map(([key, value]) => ({ name: key, value })), ...container },
    ],
  },
]

const readyOf = async (subject: Subject, revision: string): Promise<string> =>
  brief(condition((await get(subject, 'revisions', revision)).body, 'Ready'))

const logOf = async (subject: Subject, revision: string, query: string) => {
  const pod = textAt((await podsOf(subject, revision))[0], 'metadata.name')
  const path = `${pathOf(subject, 'pods', pod)}/log?container=user-container${query}`
  return send(subject.transport, { method: 'GET', path })
}

export const podBehaviours: readonly Behaviour[] = [
  {
    name: 'a crash loop shows on the Pod within seconds, with exit code and last words, while the Revision says Deploying',
    see: onService('crashing', {}, async (subject, name) => {
      await jsonPatch(subject, name, broken(name, { env: { CRASH: '3' } }))
      const revision = `${name}-00002`
      const seen = await troubles(subject, revision, 'CrashLoopBackOff')
      const pod = (await podsOf(subject, revision))[0]
      const status = listAt(pod, 'status.containerStatuses').find((each) => at(each, 'name') === 'user-container')
      const previous = await logOf(subject, revision, '&tailLines=5')
      return [
        seen.includes('exit 3') ? 'exit 3' : seen.join(),
        seen.at(-1) ?? '',
        `last exit ${at(status, 'lastState.terminated.exitCode')}, restarted ${Number(at(status, 'restartCount')) > 0}`,
        previous.text.trim(),
        await readyOf(subject, revision),
      ]
    }),
    expect: [
      'exit 3',
      'CrashLoopBackOff',
      'last exit 3, restarted true',
      'config: DATABASE_URL is not set',
      'Unknown Deploying',
    ],
  },
  {
    name: 'a missing image shows on the Pod within seconds, while the Revision says Deploying; there is no log to read',
    see: onService('imageless', {}, async (subject, name) => {
      await jsonPatch(subject, name, broken(name, { image: 'dev.local/missing:1' }))
      const revision = `${name}-00002`
      const seen = await troubles(subject, revision, 'ImagePullBackOff')
      const log = await logOf(subject, revision, '')
      return [
        seen.join(),
        `${log.status} ${textAt(log.body, 'message').includes('is waiting to start: trying and failing to pull image') ? 'trying and failing to pull image' : log.text}`,
        await readyOf(subject, revision),
      ]
    }),
    expect: ['ErrImagePull,ImagePullBackOff', '400 trying and failing to pull image', 'Unknown Deploying'],
  },
  {
    name: 'a Pod that no node can hold makes the Revision fail at once',
    see: onService('unplaced', {}, async (subject, name) => {
      await jsonPatch(subject, name, broken(name, { container: { resources: { requests: { cpu: '900' } } } }))
      const revision = await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'False Unschedulable')
      return [
        condition(revision, 'Ready').message.includes('Insufficient cpu')
          ? 'Insufficient cpu'
          : condition(revision, 'Ready').message,
      ]
    }),
    expect: ['Insufficient cpu'],
  },
  {
    name: 'a missing secret shows on the Pod as CreateContainerConfigError',
    see: onService('secretless', {}, async (subject, name) => {
      const env = [{ name: 'X', valueFrom: { secretKeyRef: { name: 'nobody', key: 'x' } } }]
      await jsonPatch(subject, name, broken(name, { container: { env } }))
      return troubles(subject, `${name}-00002`, 'CreateContainerConfigError')
    }),
    expect: ['CreateContainerConfigError'],
  },
  {
    name: 'min-scale on the Revision itself is followed, and makes no new Revision',
    see: onService('held', {}, async (subject, name) => {
      const revision = `${name}-00001`
      const patch = { metadata: { annotations: { 'autoscaling.knative.dev/min-scale': '2' } } }
      const { status } = await patchAs(subject, 'merge-patch', { resource: 'revisions', name: revision, patch })
      await until(subject, 'two replicas', async () =>
        at((await get(subject, 'revisions', revision)).body, 'status.actualReplicas') === 2 ? true : undefined,
      )
      const service = (await get(subject, 'services', name)).body
      return [`${status}`, `generation ${at(service, 'metadata.generation')}`, await readyOf(subject, revision)]
    }),
    expect: ['200', 'generation 1', 'True'],
  },
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
    name: "a Pod's log tells what the app said, and a log of a run before it needs one",
    see: onService('talking', {}, async (subject, name) => {
      const log = await logOf(subject, `${name}-00001`, '')
      const previous = await logOf(subject, `${name}-00001`, '&previous=true')
      return [
        log.text.trim(),
        `${previous.status} ${/previous terminated container "user-container" in pod ".*" not found/.test(textAt(previous.body, 'message'))}`,
      ]
    }),
    expect: ['listening on :8080', '400 true'],
  },
  {
    name: 'port 8012 of a Pod reaches the app through the API server',
    see: onService('proxied', {}, async (subject, name) => {
      const pod = textAt((await podsOf(subject, `${name}-00001`))[0], 'metadata.name')
      const path = `${pathOf(subject, 'pods', `${pod}:8012`)}/proxy/`
      const { status, text } = await send(subject.transport, { method: 'GET', path })
      return [`${status} ${text.includes(`"revision":"${name}-00001"`) ? 'from the app' : text}`]
    }),
    expect: ['200 from the app'],
  },
  {
    name: 'events tell of the Revision and of the Pod',
    see: onService('telling', {}, async (subject, name) => {
      await awaitReady(subject, name)
      const events = listAt((await get(subject, 'events')).body, 'items')
      const of = (reason: string) =>
        events.some((event) => at(event, 'reason') === reason && textAt(event, 'involvedObject.name').startsWith(name))
      return ['RevisionReady', 'Started', 'Scheduled', 'Created'].filter(of)
    }),
    expect: ['RevisionReady', 'Started', 'Scheduled', 'Created'],
  },
]
