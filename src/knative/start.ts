/** Watches how one Revision starts. */
import type { Cluster } from '../engine/ports.ts'
import type { Api } from './exchange.ts'
import type { Live } from './live.ts'
import type { Place } from './writes.ts'

export type Starts = Pick<Cluster, 'follow' | 'unfollow'>

export const createStarts = (_api: Api, _place: Place, live: Live): Starts => ({
  follow: () => live.tellStart({ is: 'starting', pods: 0 }),
  unfollow: () => live.tellStart(undefined),
})
