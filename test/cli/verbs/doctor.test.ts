/** `doctor`, from its options to its page and its exit; and each check as a table of facts. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkedService } from '../../../src/cli/table/options.ts'
import { checks } from '../../../src/cli/verbs/doctor/checks.ts'
import { doctorWith } from '../../../src/cli/verbs/doctor/doctor.ts'
import type { Facts, Found } from '../../../src/cli/verbs/doctor/facts.ts'
import type { Finding } from '../../../src/cli/verbs/doctor/finding.ts'
import { rightsFor } from '../../../src/engine/permissions/table.ts'
import type { JsonObject, RevisionView, Snapshot } from '../../../src/engine/ports/ports.ts'
import type { CurlRun } from '../../../src/health/curl-answer.ts'
import { type Curl, startCurl } from '../../../src/health/curl-process.ts'
import { revisionView, serviceView } from '../../../src/knative/reads/resources.ts'
import type { Transport } from '../../../src/kubernetes/http/transport.ts'
import type { Journal } from '../../../src/rollout/model.ts'
import { endings, health, plan } from '../../../src/settings/catalogue.ts'
import { reply } from '../../knative/support/fake-api.ts'
import { journal } from '../../knative/support/journals.ts'
import { acted } from '../support/acted.ts'
import { answering, listOf, type Table } from '../support/replies.ts'
import { served } from '../support/served.ts'

const service = (more: object = {}) => ({
  metadata: { name: 'hello', namespace: 'shop', generation: 1, ...more },
  spec: { template: {}, traffic: [] },
  status: {
    url: 'http://hello.shop.example.org',
    observedGeneration: 1,
    conditions: [{ type: 'Ready', status: 'True' }],
  },
})

/** One Revision has all traffic. */
const snapshotOf = (change: Partial<RevisionView>): Found<Snapshot> => {
  const served = [{ revisionName: 'hello-1', latestRevision: false, percent: 100 }]
  const name = 'hello-1'
  const revision = {
    ...revisionView({ metadata: { name } }),
    ready: { status: 'True' },
    replicas: 2,
    ...change,
  } as const
  return {
    is: 'read',
    value: { service: { ...serviceView(service()), served }, revisions: new Map([[name, revision]]) },
  }
}
const unready = { ready: { status: 'False', message: 'crashed' } } as const

const facts: Facts = {
  connection: {
    from: '~/.kube/config',
    context: 'prod',
    user: 'ci',
    namespace: 'shop',
    server: 'https://k8s.example',
    warnings: [],
  },
  kubernetes: { is: 'read', value: 'v1.35.4' },
  services: { is: 'read', value: [{ name: 'hello', view: serviceView(service()) }] },
  knative: { version: '1.23.0', age: 'since-1.21' },
  config: {
    'config-domain': { is: 'read', value: { 'example.org': '' } },
    'config-network': { is: 'read', value: {} },
    'config-observability': { is: 'read', value: { 'request-metrics-protocol': 'prometheus' } },
  },
  ingress: {
    is: 'read',
    value: {
      services: [
        {
          ingress: 'Kourier',
          namespace: 'kourier-system',
          name: 'kourier',
          type: 'LoadBalancer',
          ports: [],
          addresses: [{ host: '203.0.113.7', port: 80, tls: false }],
        },
      ],
      lookedFor: [],
      forbidden: [],
    },
  },
  rights: { missing: [], byName: [], user: 'ci' },
  settings: {
    adoptGitops: false,
    adoptTags: false,
    tags: { candidate: 'latest', stable: 'previous' },
    onNewer: 'wait',
  },
  nowMs: 1_000,
  asked: 'hello',
  snapshot: snapshotOf({}),
  curl: 'usable',
  url: { url: 'http://hello.shop.example.org', isReached: true },
}

const look = (name: string, change: Partial<Facts> = {}): readonly Finding[] =>
  checks.find((each) => each.name === name)?.look({ ...facts, ...change }) ?? assert.fail(name)

const of = (view: object): Partial<Facts> => ({
  services: { is: 'read', value: [{ name: 'hello', view: { ...serviceView(service()), ...view } }] },
})
const config = (name: keyof Facts['config'], value: Readonly<Record<string, string>>): Partial<Facts> => ({
  config: { ...facts.config, [name]: { is: 'read', value } },
})
const [newKey, oldKey] = ['request-metrics-protocol', 'metrics.request-metrics-backend-destination']
const metrics = (value: Readonly<Record<string, string>>) => config('config-observability', value)
const ofUnknownVersion: Facts['knative'] = { age: 'unknown' }
const unseen = { is: 'unknown', why: '', right: 'get something' } as const
const missing = (on: 'always' | 'see' | 'count'): Partial<Facts> => ({
  rights: { missing: rightsFor(on), byName: [], user: 'ci' },
})
const unreached = { url: { url: 'http://hello.shop.example.org', isReached: false } }

const journalOf = (change: Partial<Journal>): Journal => ({ ...journal, deadlineMs: facts.nowMs + 500, ...change })
const alive = { journal: journalOf({}), driver: 'another' }
const paused = { journal: journalOf({ stage: 'paused', plan: { ...journal.plan, pauseAt: 20 } }) }
const byFlux = { gitops: { by: 'Flux', mark: 'x', owns: ['traffic'] } }

type Row = readonly [check: string, Partial<Facts>, Finding['is'], says: RegExp, cure?: RegExp]

const rows: readonly Row[] = [
  ['connection', { connection: { ...facts.connection, warnings: ['not verified'] } }, 'warning', /not verified/],
  ['credentials', { connection: { ...facts.connection, leftMs: 120_000 } }, 'warning', /expire in 2 min/, /plugin/],
  ['credentials', { connection: { ...facts.connection, leftMs: -1 } }, 'warning', /have expired/],
  ['Kubernetes', { kubernetes: unseen }, 'unknown', /not known/, /permission to get something/],
  ['Knative', { services: { is: 'absent' } }, 'error', /no Knative Serving/, /Install/],
  ['Knative', { knative: { age: 'unknown' } }, 'unknown', /not known/, /get the namespace knative-serving/],
  [
    'Knative',
    { knative: { version: '1.17.0', age: 'before-1.21' } },
    'warning',
    /held by their PodAutoscalers/,
    /Upgrade/,
  ],
  [
    'permissions',
    missing('always'),
    'error',
    /^ci lacks: get services\.serving/,
    /kubectl apply[\s\S]*kind: Role\n[\s\S]*namespace: shop/,
  ],
  ['permissions', missing('see'), 'warning', /list pods.*Logs cannot be read/, /kind: RoleBinding/],
  ['permissions', { ...missing('always'), services: unseen }, 'error', /lacks/],
  [
    'permissions',
    { rights: { missing: [], byName: rightsFor('change'), user: 'ci' } },
    'unknown',
    /^Whether ci may patch services\.serving\.knative\.dev is not known/,
    /kn-rollout doctor SERVICE -n shop/,
  ],
  [
    'ingress',
    { ingress: { is: 'read', value: { services: [], lookedFor: ['Kourier: x'], forbidden: [] } } },
    'warning',
    /Looked for Kourier/,
  ],
  [
    'ingress',
    { ingress: { is: 'read', value: { services: [], lookedFor: [], forbidden: ['list nodes'] } } },
    'unknown',
    /not known/,
    /list nodes/,
  ],
  ['address', unreached, 'warning', /through the API server/, /203\.0\.113\.7:80/],
  ['address', { ...unreached, ...missing('count') }, 'error', /no candidate can be checked/, /ingress-address/],
  ['address', { ...unreached, ingressAddress: { host: 'nowhere', port: 80 } }, 'warning', /nowhere/],
  ['domain', { config: { ...facts.config, 'config-domain': unseen } }, 'unknown', /not known/, /permission/],
  [
    'domain',
    { config: { ...facts.config, 'config-domain': { is: 'absent' } } },
    'warning',
    /svc\.cluster\.local/,
    /kubectl patch configmap config-domain/,
  ],
  ['domain', config('config-domain', { 'example.com': '' }), 'warning', /placeholder/],
  [
    'domain',
    config('config-domain', {
      'z.example.org': '',
      'a.example.org': 'selector: {}',
      'b.example.org': 'selector:\n  app: b',
    }),
    'ok',
    /below a\.example\.org, and 1 more by label/,
  ],
  ['host names', config('config-network', { 'tag-template': '{{.Name}}' }), 'error', /share a host/, /"tag-template"/],
  [
    'host names',
    config('config-network', { 'domain-template': '{{.Name}}.x' }),
    'ok',
    /domain-template \{\{\.Name\}\}\.x/,
  ],
  ['TLS', config('config-network', { 'external-domain-tls': 'Enabled' }), 'warning', /each host/, /wildcard/],
  [
    'metrics',
    config('config-observability', {}),
    'warning',
    /probes alone/,
    /\nkubectl patch configmap config-observability -n knative-serving --type merge -p '\{"data":\{"request-metrics-protocol":"prometheus"\}\}'$/,
  ],
  [
    'metrics',
    { ...config('config-observability', {}), knative: { version: '1.17.0', age: 'before-1.21' } },
    'ok',
    /count/,
  ],
  ['metrics', { ...metrics({}), knative: ofUnknownVersion }, 'unknown', /not known: nothing is set/],
  ['metrics', { ...metrics({ [oldKey]: 'prometheus' }), knative: ofUnknownVersion }, 'ok', /count/],
  ['metrics', { ...metrics({ [oldKey]: 'none' }), knative: ofUnknownVersion }, 'warning', /off/, /backend-destination/],
  ['metrics', { ...metrics({ [newKey]: 'prometheus' }), knative: ofUnknownVersion }, 'ok', /count/],
  ['metrics', metrics({ [newKey]: 'http/protobuf' }), 'warning', /not readable by kn-rollout.*http\/protobuf/, /patch/],
  ['metrics', { config: { ...facts.config, 'config-observability': unseen } }, 'unknown', /not known/, /permission/],
  ['Service', { services: unseen }, 'unknown', /state of hello is not known/, /permission to get something/],
  ['Service', { asked: 'helo' }, 'warning', /no Service helo/],
  [
    'Service',
    of({ ready: { status: 'False', reason: 'RevisionMissing' } }),
    'warning',
    /RevisionMissing/,
    /kn-rollout status hello/,
  ],
  ['Service', of({ deleting: { since: '2026-11-24T10:00:00Z', finalizers: ['x'] } }), 'error', /delet/],
  ['owner', of({ controller: { kind: 'InferenceService', name: 'm', group: 'kserve' } }), 'error', /InferenceService/],
  ['owner', of(byFlux), 'error', /Flux/, /adopt-gitops/],
  ['owner', { ...of(byFlux), settings: { ...facts.settings, adoptGitops: true } }, 'ok', /Flux.*adopt-gitops/],
  [
    'owner',
    {
      ...of({ ...byFlux, controller: { kind: 'InferenceService', name: 'm', group: 'kserve' } }),
      settings: { ...facts.settings, adoptGitops: true },
    },
    'error',
    /InferenceService/,
  ],
  [
    'tags',
    {
      ...of({ traffic: [{ tag: 'green', revisionName: 'hello-1' }] }),
      settings: { ...facts.settings, tags: { candidate: 'latest', stable: 'green' } },
    },
    'error',
    /green/,
    /stable-tag/,
  ],
  ['tags', of({ traffic: [{ tag: 'latest', revisionName: 'hello-1' }] }), 'error', /latest/],
  [
    'Service',
    { ...of({}), snapshot: snapshotOf(unready) },
    'error',
    /stable Revision hello-1 is not ready \(crashed\)/,
  ],
  ['Service', { ...of({ ...alive }), snapshot: snapshotOf(unready) }, 'ok', /hello is ready/],
  ['Service', { ...of({}), snapshot: snapshotOf({ ...unready, replicas: 0 }) }, 'ok', /hello is ready/],
  ['pods', { snapshot: unseen }, 'unknown', /Who serves hello is not known/, /permission/],
  ['pods', { snapshot: snapshotOf({ replicas: 0 }) }, 'warning', /scaled to zero/, /evidence/],
  ['rollout', of(alive), 'warning', /another one waits for it/, /status hello/],
  ['rollout', { ...of(alive), settings: { ...facts.settings, onNewer: 'refuse' } }, 'error', /in progress/],
  ['rollout', of({ ...alive, journal: journalOf({ deadlineMs: 1 }) }), 'warning', /brings it to its end first/],
  ['rollout', of(paused), 'error', /paused at 20 %/, /promote/],
  ['rollout', { ...of(paused), settings: { ...facts.settings, onNewer: 'abort' } }, 'warning', /to its end first/],
  ['rollout', of({ journal: 'unreadable' }), 'warning', /has no driver/, /status hello/],
  ['rollout', of({ journal: 'unreadable', driver: 'another' }), 'error', /cannot be read/, /kubectl annotate/],
  ['rollout', of({ journal: 'unreadable', hasNewerJournal: true }), 'error', /newer version of kn-rollout/],
]

describe('a check', () => {
  for (const [name, change, is, says, cure] of rows)
    it(`of ${name} is ${is}: ${says.source.slice(0, 60)}`, () => {
      const found = look(name, change).find((each) => each.is === is)
      assert.match(found?.says ?? '', says)
      if (cure) assert.match(found?.cure ?? '', cure)
    })

  it('finds nothing amiss in a cluster without a fault, and nothing but not known where nothing may be read', () => {
    const all = (change: Partial<Facts>) => checks.flatMap((each) => each.look({ ...facts, ...change }))
    assert.deepEqual(
      all({}).filter(({ is }) => is !== 'ok'),
      [],
    )
    const { url: _, ...unread } = facts
    const blind = {
      ...unread,
      kubernetes: unseen,
      services: unseen,
      snapshot: unseen,
      knative: { age: 'unknown' },
      config: { 'config-domain': unseen, 'config-network': unseen, 'config-observability': unseen },
      ingress: unseen,
    } as const
    const found = checks.flatMap((each) => each.look(blind))
    assert.deepEqual(
      found.filter(({ is }) => is === 'error' || is === 'warning'),
      [],
    )
    assert.ok(found.filter(({ is }) => is === 'unknown').length >= 7)
  })
})

const curlThat = (run: Partial<CurlRun>): Curl => {
  return async () => ({ exitCode: 0, stdout: 'curl 8.5.0 (x86_64)', stderr: '', ...run })
}
const onMachine = (curl: Curl) => doctorWith({ curl, resolves: async () => false })
const nowhere = onMachine(curlThat({}))
const known = {
  known: [
    checkedService,
    health.ingressAddress,
    plan.candidateTag,
    plan.stableTag,
    plan.adoptTags,
    endings.adoptGitops,
    endings.onNewer,
  ],
}

const knative = '/apis/serving.knative.dev/v1/namespaces/shop'
const services = `${knative}/services`
const readable: Table = {
  '/version': { gitVersion: 'v1.35.4' },
  [services]: listOf(service()),
}

/** Every review of an access says no. */
const withoutRights =
  (transport: Transport): Transport =>
  async (request, options) =>
    request.path.endsWith('/selfsubjectaccessreviews')
      ? reply(201, { kind: 'SelfSubjectAccessReview', status: { allowed: false } })
      : transport(request, options)

const owned = service({
  ownerReferences: [{ apiVersion: 'serving.kserve.io/v1', kind: 'InferenceService', name: 'm', controller: true }],
})
/** What the Role for a single Service may read of it. */
const named: Table = {
  '/version': { gitVersion: 'v1.35.4' },
  [services]: 'forbidden',
  [`${services}?fieldSelector=metadata.name=hello`]: listOf(owned),
}

const verbs = ['get', 'list', 'watch', 'patch']
const byName = [
  {
    verbs,
    apiGroups: ['serving.knative.dev'],
    resources: ['services', 'configurations', 'routes'],
    resourceNames: ['hello'],
  },
]
const ofAll = [
  { verbs, apiGroups: ['serving.knative.dev'], resources: ['revisions'] },
  { verbs, apiGroups: [''], resources: ['pods', 'pods/log', 'pods/proxy', 'events'] },
]

type Rules = { readonly named?: readonly JsonObject[]; readonly isComplete?: boolean }

/** As `named` rules and those for all objects grant it; every other right is denied. */
const roleFor =
  (transport: Transport, { named: rules = byName, isComplete = true }: Rules = {}): Transport =>
  async (request, options) => {
    if (request.path.endsWith('/selfsubjectrulesreviews'))
      return reply(201, {
        kind: 'SelfSubjectRulesReview',
        status: { incomplete: !isComplete, resourceRules: [...rules, ...ofAll] },
      })
    if (request.path.endsWith('/selfsubjectaccessreviews'))
      return reply(201, { kind: 'SelfSubjectAccessReview', status: { allowed: false } })
    return transport(request, options)
  }

describe('kn-rollout doctor', () => {
  it('finds the embedded Knative in order, but for names that nobody resolves', async (t) => {
    const { cli, scene } = await served(t)
    const shown = await cli(['doctor', 'hello'], { columns: 80 })
    assert.equal(shown.code, 0, shown.text)
    assert.match(shown.text, /ok +pods +hello has 1 pod\./)
    assert.match(shown.text, /ok +connection .*127\.0\.0\.1/)
    assert.match(shown.text, /nothing that would make a rollout fail\.|All is well\./)
    assert.ok(
      shown.text.split('\n').every((line) => line.length <= 80),
      shown.text,
    )
    const { code, text } = await cli(['doctor', '-o', 'json'])
    const told = JSON.parse(text)
    assert.equal(code, told.code)
    assert.ok(
      told.findings.some(
        ({ check, says }: Record<string, string>) => check === 'ingress' && says?.includes(scene.ingressAddress),
      ),
    )
  })

  it('exits with 1 where a rollout would fail, and prints a Role to paste', async () => {
    const { code, lines } = await acted(nowhere, withoutRights(answering(readable)), known)
    assert.equal(code, 1, lines.join('\n'))
    assert.match(lines.join('\n'), /error +permissions[\s\S]*kind: Role\b/)
    assert.match(lines.at(-1) ?? '', /errors?.*: a rollout would fail\.$/)
  })

  it('reads a Service as the Role for a single Service allows', async () => {
    const ofRole = roleFor(answering(named))
    const { code, lines } = await acted(nowhere, ofRole, { ...known, given: { service: 'hello' } })
    assert.equal(code, 1, lines.join('\n'))
    assert.match(lines.join('\n'), /error +owner +.*InferenceService/)
    assert.match(lines.join('\n'), /ok +permissions/)
  })

  it('does not know what a Role grants for single Services before it is told of one', async () => {
    const { code, lines } = await acted(nowhere, roleFor(answering(named)), known)
    assert.equal(code, 0, lines.join('\n'))
    assert.match(
      lines.join('\n'),
      /unknown +permissions +Whether this user may get services[^\n]*\n[\s\S]*Name the Service/,
    )
    assert.match(
      lines.join('\n'),
      /unknown +address +Whether hosts resolve here is not known: this user may not read it/,
    )
    const none = await acted(nowhere, roleFor(answering(named), { named: [] }), known)
    assert.equal(none.code, 1, none.lines.join('\n'))
    assert.match(none.lines.join('\n'), /error +permissions +.*get services\.serving/)
    const untold = await acted(nowhere, roleFor(answering(named), { named: [], isComplete: false }), known)
    assert.equal(untold.code, 0, untold.lines.join('\n'))
    assert.match(untold.lines.join('\n'), /unknown +permissions +Whether this user may get services/)
  })

  it('refuses what the job would, by the settings that the job has', async () => {
    const held = service({ labels: { 'kustomize.toolkit.fluxcd.io/name': 'shop' } })
    const tagged = {
      ...held,
      spec: { template: {}, traffic: [{ tag: 'green', revisionName: 'hello-1', percent: 100 }] },
    }
    const cluster = answering({ ...readable, [`${services}?fieldSelector=metadata.name=hello`]: listOf(tagged) })
    const errors = async (given: Readonly<Record<string, string>>) => {
      const { data } = await acted(nowhere, cluster, { ...known, given: { service: 'hello', ...given } })
      const [{ findings }] = data as [{ findings: readonly { check: string; is: string }[] }]
      return findings.filter(({ is }) => is === 'error').map(({ check }) => check)
    }
    assert.deepEqual(await errors({ 'stable-tag': 'green' }), ['owner', 'tags'])
    assert.deepEqual(await errors({ 'stable-tag': 'green', 'adopt-tags': 'true', 'adopt-gitops': 'true' }), [])
  })

  it('refuses a curl that a rollout refuses, and waits for none that hangs', async () => {
    const shown = async (curl: Curl) => {
      const { code, lines } = await acted(onMachine(curl), answering(readable), known)
      return `${code} ${lines.find((each) => / curl /.test(each))}`
    }
    assert.match(await shown(startCurl('no-such-curl')), /^1 error +curl +Could not start curl/)
    assert.match(await shown(curlThat({ stdout: 'curl 7.29.0' })), /^1 error +curl .*its version is 7\.29\.0/)
    assert.match(await shown(() => new Promise(() => {})), /^0 unknown +curl .*not known: `curl --version` did not end/)
  })

  it('looks at who serves by the Route, as a rollout does', async () => {
    const status = (served: string) => ({ traffic: [{ revisionName: served, percent: 100 }] })
    const seen = { ...service(), status: { ...service().status, ...status('hello-1') } }
    const revision = (name: string, ready: string) => ({
      metadata: { name, generation: 1, labels: { 'serving.knative.dev/service': 'hello' } },
      status: { observedGeneration: 1, actualReplicas: 1, conditions: [{ type: 'Ready', status: ready }] },
    })
    const of = { metadata: { name: 'hello' }, status: status('hello-2') }
    const cluster = answering({
      ...readable,
      [`${services}?fieldSelector=metadata.name=hello`]: listOf(seen),
      [`${knative}/routes?fieldSelector=metadata.name=hello`]: listOf(of),
      [`${knative}/revisions?labelSelector=serving.knative.dev/service=hello`]: listOf(
        revision('hello-1', 'True'),
        revision('hello-2', 'False'),
      ),
    })
    const { code, lines } = await acted(nowhere, cluster, { ...known, given: { service: 'hello' } })
    assert.equal(code, 1, lines.join('\n'))
    assert.match(lines.join('\n'), /error +Service +The stable Revision hello-2 is not ready/)
    assert.match(lines.join('\n'), /ok +pods +hello has 2 pods/)
  })

  it('takes what may not be read for not known', async () => {
    const settings = ['config-domain', 'config-network', 'config-observability'].map(
      (name) => [`/api/v1/namespaces/knative-serving/configmaps/${name}`, 'forbidden'] as const,
    )
    const { code, data } = await acted(nowhere, answering({ ...readable, ...Object.fromEntries(settings) }), known)
    assert.equal(code, 0)
    const [{ findings }] = data as [{ findings: readonly { check: string; is: string; cure?: string }[] }]
    const metrics = findings.find(({ check }) => check === 'metrics')
    assert.equal(metrics?.is, 'unknown')
    assert.match(metrics?.cure ?? '', /get configmaps in knative-serving/)
  })

  it('exits with 2 where the cluster cannot be asked, and says why', async () => {
    const silent = await acted(nowhere, async () => Promise.reject(new Error('connect ECONNREFUSED')), known)
    assert.equal(silent.code, 2)
    assert.match(silent.lines.join('\n'), /error +connection +.*did not respond: connect ECONNREFUSED/)
    const other = await acted(nowhere, async () => reply(200, { hello: 'login' }), known)
    assert.equal(other.code, 2)
    assert.match(other.lines.join('\n'), /not as a Kubernetes API server does/)
  })
})
