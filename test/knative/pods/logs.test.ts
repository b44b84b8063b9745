/** The logs of all pods: which run of which pod is shown, how much of it, and what is said of one that cannot be read. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { showLogs } from '../../../src/knative/pods/logs.ts'
import { type FakeApi, fakeApi, type Instead, refusal, reply } from '../support/fake-api.ts'
import { fakeClock } from '../support/fake-clock.ts'
import { pod } from '../support/objects.ts'

/** Each log is one line: what of it was asked for. */
const answering: Instead = ({ path }) => {
  const url = new URL(path, 'http://x')
  if (!url.pathname.endsWith('/log')) return undefined
  const { searchParams: query } = url
  return reply(200, `last ${query.get('tailLines') ?? 'all'}, ${query.has('follow') ? 'followed' : 'ended'}\n`)
}

/** For so long; undefined: not followed. */
async function shown(prepare: (server: FakeApi) => void, followedMs?: number) {
  const server = fakeApi()
  server.instead(answering)
  prepare(server)
  const [clock, end, lines] = [fakeClock(), new AbortController(), [] as string[]]
  const api = { transport: server.transport, clock, random: () => 0.5, server: 'https://k8s.example' }
  const isFollowed = followedMs !== undefined
  const each = ({ revision, pod, text }: { revision: string; pod: string; text: string }) =>
    lines.push(`${revision} ${pod}: ${text}`)
  const wanted = { namespace: 'shop', of: { revision: 'hello-00002' }, lastLines: 20, isFollowed, each }
  const work = showLogs(api, { ...wanted, signal: end.signal })
  if (isFollowed) {
    await clock.advance(500)
    server.put('pods', running('late'))
    await clock.advance(followedMs - 500)
    end.abort()
  }
  return { count: await clock.run(work), lines }
}

const running = (name: string): JsonObject => pod({ running: {} }, { name })

describe('The logs of pods', () => {
  it('are the last lines of those that run or ran, once', async () => {
    const { count, lines } = await shown((server) => {
      server.put('pods', running('one'))
      server.put('pods', pod({ waiting: { reason: 'ContainerCreating' } }, { name: 'young' }))
      server.put('pods', pod({ terminated: { exitCode: 3 } }, { name: 'down' }))
    })
    assert.equal(count, 2)
    assert.deepEqual(lines, ['hello-00002 one: last 20, ended', 'hello-00002 down: last 20, ended'])
  })

  it('are followed, all of those of a pod that came later, a second later', async () => {
    const prepare = (server: FakeApi) => void server.put('pods', running('one'))
    assert.deepEqual((await shown(prepare, 999)).lines, ['hello-00002 one: last 20, followed'])
    assert.deepEqual((await shown(prepare, 5_000)).lines, [
      'hello-00002 one: last 20, followed',
      'hello-00002 late: last all, followed',
    ])
  })

  it('say of one that cannot be read, or breaks, that it is so, and show the others', async () => {
    const { lines } = await shown((server) => {
      for (const name of ['one', 'two', 'three']) server.put('pods', running(name))
      server.instead(({ path }) => {
        if (path.includes('/two/log')) throw new Error('socket hang up')
        return path.includes('/one/log') ? refusal(403, 'Forbidden', 'no') : undefined
      })
    })
    assert.deepEqual(lines.toSorted(), [
      'hello-00002 one: (its log cannot be read: HTTP 403)',
      'hello-00002 three: last 20, ended',
      'hello-00002 two: (the connection to its log broke)',
    ])
  })
})
