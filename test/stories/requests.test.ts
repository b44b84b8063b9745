/**
 * How many requests a rollout of three steps sends to the API server: at most 40, none by polling. Reads of users' counters are
 * evidence, as often as there are pods and seconds, and are not counted.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Right } from '../../src/engine/ports/ports.ts'
import type { ApiRequest } from '../../src/kubernetes/http/transport.ts'
import { rollItOut } from './support/sandbox-world.ts'
import { servingStage } from './support/stage.ts'
import { arrive } from './support/users.ts'

const mostRequests = 40

/** The Role of docs/permissions.md has neither, so the version is found out by its effect. */
const hidden: readonly Right[] = [
  { verb: 'get', group: '', resource: 'namespaces' },
  { verb: 'get', group: 'networking.internal.knative.dev', resource: 'ingresses' },
]

/** Of the pods of a Revision, and what they count: test/evidence. */
const isOfCounters = ({ method, path }: ApiRequest): boolean =>
  method === 'GET' && /\/pods\/[^/]+:9091\/proxy\/|\/pods\?(?!.*watch=1)/.test(path)

const keptIn = (sent: ApiRequest[]) => (request: ApiRequest) => {
  sent.push(request)
  return 'sent' as const
}

describe('a rollout of three steps', () => {
  for (const knative of ['1.17', '1.23'] as const)
    for (const evidence of ['probes', 'auto'])
      for (const rights of [[], hidden])
        it(`sends at most ${mostRequests} requests on ${knative}${rights.length > 0 ? ', whose version is hidden,' : ''} by ${evidence}`, async () => {
          const stage = await servingStage({ setup: { knative } })
          stage.sandbox.deny('ci', ...rights)
          const users = arrive(stage, 200)
          const sent: ApiRequest[] = []
          const { outcome } = await rollItOut(
            stage,
            { steps: '10, 50, 100', evidence },
            { transport: stage.sandbox.transportAs('ci'), onRequest: keptIn(sent) },
          )
          users.leave()
          assert.equal(outcome.kind, 'promoted', outcome.reason)
          const counted = evidence === 'auto' ? sent.filter((request) => !isOfCounters(request)) : sent
          assert.ok(counted.length <= mostRequests, counted.map(({ method, path }) => `${method} ${path}`).join('\n'))
        })
})
