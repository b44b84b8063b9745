/** What a part of the cluster is, and the means by which parts are described. */
import { binary } from './build.ts'
import { inside, succeeds } from './command.ts'
import { containerdSocket, kubeconfigPath, otherKubeconfig } from './paths.ts'

export interface Part {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether it is at work, asked from inside the namespace. */
  readonly isHealthy: () => Promise<boolean>
}

const ownKubectl = () => binary('kubernetes', 'kubectl')
export const kubectl = [otherKubeconfig === undefined ? ownKubectl() : 'kubectl', '--kubeconfig', kubeconfigPath]
export const ctr = ['ctr', '--address', containerdSocket, '--namespace', 'k8s.io']

/** A health check: the URL answers without an error. */
export function answers(url: string): () => Promise<boolean> {
  const curl = ['curl', '--silent', '--fail', '--insecure', '--max-time', '5', '--noproxy', '*']
  return () => succeeds(inside([...curl, url]))
}
