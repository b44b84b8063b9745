/** The table of what `doctor` checks: a row each, in the order of its page. Pure: each looks at the facts, and none reads anything. */
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import {
  checkConnection,
  checkCredentials,
  checkCurl,
  checkKubeconfig,
  checkKubernetes,
  checkPermissions,
} from './of-cluster.ts'
import {
  checkDomain,
  checkIngress,
  checkKnative,
  checkMetrics,
  checkTemplates,
  checkTls,
  checkUrl,
} from './of-knative.ts'
import { checkOwners, checkPods, checkReady, checkRollout, checkTags } from './of-service.ts'

export type Check = { readonly name: string; readonly look: (facts: Facts) => readonly Finding[] }

export const checks: readonly Check[] = [
  { name: 'curl', look: checkCurl },
  { name: 'kubeconfig', look: checkKubeconfig },
  { name: 'connection', look: checkConnection },
  { name: 'credentials', look: checkCredentials },
  { name: 'Kubernetes', look: checkKubernetes },
  { name: 'Knative', look: checkKnative },
  { name: 'permissions', look: checkPermissions },
  { name: 'ingress', look: checkIngress },
  { name: 'address', look: checkUrl },
  { name: 'domain', look: checkDomain },
  { name: 'host names', look: checkTemplates },
  { name: 'TLS', look: checkTls },
  { name: 'metrics', look: checkMetrics },
  { name: 'Service', look: checkReady },
  { name: 'pods', look: checkPods },
  { name: 'owner', look: checkOwners },
  { name: 'tags', look: checkTags },
  { name: 'rollout', look: checkRollout },
]
