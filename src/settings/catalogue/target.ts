/** Which Service, on which cluster. */
import { kubeconfig, namespaceName, serviceName } from '../kinds/name.ts'
import { choice, text } from '../kinds/plain.ts'

export const target = {
  command: {
    name: 'command',
    kind: choice('deploy', 'promote', 'abort', 'rollback', 'status', 'curl'),
    default: 'deploy',
    example: 'promote',
    sentence:
      'What to do: deploy; promote or abort a rollout that pause-at has stopped; rollback to the Revision before; show the status; or check health by curl.',
  },
  service: {
    name: 'service',
    kind: serviceName,
    example: 'hello',
    required: true,
    sentence: 'The Knative Service to roll out. It is created if there is none.',
  },
  namespace: {
    name: 'namespace',
    kind: namespaceName,
    unset: "the context's",
    example: 'shop',
    short: 'n',
    sentence: 'The namespace of the Service.',
  },
  kubeconfig: {
    name: 'kubeconfig',
    kind: kubeconfig,
    unset: "KUBECONFIG, then ~/.kube/config, then the pod's own account",
    example: './kubeconfig',
    sentence: 'How to reach the cluster: the kubeconfig itself, for example from a secret, or the path of the file.',
  },
  context: {
    name: 'context',
    kind: text,
    unset: "the kubeconfig's current one",
    example: 'prod',
    sentence: 'The context of the kubeconfig to use.',
  },
} as const
