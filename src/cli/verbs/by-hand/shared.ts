/** What `traffic`, `tag` and `untag` have in common: their options, what they work with, and how they end. */
import {
  type HandChange as Change,
  changeByHand,
  type Hand,
  type HandResult,
} from '../../../engine/commands/change-by-hand.ts'
import { type Copies, copiesIn } from '../../../engine/ports/copies.ts'
import type { ServiceView, Snapshot } from '../../../engine/ports/ports.ts'
import { servedIn, urlOf } from '../../../engine/ports/read-snapshot.ts'
import { failure } from '../../../errors/catalogue.ts'
import { curlCheck } from '../../../health/curl.ts'
import { createCluster } from '../../../knative/cluster.ts'
import { templates } from '../../../knative/template/template.ts'
import { type HandChange, handChange, handLines } from '../../../report/commands/hand-change.ts'
import { linesOf } from '../../../report/log/log-lines.ts'
import { exitCodes } from '../../../rollout/endings.ts'
import { ambiguityOf, type Known, type Receiver, receiverOf } from '../../../rollout/traffic/lists-by-hand.ts'
import { endings, plan } from '../../../settings/catalogue.ts'
import { healthOf } from '../../../settings/kept.ts'
import type { HealthSpec } from '../../../settings/settings.ts'
import type { Reader } from '../../../settings/written/reader.ts'
import type { Means } from '../../verb-code.ts'

/** What every change by hand needs to know of its options. */
export type HandOptions = {
  readonly service: string
  readonly adoptGitops: boolean
  readonly stableTag: string
  readonly health: HealthSpec
}

export const handOptionsIn = (reader: Reader, service: string): HandOptions => ({
  service,
  adoptGitops: reader.take(endings.adoptGitops),
  stableTag: reader.take(plan.stableTag),
  health: healthOf(reader),
})

export type Done = {
  readonly code: number
  readonly change: HandChange
  readonly service: ServiceView | undefined
  /** The address of a tag, once the Route knows it. */
  readonly urlOf: (tag: string) => string | undefined
}

/** Makes the change and shows it. @throws what `changeByHand` throws */
export async function actByHand(means: Means, options: HandOptions, change: Change): Promise<Done> {
  const { page, connect, clock } = means
  const { transport, namespace, server, context } = await connect()
  const { service } = options
  const target = { server, namespace, service, ...(context === undefined ? {} : { context }) }
  page.show(linesOf({ is: 'target', ...target }))
  const cluster = createCluster({ transport, clock, namespace, service, target })
  try {
    const result = await changeByHand(handOf(means, options, cluster), change)
    const snapshot = cluster.snapshot()
    const found = handChange({ service, namespace, ...result, ...knownOf(snapshot) })
    page.show(handLines(found, page.width()))
    return { code: codeOf(result), change: found, service: snapshot.service, urlOf: (tag) => urlOf(snapshot, tag) }
  } finally {
    await cluster.close()
  }
}

const knownOf = (snapshot: Snapshot): { readonly copies: Copies; readonly latest?: string } => {
  const latest = snapshot.service?.latestReady
  return { copies: copiesIn(snapshot, templates), ...(latest !== undefined && { latest }) }
}

const codeOf = ({ isInForce }: HandResult): number => (isInForce ? 0 : exitCodes.uncertain)

const handOf = ({ page, clock, interrupt }: Means, options: HandOptions, cluster: Hand['cluster']): Hand => ({
  cluster,
  clock,
  interrupt: interrupt(),
  settings: options,
  knock: curlCheck(options.health, clock).knock,
  reporter: {
    report: (event) => (event.is === 'warning' ? page.warn(event.message) : page.show(linesOf(event))),
  },
})

/** What names may stand for in this snapshot. */
export const knownIn = (snapshot: Snapshot, stableTag: string): Known => ({
  served: servedIn(snapshot),
  stableTag,
  ...(snapshot.service?.latestReady === undefined ? {} : { latestReady: snapshot.service.latestReady }),
  revisions: [...snapshot.revisions.values()].map(({ name, generation, ready, verdict }) => ({
    name,
    generation,
    isReady: ready.status === 'True',
    isBad: verdict?.is === 'bad',
  })),
})

type Naming = { readonly word: string; readonly namespace: string; readonly service: string }

/** @throws E_NO_REVISION, E_NAME_AMBIGUOUS */
export function namedIn(known: Known, { word, ...place }: Naming): Receiver {
  const two = ambiguityOf(word, known)
  if (two) throw failure('E_NAME_AMBIGUOUS', { service: place.service, word, ...two })
  const found = receiverOf(word, known)
  if (found) return found
  const newest = known.revisions.toSorted((a, b) => b.generation - a.generation).slice(0, 3)
  throw failure('E_NO_REVISION', { ...place, word, known: newest.map(({ name }) => name).join(', ') })
}
