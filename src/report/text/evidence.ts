/** What a rollout measures, and what it does not, in a sentence: the same in the log and the summary. Pure. */
import type { Measuring } from '../../engine/ports/events.ts'
import { listed } from './numbers.ts'

export const evidenceText = ({ measured, unmeasured }: Measuring): string => {
  const subjects = listed(unmeasured.map(({ subject }) => subject))
  if (subjects === '') return measured.length === 0 ? 'Nothing.' : `${capital(listed(measured))}.`
  return `${subjects} are not measured${measured.length === 0 ? '' : `; ${listed(measured)} are`}.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
