import { at, jsonPatch, textAt } from '../api.ts'
import { candidate } from '../changes.ts'
import { logOf, podsOf, readyOf, serverSeconds, troubles, userContainer } from '../look.ts'
import { awaitCondition, awaitReady, brief, condition, onService, until } from '../services.ts'
import type { Behaviour } from '../subject.ts'

export const failures: readonly Behaviour[] = [
  {
    name: 'a crash loop shows on the Pod within seconds, with exit code and last words, whatever the Revision says',
    see: onService('crashing', {}, async (subject, name) => {
      await jsonPatch(subject, name, candidate(name, { env: { CRASH: '3' } }))
      const revision = `${name}-00002`
      const seen = await troubles(subject, revision, 'CrashLoopBackOff')
      const status = userContainer((await podsOf(subject, revision))[0])
      const previous = await logOf(subject, revision, '&tailLines=5')
      return [
        seen.includes('exit 3') ? 'exit 3' : seen.join(),
        seen.at(-1) ?? '',
        `last exit ${at(status, 'lastState.terminated.exitCode')}, restarted ${Number(at(status, 'restartCount')) > 0}`,
        previous.text.trim(),
        // Which of them is a race: whether Knative happens to look after the first restart (live-facts-1.17).
        ['Unknown Deploying', 'False ExitCode3'].includes(await readyOf(subject, revision)) ? 'not ready' : 'other',
      ]
    }),
    expect: [
      'exit 3',
      'CrashLoopBackOff',
      'last exit 3, restarted true',
      'config: DATABASE_URL is not set',
      'not ready',
    ],
  },
  {
    name: 'a missing image shows on the Pod within seconds, while the Revision says Deploying; there is no log to read',
    see: onService('imageless', {}, async (subject, name) => {
      await jsonPatch(subject, name, candidate(name, { image: 'dev.local/missing:1' }))
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
      await jsonPatch(subject, name, candidate(name, { container: { resources: { requests: { cpu: '900' } } } }))
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
      await jsonPatch(subject, name, candidate(name, { container: { env } }))
      return troubles(subject, `${name}-00002`, 'CreateContainerConfigError')
    }),
    expect: ['CreateContainerConfigError'],
  },
  {
    name: 'a Pod that crashes at first and then stays up makes its Revision Ready all the same',
    see: onService('healing', {}, async (subject, name) => {
      const until = `${(await serverSeconds(subject)) + 4}`
      await jsonPatch(subject, name, candidate(name, { env: { CRASH_UNTIL_EPOCH: until } }))
      await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'True')
      const status = userContainer((await podsOf(subject, `${name}-00002`))[0])
      return [
        `restarted ${Number(at(status, 'restartCount')) > 0}`,
        brief(condition(await awaitReady(subject, name), 'Ready')),
      ]
    }),
    expect: ['restarted true', 'True'],
  },
  {
    name: 'with a progress deadline of its own, a missing image fails the Revision when the deadline is over',
    see: onService(
      'deadline',
      { annotations: { 'serving.knative.dev/progress-deadline': '5s' } },
      async (subject, name) => {
        await jsonPatch(subject, name, candidate(name, { image: 'dev.local/missing:1' }))
        const reason = await until(subject, 'the Revision to fail', async () => {
          const word = await readyOf(subject, `${name}-00002`)
          return word.startsWith('False') ? word : undefined
        })
        const said = ['False ErrImagePull', 'False ImagePullBackOff', 'False ProgressDeadlineExceeded'].includes(reason)
        return [said ? "False, with the Pod's reason or the deadline's" : reason]
      },
    ),
    expect: ["False, with the Pod's reason or the deadline's"],
  },
  {
    name: 'an app that ends leaves its users 502 until it is restarted, with its Revision Ready',
    see: onService('falling', { env: { CRASH_AFTER_REQUESTS: '40' } }, async (subject, name) => {
      const statuses = new Set<number>()
      const host = `${name}.${subject.namespace}.${subject.domain}`
      const status = async () => {
        const { status } = await subject.request(host, '/')
        statuses.add(status)
        return status
      }
      await until(subject, 'the app to end', async () => ((await status()) === 200 ? undefined : true))
      const word = await readyOf(subject, `${name}-00001`)
      await until(subject, 'the app to be back', async () => ((await status()) === 200 ? true : undefined))
      return [[...statuses].join(', '), word]
    }),
    expect: ['200, 502', 'True'],
  },
]
