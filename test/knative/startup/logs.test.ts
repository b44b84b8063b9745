/** Which logs of a Revision's pods are shown while it starts, and how much of them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createPodLogs } from '../../../src/knative/startup/logs.ts'
import type { ContainerView, PodView } from '../../../src/knative/startup/pods.ts'
import type { Api } from '../../../src/kubernetes/api/request.ts'
import { chunks, fakeApi, refusal, reply } from '../support/fake-api.ts'
import { fakeClock, settle } from '../support/fake-clock.ts'

type State = ContainerView['state']

const podOf = (name: string, state: State = 'running', exits = 0): PodView => ({
  name,
  userContainer: 'app',
  containers: [
    { name: 'queue-proxy', state: 'running', exits: 0 },
    { name: 'app', state, exits },
  ],
  ready: false,
})

/** Pods that say these lines in each run, or are refused; and what is shown after each look at them. */
function following(said: (pod: string) => readonly string[] | 'refused') {
  const server = fakeApi()
  server.instead(({ path }) => {
    const lines = said(/\/pods\/([^/]+)\/log/.exec(path)?.[1] ?? '')
    if (lines === 'refused') return { ...refusal(403, 'Forbidden', 'no'), body: chunks(['no\n']) }
    return { ...reply(200, ''), body: chunks(lines.map((line) => `${line}\n`)) }
  })
  const api: Api = { transport: server.transport, clock: fakeClock(), random: () => 0.5, server: 'https://k8s.example' }
  let shown: string[] = []
  const logs = createPodLogs(api, {
    namespace: 'shop',
    each: (pod, text) => shown.push(`${pod}: ${text}`),
    signal: new AbortController().signal,
  })
  const look = async (...pods: readonly PodView[]): Promise<readonly string[]> => {
    shown = []
    logs.follow(pods)
    await settle()
    return shown
  }
  return { look, last: logs.last }
}

describe('The log of a pod that starts', () => {
  it('is shown of three pods that come one by one, and of no more', async () => {
    const { look, last } = following(() => ['up'])
    const pods = ['a', 'b', 'c', 'd', 'e'].map((name) => podOf(name))
    const shown: string[] = []
    for (const [index] of pods.entries()) shown.push(...(await look(...pods.slice(0, index + 1))))
    assert.deepEqual(shown, ['a: up', 'b: up', 'c: up'])
    assert.deepEqual([last('c'), last('d')], [['up'], []])
  })

  it('is shown of three of those that come at once', async () => {
    const { look } = following(() => ['up'])
    const pods = ['a', 'b', 'c', 'd', 'e'].map((name) => podOf(name))
    assert.deepEqual([...(await look(...pods)), ...(await look(...pods))], ['a: up', 'b: up', 'c: up'])
  })

  it('is shown anew once its container runs again, also beside two others', async () => {
    const { look } = following(() => ['up'])
    for (const name of ['a', 'b', 'c']) await look(podOf(name))
    assert.deepEqual(await look(podOf('a', 'running', 1)), ['a: up'])
  })

  const looks: readonly [string, readonly (readonly [State, number])[], readonly number[]][] = [
    [
      'once of a run that goes on',
      [
        ['running', 0],
        ['running', 0],
      ],
      [1, 0],
    ],
    [
      'once of a run that was seen to end',
      [
        ['running', 0],
        ['terminated', 1],
      ],
      [1, 0],
    ],
    ['of a run that has ended before anybody looked', [['terminated', 1]], [1]],
    [
      'of each run',
      [
        ['terminated', 1],
        ['waiting', 1],
        ['running', 1],
        ['terminated', 2],
      ],
      [1, 0, 1, 0],
    ],
    [
      'of none before its container runs',
      [
        ['waiting', 0],
        ['unknown', 0],
      ],
      [0, 0],
    ],
  ]
  for (const [what, seen, expected] of looks)
    it(`is shown ${what}`, async () => {
      const { look } = following(() => ['up'])
      const counts: number[] = []
      for (const [state, exits] of seen) counts.push((await look(podOf('a', state, exits))).length)
      assert.deepEqual(counts, expected)
    })

  it('is remembered by its last twenty lines, those of the last run', async () => {
    let run = 0
    const { look, last } = following(() => {
      run += 1
      return Array.from({ length: run === 1 ? 25 : 2 }, (_, index) => `run ${run}, line ${index + 1}`)
    })
    await look(podOf('a'))
    assert.deepEqual([last('a').length, last('a')[0], last('a')[19]], [20, 'run 1, line 6', 'run 1, line 25'])
    await look(podOf('a', 'running', 1))
    assert.deepEqual(last('a'), ['run 2, line 1', 'run 2, line 2'])
  })

  it('is shown with whole lines of up to 4000 characters', async () => {
    const { look } = following(() => ['x'.repeat(4_000), 'x'.repeat(4_001)])
    assert.deepEqual(await look(podOf('a')), [
      `a: ${'x'.repeat(4_000)}`,
      `a: ${'x'.repeat(4_000)} (and 1 characters more)`,
    ])
  })

  it('is shown up to a thousand lines, and only beyond them says that there are more', async () => {
    const shownOf = (count: number) =>
      following(() => Array.from({ length: count }, (_, index) => `line ${index + 1}`)).look(podOf('a'))
    const ends = async (count: number) => (await shownOf(count)).slice(999)
    const more = 'a: (further lines are not shown)'
    assert.deepEqual(await ends(1_000), ['a: line 1000'])
    assert.deepEqual(
      [await ends(1_001), await ends(1_003)],
      [
        ['a: line 1000', more],
        ['a: line 1000', more],
      ],
    )
  })

  it('is not shown, and takes no place of another, where it may not be read', async () => {
    const { look, last } = following((pod) => (pod === 'd' ? ['up'] : 'refused'))
    const shown: string[] = []
    for (const name of ['a', 'b', 'c', 'd']) shown.push(...(await look(podOf(name))))
    assert.deepEqual(shown, ['d: up'])
    assert.deepEqual(last('a'), [])
  })
})
