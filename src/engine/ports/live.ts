/** Where a rollout stands at one moment, for a view that is drawn again and again. Plain data; nothing in it is secret. */
import type { StepVerdict } from '../../rollout/analysis/verdict.ts'
import type {
  AbortReason,
  Requester,
  Share,
  SourceName,
  SourceResult,
  Stage,
  Step,
  Verdict,
} from '../../rollout/model.ts'
import type { Awaited } from './events.ts'

export type LiveState = {
  readonly service: string
  readonly namespace: string
  /** ms of the clock when it was so: what it says of waits goes on from there. */
  readonly atMs: number
  readonly stage: Stage
  readonly isRollback: boolean
  readonly candidate?: string
  readonly stable: readonly Share[]
  /** Of the whole plan; `verdict`: of a step that is over. */
  readonly steps: readonly (Step & { readonly verdict?: Verdict })[]
  /** The step in effect; -1 before the first. */
  readonly step: number
  /** Shares as the Service asks for them, and as the Route serves them. */
  readonly wanted: readonly Share[]
  readonly served: readonly Share[]
  /** What is waited for now, and since when; `limitMs`: until when at most. */
  readonly wait?: { readonly on: Awaited; readonly forMs: number; readonly limitMs?: number }
  /** Of the hold that is on. */
  readonly hold?: {
    readonly heldMs: number
    readonly holdMs: number
    readonly longestMs: number
    readonly verdict: StepVerdict | 'not-asked'
    readonly measured: readonly SourceResult[]
  }
  /** What can measure here. */
  readonly sources: readonly Pick<SourceName, 'name'>[]
  /** Share of failed answers, 0 to 1; `isDefault`: nobody has set it. */
  readonly limit: { readonly maxErrorRate: number; readonly isDefault: boolean }
  /** Who asked to go on before the end of the hold. */
  readonly request?: Requester
  /** Why traffic is returned. */
  readonly because?: AbortReason
}
