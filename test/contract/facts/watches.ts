/** Lists and watches, which is how everything else is noticed. */
import { at, get, jsonPatch, listAt, mergePatch, pathOf, textAt, type WatchEvent, watch } from '../api.ts'
import { onService } from '../services.ts'
import type { Behaviour, Subject } from '../subject.ts'

/** What a watch tells while `change` is made, until it has told `count` events; each as its type and a member. */
const told = async (
  subject: Subject,
  query: string,
  { count, word, change }: { count: number; word: (event: WatchEvent) => string; change: () => Promise<unknown> },
): Promise<readonly string[]> => {
  const words: string[] = []
  const watching = watch(subject, pathOf(subject, 'services', '', `watch=true&${query}`), {
    signal: AbortSignal.timeout(30_000),
    each: (event) => {
      const next = word(event)
      if (next !== words.at(-1)) words.push(next)
      return words.length === count ? 'stop' : 'go-on'
    },
  })
  await change()
  await watching
  return words
}

const mark = (subject: Subject, name: string, value: string | null) =>
  mergePatch(subject, name, { metadata: { labels: { 'example.test/watched': value } } })

const marked = ({ type, object }: WatchEvent): string =>
  `${type} ${at(object, ['metadata', 'labels', 'example.test/watched']) ?? 'unmarked'}`

export const watches: readonly Behaviour[] = [
  {
    name: 'a watch from a list tells what changed after the list, and nothing older',
    see: onService('watch-from', {}, async (subject, name) => {
      const only = `fieldSelector=metadata.name=${name}`
      const { body } = await get(subject, 'services', '', only)
      const query = `${only}&resourceVersion=${textAt(body, 'metadata.resourceVersion')}`
      return told(subject, query, { count: 1, word: marked, change: () => mark(subject, name, 'one') })
    }),
    expect: ['MODIFIED one'],
  },
  {
    name: 'a watch without a version begins with what is there',
    see: onService('watch-all', {}, async (subject, name) =>
      told(subject, `fieldSelector=metadata.name=${name}`, {
        count: 2,
        word: marked,
        change: async () => {
          await subject.clock.sleep(300)
          await mark(subject, name, 'one')
        },
      }),
    ),
    expect: ['ADDED unmarked', 'MODIFIED one'],
  },
  {
    name: 'with a label selector, an object that enters it is ADDED and one that leaves it DELETED',
    see: onService('watch-label', {}, async (subject, name) => {
      const { body } = await get(subject, 'services')
      const query = `labelSelector=example.test/watched=one&resourceVersion=${textAt(body, 'metadata.resourceVersion')}`
      return told(subject, query, {
        count: 2,
        word: ({ type }) => type,
        change: async () => {
          await mark(subject, name, 'one')
          await mark(subject, name, 'two')
        },
      })
    }),
    expect: ['ADDED', 'DELETED'],
  },
  {
    name: 'a watch ends by itself after timeoutSeconds',
    see: async (subject) => {
      const path = pathOf(subject, 'services', '', 'watch=true&timeoutSeconds=1')
      return [await watch(subject, path, { signal: AbortSignal.timeout(30_000), each: () => 'go-on' })]
    },
    expect: ['ended'],
  },
  {
    name: 'a watch from a version that is forgotten is told 410 Expired, in the stream',
    see: async (subject) => {
      const seen: string[] = []
      const path = pathOf(subject, 'services', '', 'watch=true&resourceVersion=1')
      const how = await watch(subject, path, {
        signal: AbortSignal.timeout(30_000),
        each: ({ type, object }) => {
          seen.push(`${type} ${at(object, 'code')} ${at(object, 'reason')}`)
          return 'go-on'
        },
      })
      return [...seen, how]
    },
    expect: ['ERROR 410 Expired', 'ended'],
  },
  {
    name: 'a list comes in pages where limit asks for them',
    see: onService('watch-pages', {}, async (subject, name) => {
      const labels = `labelSelector=serving.knative.dev/service=${name}`
      await jsonPatch(subject, name, [
        { op: 'add', path: '/spec/template/spec/containers/0/env', value: [{ name: 'TARGET', value: 'two' }] },
      ])
      await subject.clock.sleep(2_000)
      const first = await get(subject, 'revisions', '', `${labels}&limit=1`)
      const token = textAt(first.body, 'metadata.continue')
      const second = await get(subject, 'revisions', '', `${labels}&limit=1&continue=${encodeURIComponent(token)}`)
      const names = [first, second].map(({ body }) =>
        listAt(body, 'items')
          .map((item) => textAt(item, 'metadata.name'))
          .join(),
      )
      return [
        ...names,
        `${at(first.body, 'kind')}`,
        token === '' ? 'no token' : 'a token',
        textAt(second.body, 'metadata.continue') || 'no more',
      ]
    }),
    expect: ['watch-pages-00001', 'watch-pages-00002', 'RevisionList', 'a token', 'no more'],
  },
  {
    name: "every answer carries the API server's date",
    see: async (subject) => {
      const { headers } = await get(subject, 'services')
      return [Number.isNaN(Date.parse(headers.date ?? '')) ? `no date: ${headers.date}` : 'a date']
    },
    expect: ['a date'],
  },
]
