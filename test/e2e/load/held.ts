/** What docs/compatibility.md is made of (scripts/matrix.ts): written only where `MATRIX_FILE` names a file, before anything is asserted. */
import { appendFileSync } from 'node:fs'

/** A promotion of a Service that its load has grown. */
export type Held = {
  readonly what: string
  readonly requests: number
  readonly lost: number
  /** Pods of stable were replaced. */
  readonly restarted: boolean
}

export function recordHeld(held: Held): void {
  const { MATRIX_FILE } = process.env
  if (MATRIX_FILE) appendFileSync(MATRIX_FILE, `${JSON.stringify(held)}\n`)
}
