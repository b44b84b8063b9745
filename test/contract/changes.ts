/** Changes of a Service, as operations of a JSON patch, and the waits that follow them. */
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import { create, jsonPatch, remove } from './api.ts'
import { image, type Look, serviceOf } from './manifest.ts'
import { awaitCondition, awaitReady, revisionAt, setTraffic, until } from './services.ts'
import type { Subject } from './subject.ts'

const container = '/spec/template/spec/containers/0'

export const newImage = (tag: number): JsonObject => ({ op: 'add', path: `${container}/image`, value: image(tag) })

export const newEnv = (variables: Readonly<Record<string, string>>): JsonObject => ({
  op: 'add',
  path: `${container}/env`,
  value: Object.entries(variables).map(([name, value]) => ({ name, value })),
})

/** More CPU than any node has. */
export const asksTooMuch: JsonObject = {
  op: 'add',
  path: `${container}/resources`,
  value: { requests: { cpu: '900' } },
}

/** All users on the first Revision, by its name. */
export const pinned = (name: string, ...others: readonly JsonObject[]): JsonObject => ({
  op: 'add',
  path: '/spec/traffic',
  value: [{ revisionName: `${name}-00001`, percent: 100 }, ...others],
})

/** A second Revision of this look, with all users still on the first. */
export const candidate = (name: string, { env = {}, image: given, container: extra }: Look): readonly JsonObject[] => [
  pinned(name),
  {
    op: 'add',
    path: '/spec/template/spec/containers',
    value: [
      { image: given ?? image(2), env: Object.entries(env).map(([key, value]) => ({ name: key, value })), ...extra },
    ],
  },
]

/** The second Revision, once it is Ready and the Service with it. */
export const second = async (subject: Subject, name: string, look: Look = {}): Promise<void> => {
  await jsonPatch(subject, name, candidate(name, look))
  await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'True')
  await awaitReady(subject, name)
}

/** `percent` on the second Revision, the rest on the first, both tagged. */
export const both = (name: string, percent: number): readonly JsonObject[] => [
  { revisionName: `${name}-00001`, percent: 100 - percent, tag: 'previous' },
  { revisionName: `${name}-00002`, percent, tag: 'latest' },
]

export const answers = (subject: Subject, name: string, wanted: string, tag?: string): Promise<true> =>
  until(subject, `${wanted} to answer`, async () =>
    (await revisionAt(subject, name, tag)) === wanted ? true : undefined,
  )

/** What `see` finds while the traffic of `name` has an entry on the Revision of another Service, tagged like that Service. */
export const withGuest = async <T>(
  subject: Subject,
  [name, guest]: readonly [string, string],
  see: () => Promise<T>,
): Promise<T> => {
  await create(subject, serviceOf(subject, guest))
  await awaitReady(subject, guest)
  await setTraffic(subject, name, [
    { revisionName: `${name}-00001`, percent: 100 },
    { revisionName: `${guest}-00001`, percent: 0, tag: guest },
  ])
  const seen = await see()
  await remove(subject, 'services', guest)
  return seen
}
