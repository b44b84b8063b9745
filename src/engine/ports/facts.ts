/** Facts beside an outcome that someone whose deploy failed asks for first. */
import type { Sample } from '../../rollout/model.ts'

/** A failed measurement as an example: what was asked, how the answer began, and when. Cleaned and masked by the source. */
export type FailedMeasurement = Sample & {
  readonly atMs: number
  /** What it is, in the singular: `probe`. */
  readonly one: string
  /** `503`, `no response within 5 s` */
  readonly note?: string
}

/** What the candidate brings, compared with the Revision that it was made from. */
export type Brings = {
  readonly from?: string
  readonly image?: { readonly from?: string; readonly to?: string }
  /** In words without values. Empty where another process deployed it. */
  readonly changes: readonly string[]
}

/** What a process knows of itself, and of the CI's job that it is. Times are ms since the epoch. */
export type RunFacts = {
  readonly version: string
  readonly startedMs: number
  readonly endedMs: number
  readonly commit?: string
  readonly commitUrl?: string
  /** Who started the job. */
  readonly actor?: string
  readonly jobUrl?: string
}
