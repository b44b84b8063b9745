/** How pods are held, in sentences: the same in the log and the summary. Pure. */
import type { Holding } from '../../engine/ports/events.ts'
import { counted } from './numbers.ts'

export const holdingText = (holding: Holding): string => {
  switch (holding.hold) {
    case 'revision':
      return 'Pods are held by min-scale on the Revisions.'
    case 'pod-autoscaler':
      return `Pods are held by their PodAutoscalers: ${knativeText(holding)} does not follow min-scale on Revisions.`
    case 'by-effect':
      return 'The version of Knative is not known. How pods are held is found out on the candidate before it receives traffic.'
    case 'nothing':
      return [`Pods are not held: ${whyNot(holding)}.`, ...unheldTexts(holding)].join(' ')
  }
}

export const isUnheld = ({ hold }: Holding): boolean => hold === 'nothing'

const knativeText = ({ version }: Holding): string => (version ? `Knative ${version}` : 'this Knative (before 1.21)')

const unheldTexts = (holding: Holding): readonly string[] => {
  const { isCandidate, isStable } = holding.lost ?? { isCandidate: true, isStable: true }
  return [...(isCandidate ? [candidateText(holding)] : []), ...(isStable ? [stableText(holding)] : [])]
}

const whyNot = (holding: Holding): string => {
  const { age, lacks, lost } = holding
  if (lost) return `min-scale could not be set on ${lost.names.join(' and ')}`
  if (lacks.length === 0) return age === 'unknown' ? unknownVersion : 'they were not when this rollout began'
  return age === 'before-1.21'
    ? `on ${knativeText(holding)} this needs ${permissions(lacks)}`
    : `this needs ${permissions(lacks)}`
}

const unknownVersion = 'the version of Knative could not be found out'

const permissions = (lacks: readonly string[]): string =>
  `the ${lacks.length === 1 ? 'permission' : 'permissions'} ${lacks.join(' and ')}`

const candidateText = ({ candidateMinScale }: Holding): string =>
  candidateMinScale === undefined
    ? 'Probes keep the candidate awake.'
    : `The candidate has ${counted(candidateMinScale, 'pod')} by min-scale of its template.`

const stableText = ({ stable: { pods, least } }: Holding): string =>
  `If traffic returns to stable, it may be down to ${least} of the ${counted(pods, 'pod')} that it has now.`
