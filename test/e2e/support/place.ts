/** A namespace with the Service under test in it: what a team does there, their CI's steps, and their users. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingressAddress } from '../../cluster/lib/access.ts'
import { run } from '../../cluster/lib/command.ts'
import { kubectl } from '../../cluster/lib/parts.ts'
import { until } from '../../cluster/lib/wait.ts'
import { type Manifest, serviceName } from './manifests.ts'
import { type Step, type StepOptions, startStep } from './runner.ts'
import type { Revision, Service } from './service.ts'
import type { Pairs } from './step-files.ts'
import { askTimes, sendUsers, type Users } from './users.ts'
import { type Watch, watchService } from './watch.ts'

export type Place = {
  readonly namespace: string
  /** As `askTimes` and `sendUsers` take it. */
  readonly host: string
  readonly kubectl: (...args: readonly string[]) => Promise<string>
  /** `kubectl apply` of the user's own manifest; waits until its Revision answers. */
  readonly apply: (manifest: Manifest) => Promise<void>
  readonly patch: (type: 'json' | 'merge', patch: unknown) => Promise<void>
  readonly service: () => Promise<Service>
  readonly revision: (name: string) => Promise<Revision>
  /** Waits until this Revision is scaled to zero. */
  readonly asleep: (name: string) => Promise<void>
  readonly watch: Watch
  /** A step of their CI with these inputs, and those that say which Service it is. */
  readonly step: (inputs: Pairs, options?: StepOptions) => Step
  readonly users: (rate: number) => Users
  /** Everything that was said, for a case that failed. */
  readonly story: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Desired ones: a pod that drains takes no new requests, though it is there for half a minute. */
const replicas = 'jsonpath={.status.desiredReplicas}'

export function createPlace(namespace: string): Place {
  const folder = mkdtempSync(join(tmpdir(), `${namespace}-`))
  const host = `${serviceName}.${namespace}`
  const here = (...args: readonly string[]) => run([...kubectl, '--namespace', namespace, ...args])
  const get = async (kind: string, name: string) => JSON.parse(await here('get', kind, name, '--output=json'))
  const watch = watchService(namespace)
  const steps: Step[] = []
  const crowds: Users[] = []
  return {
    namespace,
    host,
    kubectl: here,
    apply: async (manifest) => {
      const file = join(folder, 'service.json')
      writeFileSync(file, JSON.stringify(manifest))
      await here('apply', '--filename', file)
      await here('wait', '--for=condition=Ready', `ksvc/${serviceName}`, '--timeout=120s')
      const { status }: Service = await get('ksvc', serviceName)
      const serving = (status?.traffic ?? []).filter(({ percent = 0 }) => percent > 0)
      const names = serving.map(({ revisionName }) => revisionName)
      await until(`${host} answers as ${names}`, () => isAnswered(host, names), 60)
    },
    patch: async (type, patch) => {
      await here('patch', 'ksvc', serviceName, `--type=${type}`, `--patch=${JSON.stringify(patch)}`)
    },
    service: () => get('ksvc', serviceName),
    revision: (name) => get('revision', name),
    asleep: async (name) => {
      const isAsleep = async () => (await here('get', 'revision', name, `--output=${replicas}`)) === '0'
      await until(`${name} is scaled to zero`, isAsleep, 120)
    },
    watch,
    step: (inputs, options) => {
      const given = { service: serviceName, namespace, 'ingress-address': ingressAddress, ...inputs }
      const step = startStep(given, options)
      steps.push(step)
      return step
    },
    users: (rate) => {
      const users = sendUsers(host, rate)
      crowds.push(users)
      return users
    },
    story: async () => {
      const left = await here('get', 'ksvc,revisions,pods', '--output=wide').catch(String)
      const { traffic } = await get('ksvc', serviceName).then(
        ({ spec }) => spec,
        () => ({}),
      )
      return [...steps.map((step) => step.log()), left, JSON.stringify(traffic)].join('\n')
    },
    close: async () => {
      watch.stop()
      await Promise.all([...crowds.map((users) => users.stop()), ...steps.map((step) => step.kill())])
      rmSync(folder, { recursive: true })
    },
  }
}

/** Knative calls a Service Ready a moment before the ingress serves it. */
async function isAnswered(host: string, names: readonly (string | undefined)[]): Promise<boolean> {
  const [answer] = await askTimes(host, 1)
  return answer?.status === 200 && names.includes(answer.revision)
}
