/** `domain`: what is shown, the one write of each change, and what is said to those who may not. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { domain } from '../../../src/cli/verbs/domain.ts'
import { main } from '../../../src/cli.ts'
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { object } from '../../../src/kubernetes/api/json.ts'
import { fakeClock } from '../../knative/support/fake-clock.ts'
import { type Acting, acted } from '../support/acted.ts'
import { apiOf, claimPath, condition, configPath, mappedTo, mappings, servicePath } from '../support/domain-api.ts'
import { typed } from '../support/typed.ts'

const run = (fake: ReturnType<typeof apiOf>, given: Acting['given'] = {}) => acted(domain, fake.transport, { given })
const create = { action: 'create', domain: 'example.com', default: 'true' }
const map = { action: 'map', domain: 'www.example.com', service: 'hello' }
describe('domain list', () => {
  it('shows the default first, selectors, and the hosts of the namespace', async () => {
    const data = {
      _example: '# text',
      'b.example': 'selector:\n  app: b\n  tier: web',
      'c.example': '',
      'a.example': 'selector: {}',
      'd.example': 'app: [',
    }
    const { code, lines, data: given } = await run(apiOf({ data, host: mappedTo('hello') }))
    assert.equal(code, 0)
    assert.deepEqual(lines, [
      'DOMAIN     DEFAULT  SELECTOR',
      'a.example  yes      -',
      'b.example  -        app=b,tier=web',
      'c.example  unused   -',
      'd.example  -        app: [',
      '',
      'HOST             LEADS TO       READY',
      'www.example.com  Service hello  yes',
    ])
    assert.deepEqual(Object.keys(given[0] ?? {}), ['domains', 'mappings'])
  })

  it('names the right that is missing, and shows what may be seen', async () => {
    await assert.rejects(run(apiOf({ denied: [`GET ${configPath}`] })), {
      code: 'E_DOMAIN_FORBIDDEN',
      message: /may not `get configmaps` in knative-serving/,
    })
    const { code, warnings } = await run(apiOf({ denied: [`GET ${mappings}`] }))
    assert.deepEqual([code, /may not list domainmappings in shop/.test(warnings.join())], [0, true])
  })
})

describe('domain create', () => {
  it('replaces the default in one write, and leaves the others', async () => {
    const selector = 'selector:\n  app: b'
    const fake = apiOf({ data: { 'old.example': '', 'a.example': 'selector: {}', 'b.example': selector } })
    const { code, lines } = await run(fake, create)
    assert.deepEqual([code, fake.writes.length], [0, 1])
    assert.match(lines.join(), /example\.com is the default domain in place of old\.example, a\.example/)
    assert.deepEqual(object(fake.objects.get(configPath)?.data), { 'b.example': selector, 'example.com': '' })
    await run(fake, create)
    assert.equal(fake.writes.length, 1)
  })

  it('takes a selector away only when asked', async () => {
    const fake = apiOf({ data: { 'old.example': '', 'example.com': 'selector:\n  app: b' } })
    await assert.rejects(run(fake, create), { code: 'E_DOMAIN_SELECTED', message: /Services with app=b/ })
    assert.deepEqual(fake.writes, [])
    const { lines } = await run(fake, { ...create, move: 'true' })
    assert.match(lines.join(), /in place of old\.example, and no longer only that of Services with app=b\./)
    assert.deepEqual(object(fake.objects.get(configPath)?.data), { 'example.com': '' })
  })

  it('names the operator that puts the domains back', async () => {
    const fake = apiOf({})
    const owner = {
      apiVersion: 'operator.knative.dev/v1beta1',
      kind: 'KnativeServing',
      name: 'knative',
      controller: true,
    }
    const before = fake.objects.get(configPath)
    const metadata = { ...object(before?.metadata), ownerReferences: [owner] }
    fake.objects.set(configPath, { ...before, metadata })
    const { code, warnings } = await run(fake, create)
    assert.equal(code, 0)
    assert.match(
      warnings.join(),
      /made from the KnativeServing knative in knative-serving.*change spec\.config\.domain there/,
    )
    assert.deepEqual((await run(fake, create)).warnings, [])
  })

  it('is made again from what another client wrote in between', async () => {
    let isChanged = false
    const onWrite = (objects: Map<string, JsonObject>) => {
      if (isChanged) return
      isChanged = true
      objects.set(configPath, {
        ...objects.get(configPath),
        metadata: { name: 'config-domain', resourceVersion: '7' },
        data: { 'new.example': '' },
      })
    }
    const fake = apiOf({ data: { 'old.example': '' }, onWrite })
    await run(fake, create)
    assert.deepEqual(object(fake.objects.get(configPath)?.data), { 'example.com': '' })
  })

  it('is refused without the right, and unless the default is meant', async () => {
    const error = { code: 'E_DOMAIN_FORBIDDEN', message: /may not `patch configmaps` in knative-serving/ }
    await assert.rejects(run(apiOf({ denied: [`PATCH ${configPath}`] }), create), error)
    const fake = apiOf({})
    await assert.rejects(run(fake, { ...create, default: 'false' }), { code: 'E_DOMAIN_NOT_DEFAULT' })
    assert.deepEqual(fake.writes, [])
  })
})

describe('domain map', () => {
  it('maps a host, waits until it is ready, and does nothing twice', async () => {
    const fake = apiOf({})
    const { code, lines } = await run(fake, map)
    assert.deepEqual([code, lines], [0, ['Done: http://www.example.com leads to the Service hello.']])
    assert.deepEqual(
      fake.writes.map(({ method, path }) => [method, path]),
      [['POST', mappings]],
    )
    assert.match((await run(fake, map)).lines.join(), /^No change/)
    assert.equal(fake.writes.length, 1)
  })

  it('moves a host of another Service only when asked', async () => {
    const fake = apiOf({ host: mappedTo('web') })
    await assert.rejects(run(fake, map), { code: 'E_DOMAIN_HELD', message: /mapped to the Service web/ })
    assert.equal((await run(fake, { ...map, move: 'true' })).code, 0)
    assert.equal(object(object(fake.objects.get(`${mappings}/www.example.com`)?.spec).ref).name, 'hello')
  })

  /** Knative says the same of a host that another namespace has, and of one that has no claim. */
  const unclaimed = {
    ...condition('False', 'DomainAlreadyClaimed'),
    message: 'The domain name is already in use by another DomainMapping',
  }
  const mapping = `${mappings}/www.example.com`

  it('stops at once at a host of another namespace, and leaves nothing behind', async () => {
    const [fake, clock] = [apiOf({ ready: unclaimed, claimedBy: 'blog' }), fakeClock()]
    await assert.rejects(acted(domain, fake.transport, { given: map, clock }), {
      code: 'E_DOMAIN_CLAIMED',
      message: /^www\.example\.com belongs to the namespace blog\.$/,
    })
    assert.deepEqual([clock.now(), fake.objects.has(mapping)], [0, false])
  })

  it('removes nothing but what it made', async () => {
    const left = { code: 'E_DOMAIN_CLAIMED', message: /DomainMapping in shop has no effect/ }
    const before = apiOf({ host: { ...mappedTo('hello'), status: { conditions: [unclaimed] } }, claimedBy: 'blog' })
    await assert.rejects(run(before, map), left)
    assert.deepEqual(before.writes, [])
    const onWrite = (objects: Map<string, JsonObject>) => {
      const made = objects.get(mapping)
      if (made) objects.set(mapping, { ...made, metadata: { name: 'www.example.com', uid: 'of another client' } })
    }
    const replaced = apiOf({ ready: unclaimed, claimedBy: 'blog', onWrite })
    await assert.rejects(run(replaced, map), left)
    assert.equal(replaced.objects.has(mapping), true)
    const denied = [`DELETE ${mapping}`]
    await assert.rejects(run(apiOf({ ready: unclaimed, claimedBy: 'blog', denied }), map), left)
  })

  it('says at once what an administrator must do, or that it may not see whose the host is', async () => {
    const clock = fakeClock()
    const { code, lines } = await acted(domain, apiOf({ ready: unclaimed }).transport, { given: map, clock })
    assert.deepEqual([code, clock.now()], [3, 0])
    assert.match(lines.join(), /not ready yet: it has no ClusterDomainClaim\..*autocreate-cluster-domain-claims/)
    const unseen = await run(apiOf({ ready: unclaimed, denied: [`GET ${claimPath}`] }), map)
    assert.equal(unseen.code, 3)
    assert.match(unseen.lines.join(), /another namespace has this host, or.*kubectl delete domainmapping/)
  })

  it('waits for a claim of its own namespace, and says why a host is not ready in time', async () => {
    const own = await run(apiOf({ ready: unclaimed, claimedBy: 'shop' }), map)
    assert.match(own.lines.join(), /not ready yet \(DomainAlreadyClaimed: The domain name/)
    const ready = { ...condition('Unknown', 'IngressNotConfigured'), message: 'not yet reconciled' }
    const { code, lines } = await run(apiOf({ ready }), map)
    assert.deepEqual(
      [code, lines],
      [3, ['www.example.com is mapped, and not ready yet (IngressNotConfigured: not yet reconciled).']],
    )
  })

  it('is refused for a Service that is not there, and without the right', async () => {
    const fake = apiOf({})
    fake.objects.delete(servicePath)
    await assert.rejects(run(fake, map), { code: 'E_NOT_THERE' })
    const error = { message: /may not `create domainmappings\.serving\.knative\.dev` in shop/ }
    await assert.rejects(run(apiOf({ denied: [`POST ${mappings}`] }), map), error)
  })
})

describe('domain', () => {
  const rows: readonly (readonly [readonly string[], RegExp])[] = [
    [['creat'], /--action: Unknown action "creat"\. Did you mean `create`\?/],
    [['frobnicate'], /--action: Unknown value "frobnicate"\. Use list, create or map/],
    [['set', 'example.com', '--default'], /Unknown action "set"\. Did you mean `create DOMAIN --default`\?/],
    [['create'], /--domain: Required/],
    [['map', 'www.example.com'], /--service: Required/],
    [['list', 'example.com'], /--domain: Only `create` has this setting, not `list`/],
    [['map', 'www.example.com', 'hello', '--default'], /--default: Only `create` has this setting, not `map`/],
    [['create', 'Example.com'], /--domain: "Example\.com" is not a valid Kubernetes name/],
  ]
  for (const [args, expected] of rows)
    it(`${args.join(' ')} is refused before anything is asked of the cluster`, async () => {
      const { code, text } = await typed(main, ['domain', ...args])
      assert.deepEqual([code, expected.test(text)], [2, true], text)
    })

  it('an action that does not exist is the one thing that is wrong', async () => {
    const { text } = await typed(main, ['domain', 'set', 'example.com', '--default'])
    assert.match(text, /^Refused: 1 setting is invalid|^1 setting is invalid/m)
    assert.doesNotMatch(text, /--domain|not `list`/)
  })
})
