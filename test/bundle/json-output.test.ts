/** The command line with `--output json`, as another program reads it: every line of stdout is parsed. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { startCommand } from './support/command.ts'
import { servingScene } from './support/scene.ts'

type Event = { readonly is: string; readonly [field: string]: unknown }
type Outcome = { readonly kind: string; readonly [field: string]: unknown }

/** Throws where a line is not an object of JSON. */
const eventsIn = (stdout: string): readonly Event[] => {
  assert.match(stdout, /\n$/)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const event: unknown = JSON.parse(line)
      assert.ok(typeof event === 'object' && event !== null && 'is' in event && typeof event.is === 'string', line)
      return { ...event, is: event.is }
    })
}

/** The outcome, which is last and the only one. */
const outcomeIn = (stdout: string): Outcome => {
  const events = eventsIn(stdout)
  assert.deepEqual(
    events.flatMap(({ is }, index) => (is === 'ended' ? [index] : [])),
    [events.length - 1],
  )
  return events.at(-1)?.outcome as Outcome
}

const statusIn = (event: Event | undefined): Record<string, unknown> => {
  const outcome = event?.outcome as { readonly status?: Record<string, unknown> } | undefined
  return outcome?.status ?? assert.fail('no status')
}

describe('the command line with --output json', { concurrency: true }, () => {
  it('tells a rollout event by event, then its outcome, each verb of it', async (t) => {
    const scene = await servingScene(t)
    const run = async (...args: readonly string[]) => {
      const { code, stdout } = await scene.command(...args, '--output', 'json').ended
      return { code, stdout, outcome: outcomeIn(stdout) }
    }
    const image = 'registry.example/hello:2'
    const plan = ['--steps', '10,100', '--hold', '0s', '--pause-at', '10']
    const deployed = await run('deploy', 'hello', '--image', image, ...plan)
    assert.deepEqual([deployed.code, deployed.outcome.kind, deployed.outcome.percent], [0, 'paused', 10])
    const kinds = eventsIn(deployed.stdout).map(({ is }) => is)
    for (const kind of ['target', 'plan', 'created', 'ready', 'health', 'shifted', 'in-force'])
      assert.ok(kinds.includes(kind), kind)
    const promoted = await run('promote', 'hello')
    assert.deepEqual([promoted.code, promoted.outcome.kind, promoted.outcome.revision], [0, 'promoted', 'hello-00002'])
    assert.deepEqual((await run('curl', 'hello')).outcome.kind, 'unchanged')
    const refused = await run('abort', 'hello')
    assert.deepEqual([refused.code, refused.outcome.code], [2, 'E_NO_ROLLOUT'])
    const back = await run('rollback', 'hello')
    assert.deepEqual([back.code, back.outcome.kind], [0, 'rolled-back'])
    const recovered = await run('recover')
    assert.deepEqual([recovered.code, recovered.outcome.swept], [0, []])
  })

  it('prints one object for status, with what the table has', async (t) => {
    const scene = await servingScene(t)
    const { code, stdout } = await scene.command('status', 'hello', '-o', 'json').ended
    assert.equal(code, 0)
    const [event, ...others] = eventsIn(stdout)
    assert.deepEqual([event?.is, others], ['ended', []])
    const { server, context, revisions, conditions, ...status } = statusIn(event)
    assert.deepEqual(status, {
      namespace: 'shop',
      service: 'hello',
      url: 'http://hello.shop.example.test',
      knative: '1.23.0',
      isFloating: true,
      template: { revision: 'hello-00001', isServed: true },
    })
    assert.deepEqual(
      (conditions as readonly { type: string; status: string }[]).map(({ type, status }) => `${type} ${status}`),
      ['Ready True', 'ConfigurationsReady True', 'RoutesReady True'],
    )
    const [{ ageMs, ready, ...revision }] = revisions as [Record<string, unknown>]
    assert.deepEqual(ready, { status: 'True' })
    assert.deepEqual(revision, {
      name: 'hello-00001',
      percent: 100,
      wanted: 100,
      tags: [],
      pods: 1,
      image: 'registry.example/hello:1',
    })
  })

  it('tells of a Service that is not there and of wrong settings in the same form', async (t) => {
    const scene = await servingScene(t)
    const absent = await scene.command('status', 'hallo', '--output=json').ended
    assert.deepEqual([absent.code, outcomeIn(absent.stdout).code], [2, 'E_NOT_THERE'])
    const wrong = await startCommand(['deploy', 'hello', '--hold', '2 minuts', '--output', 'json']).ended
    const { kind, problems } = outcomeIn(wrong.stdout)
    assert.deepEqual([wrong.code, kind], [2, 'refused'])
    assert.deepEqual(
      (problems as readonly { setting: string }[]).map(({ setting }) => setting),
      ['--hold'],
    )
  })

  it('keeps stdout clean where the verb does not exist, and takes its form from a variable too', async () => {
    const { code, stdout, text } = await startCommand(['destroy', 'hello'], { KN_ROLLOUT_OUTPUT: 'json' }).ended
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(text, /Unknown command "destroy"/)
  })

  it('refuses a form that it does not have', async () => {
    const { code, text } = await startCommand(['status', 'hello', '--output', 'yaml']).ended
    assert.equal(code, 2)
    assert.match(text, /--output: Unknown value "yaml"/)
  })

  it('shows no token and no value of a variable, in a dry run either', async (t) => {
    const scene = await servingScene(t)
    const token = /"token":"([^"]+)"/.exec(scene.kubeconfig)?.[1] ?? assert.fail('no token')
    const args = [
      'deploy',
      'hello',
      '--image',
      'registry.example/hello:2',
      '--env',
      'PASSWORD=correct-horse',
      '-o',
      'json',
    ]
    const header = ['--health-header', 'Authorization: Bearer staple-of-the-gate']
    const dry = await scene.command(...args, ...header, '--dry-run').ended
    assert.ok(
      eventsIn(dry.stdout).some(({ is }) => is === 'would-write'),
      dry.text,
    )
    const real = await scene.command(...args, ...header, '--hold', '0s').ended
    assert.equal(outcomeIn(real.stdout).kind, 'promoted')
    for (const secret of [token, 'correct-horse', 'staple-of-the-gate'])
      assert.ok(!`${dry.text}${real.text}`.includes(secret), secret)
  })
})
