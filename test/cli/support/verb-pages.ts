/** What each command shows in a terminal, of samples: lines as they are printed at a width. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { VerbCode } from '../../../src/cli/verb-code.ts'
import { domain } from '../../../src/cli/verbs/domain.ts'
import { ingress } from '../../../src/cli/verbs/ingress.ts'
import { install } from '../../../src/cli/verbs/install/install.ts'
import { uninstall } from '../../../src/cli/verbs/install/uninstall.ts'
import type { Variable } from '../../../src/engine/ports/events.ts'
import { type HandChange, handLines, pinnedLines } from '../../../src/report/commands/hand-change.ts'
import { replayLines } from '../../../src/report/commands/replay.ts'
import { type SampleAnswer, sampleLines, sampleOf } from '../../../src/report/commands/sample.ts'
import { variableLines } from '../../../src/report/lists/variable-list.ts'
import { type Line, line } from '../../../src/report/log/line.ts'
import { linesOf } from '../../../src/report/log/log-lines.ts'
import { terminalReporter, terminalText } from '../../../src/report/log/terminal.ts'
import { replay } from '../../../src/rollout/replay/replay.ts'
import { recording } from '../../report/support/recording.ts'
import { samples } from '../../report/support/samples.ts'
import { sweeps } from '../../report/support/sweep-samples.ts'
import { acted } from './acted.ts'
import { apiOf, mappedTo } from './domain-api.ts'
import { manifestCluster } from './manifest-cluster.ts'
import { answering, listOf } from './replies.ts'

type Lines = readonly string[]

/** `in`: golden files that another test has, by their path without the width. */
export type Page =
  | { readonly at: (columns: number) => Lines | Promise<Lines>; readonly isPasted?: RegExp }
  | { readonly in: string }

const printed = (lines: readonly Line[], columns: number): Lines =>
  lines.flatMap((each) => terminalText(each, { colour: false, width: () => columns }).split('\n'))

const isPasted = /^ +(?:curl|kn-rollout|kubectl) /

/** The log of a rollout that ended so. */
const logOf = (name: string): Page => ({
  isPasted,
  at: (columns) => {
    const lines: string[] = []
    const { report } = terminalReporter((text) => lines.push(text), { colour: false, width: () => columns })
    const { events = [] } = [...samples, ...sweeps].find((sample) => sample.name === name) ?? {}
    events.forEach(report)
    return lines.flatMap((text) => text.split('\n'))
  },
})

const change: HandChange = {
  service: 'hello',
  namespace: 'shop',
  isWritten: true,
  isInForce: true,
  afterMs: 420,
  isFloating: false,
  latest: { revision: 'hello-00042' },
  revisions: [
    { revision: 'hello-00042', before: 0, percent: 10, tags: ['latest', 'a-tag-of-somebody-else', 'canary'] },
    { revision: 'hello-00041', before: 100, percent: 90, tags: ['previous'] },
    { revision: 'hello-00017', before: 0, percent: 0, tags: [] },
  ],
}

const byHand = (changed: HandChange, ...more: readonly Line[]): Page => ({
  at: (columns) => {
    const target = { service: 'hello', namespace: 'shop', server: 'https://k8s.example:6443', context: 'prod' }
    const lines = [...linesOf({ is: 'target', ...target }), ...handLines(changed, columns), ...more]
    return printed(lines, columns)
  },
})

const answered: readonly SampleAnswer[] = [
  ...Array.from({ length: 89 }, (_, at) => ({
    ms: 8 + at / 4,
    status: 200,
    body: 'Hello one!',
    revision: 'hello-00041',
  })),
  ...Array.from({ length: 9 }, (_, at) => ({ ms: 9 + at, status: 200, body: 'Hello two!', revision: 'hello-00042' })),
  { ms: 4_200, status: 500, body: `<html><body>${'An error page that goes on and on. '.repeat(4)}` },
  { ms: 5_000, why: 'no response within 5 s (curl: (28) Operation timed out after 5001 milliseconds)' },
]

const domains = { 'example.com': '', 'shop.example': 'selector:\n  app: shop\n  tier: web-and-checkout' }
const domainAt = (given: Readonly<Record<string, string>>): Page => ({
  at: async (columns) =>
    (await acted(domain, apiOf({ data: domains, host: mappedTo('hello') }).transport, { given, columns })).lines,
})

const balancer = 'a1b2c3d4e5f60718-1234567890.eu-central-1.elb.example.com'
const kourier = {
  metadata: { namespace: 'kourier-system', name: 'kourier' },
  spec: { type: 'LoadBalancer', ports: [{ name: 'http2', port: 80 }] },
  status: { loadBalancer: { ingress: [{ hostname: balancer }] } },
}
const traefik = {
  metadata: { namespace: 'kube-system', name: 'traefik' },
  spec: { type: 'ClusterIP', ports: [{ name: 'web', port: 80 }] },
}
const ingresses = {
  '/api/v1/services?labelSelector=networking.knative.dev/ingress-provider=kourier': listOf(kourier),
  '/api/v1/services?labelSelector=app.kubernetes.io/name=traefik': listOf(traefik),
}

const variables: readonly Variable[] = [
  { name: 'TARGET', from: 'value', value: 'two' },
  { name: 'DATABASE_URL', from: 'secret', source: 'database-of-the-shop/connection-string' },
  { name: 'GREETING', from: 'config-map', source: 'texts/greeting' },
  { name: 'NODE_NAME', from: 'field', source: 'spec.nodeName' },
  { name: 'SHOP_*', from: 'all-of', source: 'config map settings-of-the-shop' },
]

const manifest = [
  'apiVersion: v1\nkind: Namespace\nmetadata: { name: knative-serving }',
  'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: config-network, namespace: knative-serving }',
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: controller, namespace: knative-serving }\nspec: { selector: { matchLabels: { app: controller } } }',
].join('\n---\n')

const installing = (verb: VerbCode): Page => ({
  at: async (columns) => {
    const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-golden-'))
    const filename = join(folder, 'serving-core.yaml')
    writeFileSync(filename, manifest)
    try {
      const { transport } = manifestCluster()
      if (verb === uninstall) await acted(install, transport, { given: { filename } })
      const { lines } = await acted(verb, transport, { given: { filename }, columns })
      return lines.map((text) => text.replaceAll(`${folder}/`, ''))
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
})

const limits = { maxErrorRate: 0.05 }
const logLine = { revision: 'hello-00042', pod: 'hello-00042-deployment-5c5950d26b-nc842' }

export const pages: Readonly<Record<string, Page>> = {
  deploy: logOf('promoted'),
  'deploy that fails': logOf('aborted-at-10'),
  plan: logOf('dry-run'),
  abort: logOf('cancelled'),
  recover: logOf('recovered'),
  curl: {
    at: (columns) => printed(sampleLines(sampleOf(answered, { tookMs: 10_020, isNamed: true }), columns), columns),
  },
  traffic: byHand(change, ...pinnedLines(change)),
  tag: byHand({ ...change, isWritten: false }, line('http://canary-hello.shop.example.com')),
  untag: byHand({
    ...change,
    isInForce: false,
    why: 'RevisionMissing: Revision "hello-00017" referenced in traffic not found',
  }),
  env: { at: (columns) => printed(variableLines(variables, columns), columns) },
  domain: domainAt({}),
  'domain create': domainAt({ action: 'create', domain: 'example.org', default: 'true' }),
  'domain map': domainAt({ action: 'map', domain: 'www.example.com', service: 'hello' }),
  ingress: { at: async (columns) => (await acted(ingress, answering(ingresses), { columns })).lines },
  logs: {
    at: (columns) =>
      ['listening on :8080', `could not reach the database: ${'connection refused, '.repeat(6)}giving up`].flatMap(
        (text) => printed(linesOf({ is: 'log', line: { ...logLine, text } }), columns),
      ),
  },
  replay: {
    at: (columns) =>
      printed(replayLines({ lines: recording, limits, replayed: replay(recording, { limits }) }), columns),
  },
  install: installing(install),
  uninstall: installing(uninstall),
  status: { in: 'report/expected/status-on-trial' },
  services: { in: 'report/expected/list-services' },
  revisions: { in: 'report/expected/list-revisions' },
  routes: { in: 'report/expected/list-routes' },
  doctor: { in: 'report/expected/doctor' },
}
