/** The states that a page shows in the course of a sample. */
import assert from 'node:assert/strict'
import { changesPage, type ProgressState, progress } from '../../../src/report/live/progress-state.ts'
import { type Sample, samples } from './samples.ts'

/** Every page that is put there in the course of a sample. */
export const statesOf = ({ events }: Sample): readonly ProgressState[] => {
  let now: ProgressState | undefined
  return events.flatMap((event) => {
    now = progress(now, event)
    return now && changesPage(event) ? [now] : []
  })
}

export const lastState = (name: string): ProgressState => {
  const sample = samples.find((each) => each.name === name)
  const found = sample && statesOf(sample).at(-1)
  assert.ok(found, name)
  return found
}
