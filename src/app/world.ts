/** The world of one rollout, put together from its parts: the engine's ports over a cluster, real curl, sources of evidence. */
import { randomUUID } from 'node:crypto'
import type { World } from '../engine/context/context.ts'
import type { EvidenceSource, Reporter } from '../engine/ports/ports.ts'
import { createNotifier } from '../engine/ports/waiting.ts'
import { type Ask, podCheck } from '../health/through-pod.ts'
import { templates } from '../knative/template/template.ts'
import type { Settings } from '../settings/settings.ts'

type Given = Pick<
  World,
  'cluster' | 'clock' | 'settings' | 'reporter' | 'driver' | 'interrupt' | 'hosts' | 'job' | 'record' | 'show'
>

export type WorldParts = Given & {
  /** Random unless given. */
  readonly id?: string
  readonly healthFor: (settings: Settings) => World['health']
  /** What measures the candidate; with `ask`, by way of the API server. */
  readonly sourcesFor: (settings: Settings, ask?: Ask) => readonly EvidenceSource[]
}

export const worldOf = ({
  id = randomUUID().slice(0, 8),
  healthFor,
  sourcesFor,
  reporter,
  ...given
}: WorldParts): World => {
  const asks = (settings: Settings): ReturnType<World['asks']> => ({
    settings,
    health: healthFor(settings),
    sources: sourcesFor(settings),
    throughPod: (revision) => throughPod({ ...given, settings, sourcesFor }, revision),
  })
  return {
    ...given,
    ...asks(given.settings),
    asks,
    id,
    templates,
    reporter: neverThrowing(reporter),
    notifier: createNotifier(),
    may: { patchRevisions: true },
    knative: { age: 'unknown' },
  }
}

type PodParts = Pick<WorldParts, 'cluster' | 'clock' | 'settings' | 'sourcesFor'>

function throughPod({ cluster, clock, settings, sourcesFor }: PodParts, revision: string) {
  const { namespace } = cluster.target
  const ask: Ask = (request, signal) => cluster.askPod(revision, request, signal)
  const pod = `$(kubectl get pod -n ${namespace} -l serving.knative.dev/revision=${revision} -o name | head -1 | cut -d/ -f2)`
  const command = `kubectl get --raw "/api/v1/namespaces/${namespace}/pods/${pod}:8012/proxy${settings.health.path ?? '/'}"`
  return { health: podCheck(settings.health, { clock, ask, command }), sources: sourcesFor(settings, ask) }
}

/** A reporter that breaks changes nothing: what decorates a rollout cannot decide it. */
const neverThrowing = ({ report }: Reporter): Reporter => ({
  report: (event) => {
    try {
      report(event)
    } catch {
      // What cannot be reported is left out: the outcome is what counts.
    }
  },
})
