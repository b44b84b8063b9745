/** The Services that behaviours are shown on: made fresh for each, ready before it begins, gone after it. */
import type { Json, JsonObject } from '../../src/engine/ports/ports.ts'
import { type Answer, at, create, get, jsonPatch, listAt, pathOf, remove, textAt, watch } from './api.ts'
import { type Look, serviceOf } from './manifest.ts'
import type { Subject } from './subject.ts'

/** Looks again and again until there is something; what happens in between is for a watch. @throws after `limitMs`, saying what was waited for */
export const until = async <T>(
  { clock }: Subject,
  what: string,
  look: () => Promise<T | undefined>,
  limitMs = 60_000,
): Promise<T> => {
  const end = clock.now() + limitMs
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (clock.now() > end) throw new Error(`Waited ${limitMs} ms in vain for ${what}`)
    await clock.sleep(100)
  }
}

export type Conditioned = { readonly status: string; readonly reason: string; readonly message: string }

/** A condition, believed only in sync. */
export const condition = (object: Json | undefined, type: string): Conditioned => {
  if (at(object, 'metadata.generation') !== at(object, 'status.observedGeneration')) {
    return { status: 'behind', reason: '', message: '' }
  }
  const found = listAt(object, 'status.conditions').find((each) => at(each, 'type') === type)
  return { status: textAt(found, 'status'), reason: textAt(found, 'reason'), message: textAt(found, 'message') }
}

/** Status and reason, as one word or two. */
export const brief = ({ status, reason }: Conditioned): string => (reason ? `${status} ${reason}` : status || 'none')

export const awaitCondition = (
  subject: Subject,
  [resource, name, type]: readonly ['services' | 'routes' | 'revisions' | 'configurations', string, string],
  wanted: string,
): Promise<JsonObject> =>
  until(subject, `${type} of ${name} to be ${wanted}`, async () => {
    const { body } = await get(subject, resource, name)
    return brief(condition(body, type)) === wanted ? body : undefined
  })

export const awaitReady = (subject: Subject, name: string): Promise<JsonObject> =>
  awaitCondition(subject, ['services', name, 'Ready'], 'True')

/** Runs `see` on a Service that is Ready and answers, and deletes it afterwards. */
export const onService =
  (name: string, look: Look, see: (subject: Subject, name: string) => Promise<readonly string[]>) =>
  async (subject: Subject): Promise<readonly string[]> => {
    try {
      await made(subject, name, look)
      return await see(subject, name)
    } finally {
      await remove(subject, 'services', name)
    }
  }

const made = async (subject: Subject, name: string, look: Look): Promise<void> => {
  const { status, text } = await create(subject, serviceOf(subject, name, look))
  if (status !== 201) throw new Error(`${name} was not created: ${text}`)
  await awaitReady(subject, name)
  await until(subject, `${name} to answer`, async () => (await revisionAt(subject, name)) ?? undefined)
}

export const hostOf = ({ namespace, domain }: Subject, name: string, tag?: string): string =>
  `${tag ? `${tag}-` : ''}${name}.${namespace}.${domain}`

/** Which Revision answers, by its number; undefined where none did. */
export const revisionAt = async (subject: Subject, name: string, tag?: string): Promise<string | undefined> => {
  const { status, body } = await subject.request(hostOf(subject, name, tag), '/')
  return status === 200 ? answererOf(body) : undefined
}

export const answererOf = (body: string): string | undefined => {
  const [, revision] = /"revision":"[^"]*?-(\w+)"/.exec(body) ?? []
  return revision
}

export const setTraffic = (subject: Subject, name: string, traffic: readonly JsonObject[]): Promise<Answer> =>
  jsonPatch(subject, name, [{ op: 'add', path: '/spec/traffic', value: traffic }])

/** Sends one patch and gives the words of Ready, as a watch tells them until `last`, repeats and their times aside. */
export const readySequence = async (
  subject: Subject,
  name: string,
  { last, change }: { readonly last: string; readonly change: () => Promise<unknown> },
): Promise<readonly string[]> => {
  const seen: string[] = []
  const only = `fieldSelector=metadata.name=${name}`
  const { body } = await get(subject, 'services', '', only)
  const query = `${only}&watch=true&resourceVersion=${textAt(body, 'metadata.resourceVersion')}`
  const watching = watch(subject, pathOf(subject, 'services', '', query), {
    signal: AbortSignal.timeout(60_000),
    each: ({ object }) => {
      const word = brief(condition(object, 'Ready'))
      if (seen.at(-1) !== word) seen.push(word)
      return word === last && seen.length > 1 ? 'stop' : 'go-on'
    },
  })
  await change()
  await watching
  return seen
}
