/**
 * A mutating admission webhook of somebody else, for the Services of one namespace. It answers from this process, which the API
 * server reaches at a port of this machine.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { run } from '../../cluster/lib/command.ts'
import { kubectl } from '../../cluster/lib/parts.ts'
import { applyText } from './grants.ts'
import { listen } from './kubeconfigs.ts'
import type { Place } from './place.ts'
import type { Service } from './service.ts'

type Operation = { readonly op: 'remove' | 'replace'; readonly path: string; readonly value?: unknown }

/** What is sent, and what was there; gives what to change of it. */
export type Change = (sent: Service, before: Service) => readonly Operation[]

type Review = { readonly request: { readonly uid: string; readonly object: Service; readonly oldObject: Service } }

/** @returns what takes it away again. */
export async function startWebhook(place: Place, change: Change): Promise<() => Promise<void>> {
  const { key, cert } = certificate()
  const server = createServer({ key, cert }, async (incoming, outgoing) => {
    const { request } = (await json(incoming)) as Review
    const patch = Buffer.from(JSON.stringify(change(request.object, request.oldObject))).toString('base64')
    const response = { uid: request.uid, allowed: true, patchType: 'JSONPatch', patch }
    outgoing.setHeader('content-type', 'application/json')
    outgoing.end(JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response }))
  })
  const port = await listen(server)
  const name = `webhook-${place.namespace}`
  await applyText(place, JSON.stringify(configuration(place, { name, port, cert })))
  return async () => {
    await run([...kubectl, 'delete', 'mutatingwebhookconfiguration', name])
    server.closeAllConnections()
    server.close()
  }
}

type Address = { readonly name: string; readonly port: number; readonly cert: string }

const configuration = ({ namespace }: Place, { name, port, cert }: Address) => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'MutatingWebhookConfiguration',
  metadata: { name },
  webhooks: [
    {
      name: 'services.webhook.test',
      admissionReviewVersions: ['v1'],
      sideEffects: 'None',
      failurePolicy: 'Fail',
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
      rules: [
        {
          apiGroups: ['serving.knative.dev'],
          apiVersions: ['v1'],
          resources: ['services'],
          operations: ['UPDATE'],
        },
      ],
      clientConfig: { url: `https://127.0.0.1:${port}/`, caBundle: Buffer.from(cert).toString('base64') },
    },
  ],
})

function certificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-'))
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')]
  const form = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const who = ['-subj', '/CN=webhook', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', ...form, ...who, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return made
}
