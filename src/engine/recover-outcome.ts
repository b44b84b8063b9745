/** How a sweep as a whole has ended: by the worst of its Services. Pure. */
import { exitCodes } from '../rollout/endings.ts'
import type { OutcomeKind } from '../rollout/model.ts'
import type { Outcome, Swept } from './events.ts'

export function sweptOutcome(swept: readonly Swept[]): Outcome {
  const kind = kindOf(swept)
  const next = new Set(swept.flatMap(failed).flatMap((outcome) => outcome.next))
  return { kind, reason: reasonOf(swept), next: [...next], traffic: [], percent: 0, steps: [], exposure: [], swept }
}

/** What was left behind and is not brought to an ending even now. */
const isLeftOpen = ({ fate }: Swept): boolean =>
  fate.is === 'not-begun' || (fate.is === 'ended' && fate.outcome.kind === 'refused')

const isEnded = ({ fate }: Swept): boolean => fate.is === 'ended' || fate.is === 'unmarked'

const failed = ({ fate }: Swept): readonly Outcome[] =>
  fate.is === 'ended' && exitCodes[fate.outcome.kind] > 1 ? [fate.outcome] : []

function kindOf(swept: readonly Swept[]): OutcomeKind {
  const kinds = swept.flatMap(failed).map(({ kind }) => kind)
  if (kinds.includes('uncertain')) return 'uncertain'
  if (kinds.includes('stopped')) return 'stopped'
  if (swept.some(isLeftOpen)) return 'left-open'
  return swept.some(isEnded) ? 'recovered' : 'unchanged'
}

/** `2 of 1000 Services that bear the mark of a rollout were left behind; 1 is ended, 1 is not.` */
function reasonOf(swept: readonly Swept[]): string {
  const left = swept.filter((each) => isLeftOpen(each) || isEnded(each))
  const open = swept.filter((each) => isLeftOpen(each) || failed(each).length > 0)
  const ofAll = `of ${swept.length} that bear the mark of a rollout`
  if (swept.length === 0) return 'No Service bears the mark of an open rollout.'
  if (left.length === 0) return `None ${ofAll} was left behind.`
  if (open.length === 0) return `${left.length} ${ofAll} had been left behind, and all of these are brought to an end.`
  return `${left.length} ${ofAll} had been left behind, and ${open.length} of these could not be brought to an end.`
}
