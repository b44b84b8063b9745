/** A watch: what is heard of it, from which version it goes on after an end, a break and a refusal, and when. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import { watch } from '../../../src/kubernetes/api/watch.ts'
import { lines } from '../../../src/kubernetes/api/watch-stream.ts'
import type { ApiResponse } from '../../../src/kubernetes/http/transport.ts'
import { chunks, refusal, reply, silence } from '../../knative/support/fake-api.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'

type Answer = (signal: AbortSignal) => ApiResponse | Promise<never>

/** Watches until all these answers were given, from a version or with a list first. */
const watched = async (answers: readonly Answer[], from?: string) => {
  const [clock, over] = [fakeClock(), new AbortController()]
  const asked: { readonly version: string | null; readonly atMs: number }[] = []
  const api: Api = {
    transport: async ({ path }, { signal }) => {
      const query = new URL(path, 'http://fake').searchParams
      const answer = answers[asked.length]
      if (!answer) {
        over.abort()
        return silence(signal)
      }
      asked.push({ version: query.has('watch') ? query.get('resourceVersion') : 'list', atMs: clock.now() })
      return answer(signal)
    },
    clock,
    random: () => 0,
    server: 'https://fake',
  }
  const heard: string[] = []
  const source = { path: '/apis/serving.knative.dev/v1/namespaces/shop/services', query: { labelSelector: 'a=b' } }
  const hear = async () => {
    for await (const event of watch(api, source, { from, signal: over.signal })) {
      if (event.is === 'refused') heard.push(`refused ${event.error.code}`)
      else if (event.is === 'listed') heard.push(`listed ${event.items.length} as of ${event.resourceVersion}`)
      else heard.push(`${event.is} ${JSON.stringify(event.object)}`)
    }
  }
  await clock.run(hear())
  return { heard, versions: asked.map(({ version }) => version), hours: asked.map(({ atMs }) => atMs) }
}

const at = (resourceVersion: string): JsonObject => ({ metadata: { resourceVersion } })
const line = (type: string, object: JsonObject) => `${JSON.stringify({ type, object })}\n`
const streamOf =
  (...parts: readonly string[]): Answer =>
  () => ({ ...reply(200, ''), body: chunks(parts) })
const listAsOf =
  (resourceVersion: string): Answer =>
  () =>
    reply(200, { kind: 'ServiceList', metadata: { resourceVersion }, items: [at('3')] })
const hangUp = () => Promise.reject(new Error('socket hang up'))
const put = (version: string) => `put ${JSON.stringify(at(version))}`

describe('A watch goes on', () => {
  it('from the version that it heard last', async () => {
    const { heard, versions } = await watched(
      [streamOf(line('ADDED', at('6')), line('MODIFIED', at('7')), line('DELETED', at('8'))), streamOf()],
      '5',
    )
    assert.deepEqual(heard, [put('6'), put('7'), `gone ${JSON.stringify(at('8'))}`])
    assert.deepEqual(versions, ['5', '8'])
  })

  it('from that of a bookmark, which is no news', async () => {
    const { heard, versions } = await watched([streamOf(line('BOOKMARK', at('9'))), streamOf()], '5')
    assert.deepEqual([heard, versions], [[], ['5', '9']])
  })

  it('from the version before where an object has none', async () => {
    const { versions } = await watched([streamOf(line('ADDED', { metadata: {} })), streamOf()], '5')
    assert.deepEqual(versions, ['5', '5'])
  })

  it('from the version of a list, which comes first where there is none to go on from', async () => {
    const { heard, versions } = await watched([listAsOf('12'), streamOf(), streamOf()])
    assert.deepEqual([heard, versions], [['listed 1 as of 12'], ['list', '12', '12']])
  })

  for (const [how, answer] of [
    ['an answer', () => refusal(410, 'Expired', 'too old')],
    ['a line of it', streamOf(line('ERROR', { kind: 'Status', code: 410 }), line('ADDED', at('6')))],
  ] as const)
    it(`by a new list once its version is too old, by ${how}`, async () => {
      const { heard, versions } = await watched([answer, listAsOf('20'), streamOf()], '5')
      assert.deepEqual([heard, versions], [['listed 1 as of 20'], ['5', 'list', '20']])
    })

  it('from the same version after any other error, behind which nothing is heard', async () => {
    const broken = streamOf(line('ERROR', { kind: 'Status', code: 500 }), line('ADDED', at('6')))
    const { heard, versions } = await watched([broken, streamOf()], '5')
    assert.deepEqual([heard, versions], [[], ['5', '5']])
  })

  it('after a refusal, which is told', async () => {
    const { heard, versions } = await watched([() => refusal(403, 'Forbidden', 'no'), streamOf()], '5')
    assert.deepEqual([heard, versions], [['refused E_FORBIDDEN'], ['5', '5']])
  })

  it('after a list that is refused, which is told, and by another list', async () => {
    const { heard, versions } = await watched([() => refusal(403, 'Forbidden', 'no'), listAsOf('12'), streamOf()])
    assert.deepEqual(
      [heard, versions],
      [
        ['refused E_FORBIDDEN', 'listed 1 as of 12'],
        ['list', 'list', '12'],
      ],
    )
  })

  it('after a list of a kind that the server does not know yet', async () => {
    const { heard, versions } = await watched([() => reply(404, '404 page not found'), listAsOf('12'), streamOf()])
    assert.deepEqual([heard, versions], [['listed 1 as of 12'], ['list', 'list', '12']])
  })
})

describe('A watch waits', () => {
  it('longer each time that it hears nothing, and as at first once it has heard something', async () => {
    const { hours } = await watched([hangUp, hangUp, streamOf(line('ADDED', at('6'))), hangUp, hangUp, hangUp], '5')
    assert.deepEqual(hours, [0, 100, 300, 400, 500, 700])
  })

  it('longer each time that it is refused', async () => {
    const no = () => refusal(403, 'Forbidden', 'no')
    assert.deepEqual((await watched([no, no, no, no], '5')).hours, [0, 100, 300, 700])
  })

  it('10 s for an answer', async () => assert.deepEqual((await watched([silence, hangUp], '5')).hours, [0, 10_100]))

  it('100 s for the next line, and then ends the connection', async () => {
    let first: AbortSignal | undefined
    let isEnded: boolean | undefined
    const quiet: Answer = (signal) => {
      first = signal
      const body = async function* () {
        yield line('ADDED', at('6'))
        await silence(signal)
      }
      return { ...reply(200, ''), body: body() }
    }
    const next = () => {
      isEnded = first?.aborted
      return hangUp()
    }
    const { heard, hours, versions } = await watched([quiet, next], '5')
    assert.deepEqual([heard, hours, versions], [[put('6')], [0, 100_100], ['5', '6']])
    assert.equal(isEnded, true)
  })
})

describe('Of a stream', () => {
  it('lines are heard wherever its parts break, the last one also without its end', async () => {
    const text = [line('ADDED', at('6')), line('ADDED', at('7')).trim()].join('')
    const { heard } = await watched([streamOf(...text)], '5')
    assert.deepEqual(heard, [put('6'), put('7')])
  })

  it('what is no event is passed over', async () => {
    const { heard } = await watched(
      [streamOf('\n', 'no JSON\n', '[]\n', line('RENAMED', at('5')), '{"type":1}\n', line('ADDED', at('6')))],
      '5',
    )
    assert.deepEqual(heard, [put('6')])
  })

  it('a line without an end is cut above 8 MiB', async () => {
    const longest = 'x'.repeat(8 * 1024 * 1024)
    const lengths = async (...parts: readonly string[]) => {
      const found: number[] = []
      for await (const each of lines(chunks(parts))) found.push(each.length)
      return found
    }
    assert.deepEqual(await lengths(longest, 'y', '\nz'), [longest.length + 1, 0, 1])
    assert.deepEqual(await lengths(longest, '\nz'), [longest.length, 1])
    assert.deepEqual(await lengths('a\n', 'b\n'), [1, 1])
  })
})

it('A watch that is ended while it waits for its turn asks nothing', async () => {
  const end = new AbortController()
  const asked: string[] = []
  const api: Api = {
    transport: async ({ path }, { signal }) => {
      asked.push(path)
      return silence(signal)
    },
    clock: fakeClock(),
    random: () => 0,
    server: 'https://fake',
    rateLimiter: async () => end.abort(),
  }
  for await (const _ of watch(api, { path: '/api/v1/pods' }, { from: '5', signal: end.signal })) assert.fail()
  assert.deepEqual(asked, [])
})
