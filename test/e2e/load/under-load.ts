/** What docs/compatibility.md is made of (scripts/pages/matrix.ts): written only where `MATRIX_FILE` names a file, before anything is asserted. */
import { appendFileSync } from 'node:fs'

/** A rollout under load. */
export type UnderLoad = {
  readonly what: string
  readonly requests: number
  readonly lost: number
  /** Whether pods of stable were replaced; left out where nobody looked. */
  readonly replaced?: boolean
}

export function recordUnderLoad(seen: UnderLoad): void {
  const { MATRIX_FILE } = process.env
  if (MATRIX_FILE) appendFileSync(MATRIX_FILE, `${JSON.stringify(seen)}\n`)
}
