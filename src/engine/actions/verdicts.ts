/** What Revisions proved, as the Service remembers it. */

import type { World } from '../context/context.ts'
import type { RevisionVerdict, Snapshot } from '../ports/ports.ts'

export type Verdicts = Readonly<Record<string, RevisionVerdict>>

/** Of the Revisions that are still there. */
export const verdictsOf = ({ revisions }: Snapshot): Verdicts =>
  Object.fromEntries([...revisions.values()].flatMap(({ name, verdict }) => (verdict ? [[name, verdict]] : [])))

/** Now by the API server's clock, as it is written down. */
export const serverTime = (world: World): string => new Date(world.cluster.serverNow()).toISOString()
