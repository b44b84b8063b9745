import type { Decision } from '../../rollout/decide.ts'
import type { World } from '../context/context.ts'
import type { Memory } from '../context/memory.ts'
import type { Snapshot } from '../ports/ports.ts'

/** What a decision is carried out with: the world, what is remembered, and the snapshot that it was made from. */
export type ActionContext = { readonly world: World; readonly memory: Memory; readonly snapshot: Snapshot }

export type Action<D extends Decision> = (decision: D, context: ActionContext) => Promise<void>
