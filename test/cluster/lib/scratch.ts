/** A Kubernetes namespace for one test file, and the few things tests do in it. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'
import { kubectl } from './part.ts'

export interface Scratch {
  readonly namespace: string
  /** kubectl in this namespace; returns what it printed. */
  readonly kubectl: (...args: readonly string[]) => Promise<string>
  /** Creates or changes a Service to run this container, and waits until it is Ready. */
  readonly deploy: (name: string, container: Container) => Promise<void>
  readonly remove: () => Promise<void>
}

export interface Container {
  readonly image: string
  readonly env?: Readonly<Record<string, string>>
  /** Mounts an empty folder that outlives the container, though not its Pod. */
  readonly stateFolder?: string
  /** Tags the newest Revision. */
  readonly tag?: string
}

export async function createScratch(): Promise<Scratch> {
  const namespace = `scratch-${randomBytes(3).toString('hex')}`
  const folder = mkdtempSync(join(tmpdir(), `${namespace}-`))
  const here = (...args: readonly string[]) => run([...kubectl, '--namespace', namespace, ...args])
  await here('create', 'namespace', namespace)
  return {
    namespace,
    kubectl: here,
    deploy: async (name, container) => {
      const file = join(folder, `${name}.json`)
      writeFileSync(file, JSON.stringify(serviceOf(name, container)))
      await here('apply', '--filename', file)
      await here('wait', '--for=condition=Ready', `ksvc/${name}`, '--timeout=60s')
    },
    remove: async () => {
      rmSync(folder, { recursive: true })
      await here('delete', 'namespace', namespace, '--wait=false')
    },
  }
}

function serviceOf(name: string, { image, env = {}, stateFolder, tag }: Container) {
  const container = { image, env: Object.entries(env).map(([key, value]) => ({ name: key, value })) }
  const volumeMounts = [{ name: 'state', mountPath: stateFolder }]
  const spec = stateFolder
    ? { containers: [{ ...container, volumeMounts }], volumes: [{ name: 'state', emptyDir: {} }] }
    : { containers: [container] }
  const metadata = { annotations: { 'autoscaling.knative.dev/window': '6s' } }
  const traffic = [{ latestRevision: true, percent: 100, ...(tag ? { tag } : {}) }]
  return {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name },
    spec: { template: { metadata, spec }, traffic },
  }
}
