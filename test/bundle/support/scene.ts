/**
 * What a scenario of the bundle plays on: a Knative in this process behind real sockets, the bundle as child processes, and
 * users at the ingress. Its time is real but its pace is not: the cluster needs a fifth of the time it would.
 */
import type { TestContext } from 'node:test'
import { serveSandbox } from '../../../sandbox/http.ts'
import type { Answer } from '../../../sandbox/ingress/gateway.ts'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { pace } from '../../../sandbox/time/pace.ts'
import type { Range } from '../../../sandbox/time/random.ts'
import { until } from '../../cluster/lib/wait.ts'
import { type Step, type StepOptions, startStep } from '../../e2e/support/runner.ts'
import { isReady } from '../../e2e/support/service.ts'
import type { Pairs } from '../../e2e/support/step-files.ts'
import { type Command, startCommand } from './command.ts'

export const namespace = 'shop'
export const service = 'hello'
const host = `${service}.${namespace}.example.test`
const image = 'registry.example/hello'

const faster = ([min, max]: Range): Range => [min / 5, max / 5]
const quick = { ...pace, ...Object.fromEntries(Object.entries(pace).map(([step, range]) => [step, faster(range)])) }

export type Scene = {
  readonly sandbox: Sandbox
  readonly kubeconfig: string
  readonly ingressAddress: string
  /** The bundle as a step of a GitHub job, with inputs for image 2 by 10, 100. */
  readonly step: (inputs?: Pairs, options?: StepOptions) => Step
  /** The bundle's command line, told by variables where the cluster is. */
  readonly command: (...args: readonly string[]) => Command
  /** One request each, all at once. */
  readonly users: (count?: number) => Promise<readonly Answer[]>
  /** The images whose app answers users, each named once. */
  readonly builds: () => Promise<readonly string[]>
}

/** An empty cluster. It ends with the test, and so does whatever was started on it. */
export async function emptyScene(t: TestContext): Promise<Scene> {
  const { sandbox, kubeconfig, ingressAddress, close } = await serveSandbox({ setup: { pace: quick } })
  const started: (Step | Command)[] = []
  t.after(async () => {
    await Promise.all(started.map((each) => each.kill()))
    await close()
  })
  const kept = <T extends Step | Command>(each: T): T => {
    started.push(each)
    return each
  }
  const where = { kubeconfig, namespace, 'ingress-address': ingressAddress }
  const users: Scene['users'] = (count = 20) =>
    Promise.all(Array.from({ length: count }, () => sandbox.ingress(host, '/')))
  return {
    sandbox,
    kubeconfig,
    ingressAddress,
    step: (inputs, options) => kept(startStep({ service, ...good, ...where, ...inputs }, options)),
    command: (...args) => kept(startCommand(args, variablesOf(where))),
    users,
    builds: async () => [...new Set((await users()).map(buildOf))].sort(),
  }
}

const good = { image: `${image}:2`, steps: '10, 100', hold: '1s', 'health-path': '/', 'max-error-rate': '5 %' }

/** A cluster whose Service was made by somebody's kubectl and serves image 1. */
export async function servingScene(t: TestContext): Promise<Scene> {
  const scene = await emptyScene(t)
  scene.sandbox.foreign.createService({
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { name: service, namespace },
    spec: { template: { spec: { containers: [{ image: `${image}:1` }] } } },
  })
  await until('The Service answers', async () => (await scene.builds()).join() === '1', 20)
  // A host may be served a moment before it is said.
  const isSaid = (): boolean => {
    const made = scene.sandbox.store.services.get(namespace, service)
    return made !== undefined && isReady(made)
  }
  await until('The Service is ready', isSaid, 20)
  return scene
}

const variablesOf = (settings: Pairs): Pairs =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`KN_ROLLOUT_${name.toUpperCase().replaceAll('-', '_')}`, value]),
  )

const buildOf = ({ status, body }: Answer): string => /"build":"([^"]*)"/.exec(body)?.[1] ?? `none (${status})`

/** spec.traffic as the API server has it. */
export const trafficOf = ({ sandbox }: Scene): readonly object[] =>
  sandbox.store.services.get(namespace, service)?.spec.traffic ?? []

/** What only an open rollout leaves on a Service. */
export function openMarks({ sandbox }: Scene): readonly string[] {
  const { annotations, labels } = sandbox.store.services.get(namespace, service)?.metadata ?? {}
  const marks = ['kn-rollout.dev/rollout', 'kn-rollout.dev/driver', 'kn-rollout.dev/active']
  return marks.filter((mark) => mark in { ...annotations, ...labels })
}
