/** An outcome of which nothing but its kind is known, unless `change` says more. */
import type { Outcome } from '../../../src/engine/ports/events.ts'

export const endedAs = (kind: Outcome['kind'], change: Partial<Outcome> = {}): Outcome => ({
  kind,
  reason: '',
  next: [],
  traffic: [],
  percent: 0,
  steps: [],
  exposure: [],
  ...change,
})
