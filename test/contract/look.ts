/** What there is to see of a Service's Route, Revisions and Pods, in few words. */
import type { Json } from '../../src/engine/ports/ports.ts'
import { type Answer, at, get, listAt, pathOf, send, textAt } from './api.ts'
import { brief, condition, until } from './services.ts'
import type { Subject } from './subject.ts'

/** status.traffic: Revision, percent, tag. */
export const traffic = async (subject: Subject, name: string): Promise<string> =>
  listAt((await get(subject, 'services', name)).body, 'status.traffic')
    .map((entry) => `${textAt(entry, 'revisionName').slice(-5)} ${at(entry, 'percent')} ${at(entry, 'tag') ?? '-'}`)
    .join(', ')

export const readyOf = async (subject: Subject, revision: string): Promise<string> =>
  brief(condition((await get(subject, 'revisions', revision)).body, 'Ready'))

export const routesReady = async (subject: Subject, name: string): Promise<string> =>
  brief(condition((await get(subject, 'services', name)).body, 'RoutesReady'))

export const podsOf = async (subject: Subject, revision: string): Promise<readonly Json[]> =>
  listAt((await get(subject, 'pods', '', `labelSelector=serving.knative.dev/revision=${revision}`)).body, 'items')

/** Pods that were not told to stop. */
export const staying = async (subject: Subject, revision: string): Promise<number> =>
  (await podsOf(subject, revision)).filter((pod) => at(pod, 'metadata.deletionTimestamp') === undefined).length

export const userContainer = (pod: Json | undefined): Json | undefined =>
  listAt(pod, 'status.containerStatuses').find((each) => at(each, 'name') === 'user-container')

/** Why the user container is not running, if it is not; its creation does not count. */
export const trouble = (pod: Json | undefined): string | undefined => {
  const status = userContainer(pod)
  const exit = at(status, 'state.terminated.exitCode')
  const reason = textAt(status, 'state.waiting.reason')
  if (exit !== undefined) return `exit ${exit}`
  return reason === 'ContainerCreating' ? undefined : reason || undefined
}

/** The troubles of a Revision's first Pod, as they come, until `last`. */
export const troubles = async (subject: Subject, revision: string, last: string): Promise<readonly string[]> => {
  const seen: string[] = []
  await until(subject, `${revision} to say ${last}`, async () => {
    const word = trouble((await podsOf(subject, revision))[0])
    if (word && word !== seen.at(-1)) seen.push(word)
    return word === last ? true : undefined
  })
  return seen
}

export const logOf = async (subject: Subject, revision: string, query = ''): Promise<Answer> => {
  const pod = textAt((await podsOf(subject, revision))[0], 'metadata.name')
  const path = `${pathOf(subject, 'pods', pod)}/log?container=user-container${query}`
  return send(subject.transport, { method: 'GET', path })
}

/** How long it takes, by the subject's clock. */
export const timed = async ({ clock }: Subject, happen: () => Promise<unknown>): Promise<number> => {
  const start = clock.now()
  await happen()
  return clock.now() - start
}

/** The API server's time, whole seconds since the epoch. */
export const serverSeconds = async (subject: Subject): Promise<number> =>
  Math.floor(Date.parse((await get(subject, 'services')).headers.date ?? '') / 1000)
