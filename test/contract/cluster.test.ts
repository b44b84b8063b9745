/**
 * The contract suite on a real cluster. Run inside it: npm run cluster -- exec node --test test/contract/cluster.test.ts
 * What it sees is kept in cluster-VERSION.jsonl, so that the sandbox can be held to it where there is no cluster.
 */
import assert from 'node:assert/strict'
import { request as requestHttp } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { halfIn, inHalf } from '../../scripts/ci/half.ts'
import { type Connection, connect } from '../../src/kubernetes/auth/connect.ts'
import type { ApiRequest, Transport } from '../../src/kubernetes/http/transport.ts'
import { kubeconfigAs } from '../e2e/support/kubeconfigs.ts'
import { areas, holdsOn } from './behaviours.ts'
import { writeRecord } from './record.ts'
import type { Behaviour, Subject } from './subject.ts'

const strangerName = 'stranger'
const ingress = new URL(`http://${process.env.KN_ROLLOUT_INGRESS ?? '127.0.0.1:8080'}`)
const domain = process.env.KN_ROLLOUT_DOMAIN ?? 'example.test'
/** `exec` says what the cluster was started with. */
const knative = process.env.KN_ROLLOUT_KNATIVE ?? '1.23'
const registry = process.env.KN_ROLLOUT_REGISTRY ?? '10.99.0.1:5000'
/** Areas are played side by side, each in a namespace of its own: most of their time they wait for Knative. */
const sideBySide = 2
const namespaceOf = (area: string): string => `contract-${process.pid}-${Object.keys(areas).indexOf(area)}`
/** By which `.ci/run` picks these rows on an older version. */
const versioned = ' (depends on the version)'
const isVersioned = ({ since, before }: Pick<Behaviour, 'since' | 'before'>): boolean =>
  since !== undefined || before !== undefined
/** `.ci/run` plays every second of the rows that do not. */
const half = halfIn(process.env)

const start = performance.now()
const clock: Subject['clock'] = {
  now: () => performance.now() - start,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** A connection of its own for each, as curl would make it. */
const request: Subject['request'] = (host, path, headers = {}) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = ingress
    const sent = requestHttp({ hostname, port, path, headers: { ...headers, host }, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    sent.on('error', reject)
    sent.end()
  })

const withHeader =
  (transport: Transport, headers: ApiRequest['headers']): Transport =>
  (sent, options) =>
    transport({ ...sent, headers: { ...sent.headers, ...headers } }, options)

const namespaceCall = (method: 'POST' | 'DELETE', name: string) =>
  connection.transport(
    {
      method,
      path: `/api/v1/namespaces${method === 'POST' ? '' : `/${name}`}`,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify({ metadata: { name } }) } : {}),
    },
    { signal: AbortSignal.timeout(30_000) },
  )

const seen: Record<string, readonly string[]> = {}
let connection: Connection
/** With a token that nobody has. */
let unknown: Connection

const subjectOf = (area: string): Subject => ({
  transport: connection.transport,
  stranger: withHeader(connection.transport, { 'impersonate-user': strangerName }),
  strangerName,
  imposter: unknown.transport,
  clock,
  request,
  namespace: namespaceOf(area),
  domain,
  registry,
})

before(async () => {
  connection = await connect({ env: process.env })
  unknown = await connect({ kubeconfig: { content: kubeconfigAs('wrong') }, env: process.env })
  for (const area of Object.keys(areas)) await namespaceCall('POST', namespaceOf(area))
})

after(async () => {
  for (const area of Object.keys(areas)) await namespaceCall('DELETE', namespaceOf(area))
  connection.close()
  unknown.close()
  await writeRecord(
    knative,
    seen,
    Object.values(areas).flatMap((behaviours) => behaviours.map(({ name }) => name)),
  )
})

describe('the contract', { concurrency: sideBySide, timeout: 900_000 }, () => {
  for (const [area, behaviours] of Object.entries(areas)) {
    // One row after the other: an area may count what it finds in its namespace.
    describe(area, { concurrency: 1 }, () => {
      const rows = behaviours.filter((row) => holdsOn(row, knative))
      const played = [
        ...rows.filter(isVersioned),
        ...inHalf(
          rows.filter((row) => !isVersioned(row)),
          half,
        ),
      ]
      for (const { name, see, expect, ...row } of played) {
        test(`${name}${isVersioned(row) ? versioned : ''}`, async () => {
          seen[name] = await see(subjectOf(area))
          assert.deepEqual(seen[name], expect)
        })
      }
    })
  }
})
