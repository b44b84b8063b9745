/**
 * A sandbox for workflows: `node scripts/serve-sandbox.ts FILE` serves a Knative with the Service hello in shop, at fixed ports
 * so that a workflow can name them, and writes its kubeconfig once the Service answers. It ends with the job.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { serveSandbox } from '../sandbox/http.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Write: node scripts/serve-sandbox.ts FILE')

const { sandbox, kubeconfig } = await serveSandbox({ apiPort: 18_001, ingressPort: 18_002 })
sandbox.foreign.createService({
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: { name: 'hello', namespace: 'shop' },
  spec: { template: { spec: { containers: [{ image: 'registry.example/hello:1' }] } } },
})
const isServing = async (): Promise<boolean> => (await sandbox.ingress('hello.shop.example.test', '/')).status === 200
while (!(await isServing())) await delay(100)

// Whole at once: whoever waits for it reads it as soon as it is there.
writeFileSync(`${file}.new`, kubeconfig)
renameSync(`${file}.new`, file)
console.log(`Serving. The kubeconfig is ${file}.`)
