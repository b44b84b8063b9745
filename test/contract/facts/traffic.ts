/** What users meet: splits, tag hosts, and requests under way while things change. */
import { at, jsonPatch, listAt } from '../api.ts'
import { answers, both, newEnv, pinned, second } from '../changes.ts'
import { podsOf, readyOf, routesReady, staying, timed, userContainer } from '../look.ts'
import {
  answererOf,
  awaitCondition,
  awaitReady,
  hostOf,
  onService,
  revisionAt,
  setTraffic,
  until,
} from '../services.ts'
import type { Behaviour, Subject } from '../subject.ts'

const shortWindow = { 'autoscaling.knative.dev/window': '6s' }

/** The app ends once, its Pod is told to stop, and a user comes: what the Revision says until the next Pod is ready. */
const wakeAfterCrash = async (subject: Subject, name: string): Promise<string> => {
  const revision = `${name}-00001`
  await until(subject, 'the app to end', async () => {
    if (await revisionAt(subject, name)) return undefined
    return at(userContainer((await podsOf(subject, revision))[0]), 'lastState.terminated') ? true : undefined
  })
  await answers(subject, name, '00001')
  await until(subject, 'its Pod to be told to stop', async () =>
    (await staying(subject, revision)) === 0 ? true : undefined,
  )
  await subject.clock.sleep(3_000)
  const waking = answers(subject, name, '00001')
  const word = await until(subject, 'the Revision to say why, or the next Pod', async () => {
    const found = await readyOf(subject, revision)
    return found === 'True' && !(await isAwake(subject, revision)) ? undefined : found
  })
  await waking
  return word
}

const crashing = { annotations: shortWindow, env: { CRASH_AFTER_REQUESTS: '30' } }

/** Knative looks at the first Pod by name: where that is the new one already, nothing shows. */
async function wakenOften(subject: Subject, name: string): Promise<string> {
  for (let tries = 1; tries <= 5; tries += 1) {
    const word = await wakeAfterCrash(subject, name)
    if (word !== 'True') return word
    await awaitReady(subject, name)
  }
  return 'True'
}

const isAwake = async (subject: Subject, revision: string): Promise<boolean> =>
  (await podsOf(subject, revision)).some(
    (pod) =>
      at(pod, 'metadata.deletionTimestamp') === undefined &&
      listAt(pod, 'status.conditions').some((each) => at(each, 'type') === 'Ready' && at(each, 'status') === 'True'),
  )

export const traffics: readonly Behaviour[] = [
  {
    name: 'a split of 90 and 10 sends about every tenth request to the second Revision, and none elsewhere',
    see: onService('split', {}, async (subject, name) => {
      await second(subject, name)
      await setTraffic(subject, name, both(name, 10))
      await awaitReady(subject, name)
      await answers(subject, name, '00002')
      const seen: (string | undefined)[] = []
      for (let count = 0; count < 400; count += 1) seen.push(await revisionAt(subject, name))
      const share = seen.filter((revision) => revision === '00002').length
      const others = seen.filter((revision) => revision !== '00001' && revision !== '00002').length
      return [share > 15 && share < 75 ? 'about a tenth' : `${share} of 400`, `${others} elsewhere`]
    }),
    expect: ['about a tenth', '0 elsewhere'],
  },
  {
    name: 'a tag host answers from its Revision alone, at 0 % too; without the tag the ingress answers 404 by itself',
    see: onService('tags', {}, async (subject, name) => {
      await second(subject, name)
      await setTraffic(subject, name, both(name, 0))
      await awaitReady(subject, name)
      await answers(subject, name, '00002', 'latest')
      await answers(subject, name, '00001', 'previous')
      await setTraffic(subject, name, [{ revisionName: `${name}-00001`, percent: 100 }])
      await awaitReady(subject, name)
      const gone = await until(subject, 'the tag host to be gone', async () => {
        const { status, body } = await subject.request(hostOf(subject, name, 'latest'), '/')
        return status === 404 ? (answererOf(body) ?? 'the ingress') : undefined
      })
      const { status } = await subject.request(hostOf(subject, 'nobody'), '/')
      return [`${gone} says 404`, `an unknown host ${status}`]
    }),
    expect: ['the ingress says 404', 'an unknown host 404'],
  },
  {
    name: 'a request under way when traffic leaves its Revision is answered by it',
    see: onService('underway', { env: { LATENCY_MS: '2000' } }, async (subject, name) => {
      await jsonPatch(subject, name, [newEnv({ TARGET: 'two' }), pinned(name)])
      await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'True')
      await awaitReady(subject, name)
      const slow = subject.request(hostOf(subject, name), '/')
      await subject.clock.sleep(100)
      await setTraffic(subject, name, [{ revisionName: `${name}-00002`, percent: 100 }])
      const { status, body } = await slow
      await answers(subject, name, '00002')
      return [`${status} ${answererOf(body)}`]
    }),
    expect: ['200 00001'],
  },
  {
    name: 'users are answered without a break while traffic moves to a Revision that is ready',
    see: onService('moving', {}, async (subject, name) => {
      await second(subject, name)
      await setTraffic(subject, name, both(name, 0))
      await awaitReady(subject, name)
      await answers(subject, name, '00002', 'latest')
      const statuses = new Set<number>()
      const asking = (async () => {
        for (let count = 0; count < 150; count += 1) {
          statuses.add((await subject.request(hostOf(subject, name), '/')).status)
          await subject.clock.sleep(10)
        }
      })()
      for (const percent of [10, 50, 100, 0]) {
        await setTraffic(subject, name, both(name, percent))
        await subject.clock.sleep(300)
      }
      await asking
      return [[...statuses].join(', ')]
    }),
    expect: ['200'],
  },
  {
    name: 'a Revision without traffic is called inactive after its window, loses its Pods, and answers its next user from a cold start',
    see: onService('idle', { annotations: shortWindow, env: { START_DELAY_MS: '1500' } }, async (subject, name) => {
      const revision = `${name}-00001`
      const idleMs = await timed(subject, () =>
        awaitCondition(subject, ['revisions', revision, 'Active'], 'False NoTraffic'),
      )
      await until(subject, 'the last Pod to be told to stop', async () =>
        (await staying(subject, revision)) === 0 ? true : undefined,
      )
      // The ingress may send to a Pod for a moment after it was told to stop.
      await subject.clock.sleep(3_000)
      const coldMs = await timed(subject, async () => answers(subject, name, '00001'))
      return [
        idleMs > 3_000 ? 'inactive, but not at once' : `after ${idleMs} ms`,
        coldMs > 1_500 ? 'answered after its start' : `after ${coldMs} ms`,
      ]
    }),
    expect: ['inactive, but not at once', 'answered after its start'],
  },
  {
    name: 'a Revision that crashed before and wakes from zero while that Pod is leaving is not Ready until the next one is',
    since: 17,
    see: onService('wakes', crashing, async (subject, name) => {
      const word = await wakenOften(subject, name)
      if (word === 'True') return ['True at each of five wakes']
      await awaitReady(subject, name)
      return [word, await readyOf(subject, `${name}-00001`)]
    }),
    expect: ['False ExitCode3', 'True'],
  },
  {
    name: 'a Revision that crashed before and wakes from zero while that Pod is leaving stays not Ready, though its next Pod answers',
    before: 17,
    see: onService('wakes', crashing, async (subject, name) => {
      const word = await wakenOften(subject, name)
      await answers(subject, name, '00001')
      await subject.clock.sleep(3_000)
      return [word, await readyOf(subject, `${name}-00001`), await routesReady(subject, name)]
    }),
    expect: ['False ExitCode3', 'False ExitCode3', 'False RevisionMissing'],
  },
]
