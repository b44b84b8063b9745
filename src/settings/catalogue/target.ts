/** Which Service, on which cluster. */
import { kubeconfig, namespaceName, serviceName } from '../kinds/name.ts'
import { choice, text, yesOrNo } from '../kinds/plain.ts'

export const target = {
  command: {
    name: 'command',
    kind: choice('deploy', 'promote', 'abort', 'rollback', 'recover', 'status', 'curl'),
    default: 'deploy',
    example: 'promote',
    sentence:
      'What to do: deploy; promote or abort a rollout that pause-at has stopped; rollback to the Revision before; recover what killed jobs have left behind; show the status; or check health by curl.',
  },
  service: {
    name: 'service',
    kind: serviceName,
    example: 'hello',
    required: true,
    sentence: 'The Knative Service to roll out. It is created if there is none. Without it, recover takes all.',
  },
  namespace: {
    name: 'namespace',
    kind: namespaceName,
    unset: "the context's",
    example: 'shop',
    short: 'n',
    sentence: 'The namespace of the Service.',
  },
  allNamespaces: {
    name: 'all-namespaces',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    short: 'A',
    sentence: 'For recover: look in all namespaces of the cluster.',
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
