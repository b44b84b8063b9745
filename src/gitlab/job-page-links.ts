/**
 * Links for the page of a GitLab job: the Service, the candidate, the report. Pure.
 * Source: GitLab CI/CD, artifacts:reports:annotations. A section holds annotations; `external_link` is the one kind there is.
 */
import type { Outcome } from '../engine/ports/events.ts'

type Link = { readonly label: string; readonly url: string | undefined }

export const annotations = (outcome: Outcome, { reportUrl }: { readonly reportUrl?: string }): string => {
  const { url, candidateUrl, revision } = outcome
  const links: readonly Link[] = [
    { label: 'Service', url },
    { label: `Candidate${revision ? ` ${revision}` : ''}`, url: candidateUrl },
    { label: 'Rollout report', url: reportUrl },
  ]
  const section = links.filter((link) => link.url).map((link) => ({ external_link: link }))
  return `${JSON.stringify({ 'kn-rollout': section }, undefined, 2)}\n`
}
