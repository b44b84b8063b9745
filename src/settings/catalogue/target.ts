/** Which Service, on which cluster. */
import { choice, yesOrNo } from '../kinds/choice.ts'
import { kubeconfig } from '../kinds/kubeconfig.ts'
import { namespaceName, serviceName } from '../kinds/name.ts'
import { text } from '../kinds/plain.ts'

export const target = {
  command: {
    name: 'command',
    kind: choice('deploy', 'promote', 'abort', 'rollback', 'recover', 'status', 'curl'),
    default: 'deploy',
    example: 'promote',
    sentence:
      'What to do. `deploy`: start a rollout. `promote`: end the hold of a running rollout, or continue a paused one. `abort`: abort the rollout in progress. `rollback`: return to the previous Revision after a promotion or in a split. `recover`: finish rollouts that killed jobs left open. `status`: show Revisions and traffic. `curl`: check the health of the candidate.',
  },
  service: {
    name: 'service',
    kind: serviceName,
    example: 'hello',
    required: true,
    sentence:
      'Name of the Knative Service. It is created if it does not exist. Not needed with `manifest`, which has it. If not set, `recover` checks and `status` lists all Services.',
  },
  namespace: {
    name: 'namespace',
    kind: namespaceName,
    unset: 'the namespace in `manifest`, then that of the context',
    example: 'shop',
    short: 'n',
    sentence: 'Namespace of the Service.',
  },
  allNamespaces: {
    name: 'all-namespaces',
    kind: yesOrNo,
    default: 'false',
    example: 'true',
    short: 'A',
    sentence: 'Only for `recover` and `status`: all namespaces of the cluster.',
  },
  kubeconfig: {
    name: 'kubeconfig',
    kind: kubeconfig,
    unset: '`KUBECONFIG`, then `~/.kube/config`',
    example: './kubeconfig',
    sentence:
      'Kubeconfig for the cluster: its content, for example from a secret, or the path of the file. `in-cluster`: the service account of the pod that the job runs in.',
  },
  context: {
    name: 'context',
    kind: text,
    unset: 'the current context',
    example: 'prod',
    sentence: 'Context of the kubeconfig to use.',
  },
} as const
