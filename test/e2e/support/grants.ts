/** What an administrator does: a service account for the job, and Roles that give it exactly what is asked for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Rule, rulesOf } from '../../../src/engine/permissions/role-manifest.ts'
import type { Right } from '../../../src/engine/ports/ports.ts'
import { kubeconfigOf } from './kubeconfigs.ts'
import type { Place } from './place.ts'

type Grant = Rule & { readonly resourceNames?: readonly string[] }

const account = 'ci'

/** A kubeconfig of an account that may do this, and nothing else. */
export async function kubeconfigWith(place: Place, rights: readonly Right[], validFor?: string): Promise<string> {
  return kubeconfigUnder(place, rulesOf(rights), validFor)
}

/** `validFor`: how long its token is valid, as `kubectl` writes it. */
export async function kubeconfigUnder(place: Place, rules: readonly Grant[], validFor = '10m'): Promise<string> {
  const { kubectl, namespace } = place
  await kubectl('create', 'serviceaccount', account)
  await setRules(place, rules)
  await kubectl('create', 'rolebinding', account, `--role=${account}`, `--serviceaccount=${namespace}:${account}`)
  return kubeconfigOf(account, namespace, validFor)
}

/** From now on it may do this, and nothing else. */
export const setRights = (place: Place, rights: readonly Right[]): Promise<void> => setRules(place, rulesOf(rights))

const setRules = (place: Place, rules: readonly Grant[]): Promise<void> =>
  applyText(
    place,
    JSON.stringify({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: account }, rules }),
  )

/** `kubectl apply` of a text, as it was pasted; or another command that takes one. */
export async function applyText(
  { kubectl }: Place,
  text: string,
  command: readonly string[] = ['apply'],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-grant-'))
  const file = join(folder, 'grant.yaml')
  writeFileSync(file, text)
  await kubectl(...command, '--filename', file).finally(() => rmSync(folder, { recursive: true }))
}
