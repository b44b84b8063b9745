import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { describe, it } from 'node:test'
import type { Measurement } from '../../src/rollout/model.ts'
import { aServer } from '../health/support/world.ts'
import { probe } from './support/lockstep.ts'

/** An ingress in front of the hosts that are named; the app answers with `status`. */
const ingress =
  (hosts: readonly string[], status: number): RequestListener =>
  ({ headers }, response) => {
    const isKnown = hosts.some((host) => headers.host === `${host}-hello.test`)
    const isMark = headers['k-network-probe'] === 'probe'
    if (isKnown && isMark) response.setHeader('k-network-hash', headers['k-network-hash'] ?? '')
    response.statusCode = isKnown && isMark ? 200 : status
    response.end()
  }

const first = async (port: number): Promise<Measurement | undefined> => {
  const wish = { ingressAddress: { host: '127.0.0.1', port } }
  return (await probe({ wish, target: { stableUrl: 'http://previous-hello.test' } }, 1))[0]
}

describe('an answer to a probe', () => {
  const rows: readonly [rule: string, hosts: readonly string[], status: number, bad: number, counts: boolean][] = [
    ['counts if Knative answers there', ['latest'], 404, 0, true],
    ['counts as an error if Knative answers there', ['latest'], 500, 1, true],
    ['that is good counts for nobody if it came from the ingress', ['previous'], 404, 0, false],
    [
      'that is an error of the ingress counts against the candidate while stable is answered',
      ['previous'],
      503,
      1,
      true,
    ],
    ['that is an error of the ingress counts for nobody if stable is not answered either', [], 503, 1, false],
  ]
  for (const [rule, hosts, status, bad, counts] of rows)
    it(rule, async () => {
      await using server = await aServer(ingress(hosts, status))
      const measured = await first(server.port)
      assert.deepEqual([measured?.bad, measured?.unattributed === undefined], [bad, counts])
    })

  it('that never came, from an ingress that is away, counts for nobody', async () => {
    const measured = await first(1)
    assert.equal(measured?.note, 'ECONNREFUSED')
    assert.match(measured?.unattributed ?? '', /no answer \(ECONNREFUSED\)/)
  })

  it('is asked about on the connection it came by, and the app is asked once', async () => {
    await using server = await aServer(ingress(['latest'], 200))
    await first(server.port)
    const lane = server.seen.filter(({ from }) => from === server.seen[0]?.from)
    assert.deepEqual(
      lane.map(({ headers }) => headers['k-network-probe']),
      [undefined, 'probe'],
    )
  })
})
