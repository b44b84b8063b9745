/** Requests to a Service at the ingress, for tests that run inside the cluster's network. */
import { request } from 'node:http'
import { domain, ingressAddress } from './settings.ts'

export interface Answer {
  readonly status: number
  readonly body: string
}

/** GET from the Service or tag URL named NAME.NAMESPACE, on a connection of its own. */
export function ask(name: string, path = '/'): Promise<Answer> {
  const url = `http://${ingressAddress}${path}`
  const options = { headers: { host: `${name}.${domain}` }, agent: false, timeout: 10_000 }
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      response.on('error', reject)
    })
    asked.on('timeout', () => asked.destroy(new Error(`${name} did not answer within 10 s.`)))
    asked.on('error', reject)
    asked.end()
  })
}
