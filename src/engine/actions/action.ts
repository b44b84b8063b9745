import type { Decision } from '../../rollout/decide.ts'
import type { Memory, World } from '../context/context.ts'
import type { Snapshot } from '../ports/ports.ts'

/** Where a decision is carried out: the world, what is remembered, and the view it was decided on. */
export type Scene = { readonly world: World; readonly memory: Memory; readonly snapshot: Snapshot }

export type Performer<D extends Decision> = (decision: D, scene: Scene) => Promise<void>
