import type { Progress } from '../../rollout/decide.ts'
import type { Journal } from '../../rollout/model.ts'
import type { RevisionView, Start } from '../ports/ports.ts'

/** What is known at one moment: the facts for `decide`, and those that only people are told. */
export type Observation = {
  readonly atMs: number
  readonly progress: Progress
  /** Undefined where the rollout is not ours any more. */
  readonly journal?: Journal
  readonly candidate?: RevisionView
  /** The last trouble that the candidate's start has had; `text` tells two apart. */
  readonly trouble?: { readonly text: string; readonly start: Start }
  /** Fingerprint of the template that another client last wrote in the place of ours. */
  readonly foreignTemplate?: string
  /** The step that the candidate was last seen warm for, and its pods then. */
  readonly warm?: { readonly step: number; readonly pods: number }
  /** The wait that is on, and since when. */
  readonly wait: { readonly key: string; readonly fromMs: number }
}
