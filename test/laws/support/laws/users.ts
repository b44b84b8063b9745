/** The law of the ingress: at every moment, whom it sends users to is whom somebody has judged or chosen. */
import type { HostRule } from '../../../../sandbox/objects/objects.ts'
import { areTwins, type Record, splitText } from '../record.ts'

export function brokenForUsers({ splits }: HostRule, record: Record): string | undefined {
  const strangers = splits.filter(({ revision, percent }) => percent > 0 && !maySee(revision, percent, record))
  if (strangers.length === 0) return undefined
  return `users are sent to ${strangers.map(({ revision }) => revision).join(', ')}, which nobody has judged: ${splitText(splits)}`
}

function maySee(revision: string, percent: number, record: Record): boolean {
  const { trusted, rollouts, stage } = record
  if (trusted.has(revision)) return true
  const isOnTrial = [...rollouts.values()].some(
    ({ journal, isHealthy, most }) =>
      journal.stable.length === 0 || (journal.candidate === revision && isHealthy && percent <= most),
  )
  return isOnTrial || [...trusted].some((known) => areTwins(stage, revision, known))
}
