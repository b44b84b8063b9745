/** The command line in this process, on a Knative behind real sockets whose Service serves image 1. */
import type { TestContext } from 'node:test'
import { main } from '../../../src/cli.ts'
import { type Scene, servingScene } from '../../bundle/support/scene.ts'
import { type Surroundings, type Typed, typed } from './typed.ts'

export type Served = {
  readonly scene: Scene
  /** Told by variables where the cluster is. */
  readonly cli: (args: readonly string[], surroundings?: Surroundings) => Promise<Typed>
}

export const served = async (t: TestContext): Promise<Served> => on(await servingScene(t))

export const on = (scene: Scene): Served => ({
  scene,
  cli: (args, surroundings = {}) =>
    typed(main, args, {
      ...surroundings,
      env: {
        KN_ROLLOUT_KUBECONFIG: scene.kubeconfig,
        KN_ROLLOUT_NAMESPACE: 'shop',
        KN_ROLLOUT_INGRESS_ADDRESS: scene.ingressAddress,
        ...surroundings.env,
      },
    }),
})

/** A Service of somebody else's. */
export const serviceNamed = (name: string, more: object = {}, namespace = 'shop') => ({
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: { name, namespace },
  spec: { template: { spec: { containers: [{ image: `registry.example/${name}:1` }] } } },
  ...more,
})
