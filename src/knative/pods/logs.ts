/** The logs of all pods of a Service or a Revision: their last lines, and what follows, also of pods that come later. */
import type { LogLine } from '../../engine/ports/events.ts'
import type { JsonObject } from '../../engine/ports/ports.ts'
import { object, text, texts } from '../../kubernetes/api/json.ts'
import { pathOf, readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { lines } from '../../kubernetes/api/watch-stream.ts'
import { label } from '../names.ts'
import { corePath } from '../paths.ts'
import { runOf } from '../startup/logs.ts'
import { type PodView, podView } from '../startup/pods.ts'

export type LogsWanted = {
  readonly namespace: string
  readonly of: { readonly service: string } | { readonly revision: string }
  /** Of each pod that is there at the start. */
  readonly lastLines: number
  readonly isFollowed: boolean
  readonly each: (line: LogLine) => void
  readonly signal: AbortSignal
}

/** A pod that has just come has a log a moment later. */
const lookAgainMs = 1_000

/** How many pods there were. @throws E_FORBIDDEN and what else a read throws */
export async function showLogs(api: Api, wanted: LogsWanted): Promise<number> {
  const { isFollowed, signal, lastLines } = wanted
  const tails = new Map<string, Promise<void>>()
  const take = async (atMost: number | undefined): Promise<void> => {
    for (const { pod, revision } of await podsOf(api, wanted)) {
      const run = runOf(pod)
      if (run !== undefined && !tails.has(run)) tails.set(run, tail(api, { pod, revision, lastLines: atMost }, wanted))
    }
  }
  await take(lastLines)
  while (isFollowed && !signal.aborted) {
    await api.clock.sleep(lookAgainMs, signal)
    if (!signal.aborted) await take(undefined)
  }
  await Promise.all(tails.values())
  return tails.size
}

type LabelledPod = { readonly pod: PodView; readonly revision: string }

async function podsOf(api: Api, { namespace, of }: LogsWanted): Promise<readonly LabelledPod[]> {
  const selector = 'service' in of ? `${label.service}=${of.service}` : `${label.revision}=${of.revision}`
  const listed = await readList(api, { path: corePath(namespace, 'pods'), query: { labelSelector: selector } })
  return (listed?.items ?? []).flatMap((each) => {
    const pod = podView(each)
    return pod ? [{ pod, revision: revisionOf(each) }] : []
  })
}

const revisionOf = ({ metadata }: JsonObject): string => text(texts(object(metadata).labels)[label.revision]) ?? ''

type Tail = LabelledPod & { readonly lastLines: number | undefined }

/** A log that cannot be read, or a connection that breaks, ends that tail alone. */
async function tail(api: Api, { pod, revision, lastLines }: Tail, wanted: LogsWanted): Promise<void> {
  const { namespace, isFollowed, each, signal } = wanted
  const query = {
    container: pod.userContainer,
    ...(lastLines !== undefined && { tailLines: String(lastLines) }),
    ...(isFollowed && { follow: 'true' }),
  }
  const path = pathOf({ path: `${corePath(namespace, 'pods')}/${encodeURIComponent(pod.name)}/log`, query })
  try {
    const { status, body } = await api.transport({ method: 'GET', path }, { signal })
    if (status !== 200) return each({ revision, pod: pod.name, text: `(its log cannot be read: HTTP ${status})` })
    for await (const line of lines(body)) each({ revision, pod: pod.name, text: line })
  } catch {
    if (!signal.aborted) each({ revision, pod: pod.name, text: '(the connection to its log broke)' })
  }
}
