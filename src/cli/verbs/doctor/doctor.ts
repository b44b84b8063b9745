/** `doctor`: what of this cluster and this user would keep a rollout from working, and what cures it. Changes nothing. */
import { RolloutError } from '../../../errors/rollout-error.ts'
import { startCurl } from '../../../health/curl-process.ts'
import { resolvesHere } from '../../../health/reachability.ts'
import { manyOf } from '../../../knative/reads/read-many.ts'
import { findingLines } from '../../../report/lists/finding-list.ts'
import { endings, health, plan } from '../../../settings/catalogue.ts'
import { checkedService } from '../../table/options.ts'
import type { Means, VerbCode } from '../../verb-code.ts'
import { checks } from './checks.ts'
import { type Asking, type Facts, factsOf } from './facts.ts'
import type { NamedFinding } from './finding.ts'

type Asked = Pick<Facts, 'asked' | 'ingressAddress' | 'settings'>
/** This machine, as far as a rollout needs it. */
type Machine = Pick<Asking, 'curl' | 'resolves'>

export const doctorWith = (machine: Machine): VerbCode => ({
  prepare: ({ take }) => {
    const [asked, ingressAddress] = [take(checkedService), take(health.ingressAddress)]
    const settings = {
      adoptGitops: take(endings.adoptGitops),
      adoptTags: take(plan.adoptTags),
      onNewer: take(endings.onNewer),
      tags: { candidate: take(plan.candidateTag), stable: take(plan.stableTag) },
    }
    const given = { settings, ...(asked !== undefined && { asked }), ...(ingressAddress && { ingressAddress }) }
    return { act: (means) => show(means, given, machine) }
  },
})

export const doctor: VerbCode = doctorWith({ curl: startCurl(), resolves: resolvesHere })

async function show(means: Means, asked: Asked, machine: Machine): Promise<number> {
  const { page } = means
  const { findings, code } = await diagnose(means, asked, machine)
  page.show(findingLines(findings, page.width()))
  page.data({ findings, code })
  return code
}

type Diagnosis = { readonly findings: readonly NamedFinding[]; readonly code: 0 | 1 | 2 }

/** Where the cluster can't be asked, that is all that is found. */
async function diagnose({ connect, env, clock }: Means, asked: Asked, machine: Machine): Promise<Diagnosis> {
  let check = 'kubeconfig'
  try {
    const connection = await connect()
    check = 'connection'
    const many = manyOf({ ...connection, clock })
    const facts = await factsOf({ ...asked, ...machine, ...many, connection, env })
    const findings = checks.flatMap(({ name, look }) => look(facts).map((each) => ({ check: name, ...each })))
    return { findings, code: findings.some(({ is }) => is === 'error') ? 1 : 0 }
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    return { findings: [{ check, is: 'error', says: error.message, cure: error.cure }], code: 2 }
  }
}
