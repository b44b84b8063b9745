/** `ingress`, from its options to its page and its exit. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ingress } from '../../../src/cli/verbs/ingress.ts'
import { acted } from '../support/acted.ts'
import { answering, listOf } from '../support/replies.ts'
import { served } from '../support/served.ts'

const path = '/api/v1/services?labelSelector=app.kubernetes.io/name=traefik'
const traefik = {
  metadata: { namespace: 'kube-system', name: 'traefik' },
  spec: { type: 'LoadBalancer', ports: [{ name: 'web', port: 80 }] },
  status: { loadBalancer: { ingress: [{ ip: '203.0.113.7' }] } },
}

describe('ingress', () => {
  it('shows what is there, and gives it to programs', async () => {
    const { code, lines, data } = await acted(ingress, answering({ [path]: listOf(traefik) }))
    assert.equal(code, 0)
    assert.match(lines.join('\n'), /Traefik +kube-system\/traefik +LoadBalancer +203\.0\.113\.7:80/)
    const [{ services }] = data as [{ services: readonly { addresses: unknown }[] }]
    assert.deepEqual(services[0]?.addresses, [{ host: '203.0.113.7', port: 80, tls: false }])
  })

  it('is refused where there is none, with what was looked for', async () =>
    assert.rejects(acted(ingress, answering({})), {
      code: 'E_NO_INGRESS',
      message: /Looked for Kourier: .*; Istio: .*; Contour: .*; Traefik: .*; Gateway API: /,
    }))

  it('says what it was not allowed to look at', async () => {
    const { warnings } = await acted(ingress, answering({ '/api/v1/nodes': 'forbidden', [path]: listOf(traefik) }))
    assert.match(warnings.join(), /may not list nodes/)
    await assert.rejects(acted(ingress, answering({ '/api/v1/nodes': 'forbidden' })), { message: /may not list nodes/ })
  })

  it('finds that of the embedded Knative, by an address that a rollout can be given', async (t) => {
    const { cli, scene } = await served(t)
    const { code, text } = await cli(['ingress'])
    assert.equal(code, 0, text)
    assert.match(text, /Kourier +kourier-system\/kourier +NodePort/)
    assert.ok(text.includes(`--ingress-address ${scene.ingressAddress}`), text)
    assert.match(text, /Knative uses the ingress class kourier\.ingress\.networking\.knative\.dev\./)
  })
})
