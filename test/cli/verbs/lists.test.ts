/** `services`, `revisions` and `routes` on a Knative behind real sockets. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { until } from '../../cluster/lib/wait.ts'
import { served, serviceNamed } from '../support/served.ts'

const answer = (lines: readonly string[]) => {
  assert.equal(lines.length, 1)
  return JSON.parse(lines[0] ?? '')
}

describe('a list', { concurrency: true }, () => {
  it('of services has their addresses', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['services'])
    assert.equal(code, 0, text)
    assert.match(text, /^SERVICE +URL +READY +AGE\nhello +http:\/\/hello\.shop\.example\.test +yes +/)
    const { services } = answer((await cli(['services', '-o', 'json'])).lines)
    assert.equal(services[0].url, 'http://hello.shop.example.test')
  })

  it('of revisions has those of a Service, or of all', async (t) => {
    const { cli, scene } = await served(t)
    scene.sandbox.foreign.createService(serviceNamed('cart'))
    await until('both have one', () => scene.sandbox.store.revisions.list('shop').length === 2, 20)
    const one = await cli(['revisions', 'hello'])
    assert.match(one.text, /^REVISION .*\nhello-00001 +100 % .* registry\.example\/hello:1$/)
    const { revisions } = answer((await cli(['revisions', '-o', 'json'])).lines)
    assert.deepEqual(
      revisions.map(({ service, name }: Record<string, string>) => [service, name]),
      [
        ['cart', 'cart-00001'],
        ['hello', 'hello-00001'],
      ],
    )
  })

  it('of revisions has what they proved, and why below', async (t) => {
    const { cli, scene } = await served(t)
    const verdict = { is: 'bad', at: new Date().toISOString(), why: 'health-failed', cause: 'the status was 503' }
    const annotations = { 'verdict.kn-rollout.dev/hello-00001': JSON.stringify(verdict) }
    scene.sandbox.foreign.patchService({ namespace: 'shop', name: 'hello' }, { metadata: { annotations } })
    const { text } = await cli(['revisions', 'hello'])
    assert.match(text, /bad: not healthy +registry.*\n\nhello-00001 proved bad \(not healthy\): the status was 503$/)
    const { revisions } = answer((await cli(['revisions', 'hello', '-o', 'json'])).lines)
    const { is, why, cause } = revisions[0].verdict
    assert.deepEqual([is, why, cause], ['bad', 'health-failed', 'the status was 503'])
    const status = await cli(['status', 'hello'])
    assert.match(status.text, /Verdict +bad: not healthy \(.*\n +Cause +the status was 503\n/)
  })

  it('of routes has the addresses of tags', async (t) => {
    const { cli, scene } = await served(t)
    const traffic = [{ revisionName: 'hello-00001', percent: 100, tag: 'old' }]
    scene.sandbox.foreign.patchService({ namespace: 'shop', name: 'hello' }, { spec: { traffic } })
    const isTagged = () => {
      const { conditions, traffic } = scene.sandbox.store.routes.get('shop', 'hello')?.status ?? {}
      const ready = conditions?.find(({ type }) => type === 'Ready')
      return traffic?.[0]?.tag === 'old' && ready?.status === 'True'
    }
    await until('the tag is served', isTagged, 20)
    const { text } = await cli(['routes', 'hello'])
    assert.match(text, /\nhello +yes +http:\/\/hello\.shop.*\n +100 % +hello-00001 +old +http/)
    assert.match(text, /http:\/\/old-hello\.shop\.example\.test$/)
    const { routes } = answer((await cli(['routes', '-o', 'json'])).lines)
    assert.equal(routes[0].targets[0].url, 'http://old-hello.shop.example.test')
  })

  it('of the whole cluster names the namespaces, and goes with no namespace', async (t) => {
    const { cli, scene } = await served(t)
    scene.sandbox.foreign.createService(serviceNamed('web', {}, 'blog'))
    await until('it has a Revision', () => scene.sandbox.store.revisions.list('blog').length === 1, 20)
    for (const command of ['services', 'revisions', 'routes']) {
      const { code, text } = await cli([command, '-A'])
      assert.equal(code, 0, text)
      assert.match(text, /^NAMESPACE /)
      assert.match(text, /^blog +web/m)
      const both = await cli([command, '-A', '-n', 'shop'])
      assert.equal(both.code, 2)
      assert.match(both.text, /-A: Cannot be combined with `-n`/)
    }
  })

  it('of domains has that of the sandbox, on which no host can be mapped', async (t) => {
    const { cli } = await served(t)
    const listed = await cli(['domain', 'list'])
    assert.equal(listed.code, 0, listed.text)
    assert.match(listed.text, /example\.test/)
    const mapped = await cli(['domain', 'map', 'www.example.com', 'hello'])
    assert.notEqual(mapped.code, 0)
    assert.match(mapped.text, /the sandbox does not do this[\s\S]*Another attempt would be answered alike/)
  })

  it('of nothing says where it looked, and how to look further', async (t) => {
    const { cli } = await served(t)
    for (const [command, what] of [
      ['services', 'Services'],
      ['revisions', 'Revisions'],
      ['routes', 'Routes'],
    ] as const) {
      const { code, text } = await cli([command, '-n', 'nosuch'])
      assert.equal(code, 0, text)
      assert.match(text, new RegExp(`^There are no ${what} in the namespace nosuch \\(context [^)]+\\)\\.`))
      assert.match(text, new RegExp(`: kn-rollout ${command} -A$`))
    }
  })

  it('is refused where the Service is not there, in the form that was asked for', async (t) => {
    const { cli } = await served(t)
    for (const command of ['revisions', 'routes']) {
      const plain = await cli([command, 'hallo'])
      assert.deepEqual(
        [plain.code, /There is no Service hallo[\s\S]*kn-rollout services -A/.test(plain.text)],
        [2, true],
        plain.text,
      )
      const { code, lines } = await cli([command, 'hallo', '-o', 'json'])
      assert.deepEqual([code, answer(lines).outcome.code], [2, 'E_NOT_THERE'])
    }
  })

  it('refuses options of a rollout, and takes no variable of one amiss', async (t) => {
    const { cli } = await served(t)
    const { code, text } = await cli(['revisions', 'hello', '--hold', '2m'])
    assert.equal(code, 2)
    assert.match(text, /--hold: Unknown setting/)
    const env = { KN_ROLLOUT_HOLD: 'soon', KN_ROLLOUT_COMMAND: 'deploy' }
    assert.equal((await cli(['revisions', 'hello'], { env })).code, 0)
  })
})
