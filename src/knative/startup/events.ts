/** What explains a diagnosis, read once it stands: events and the log of the run that ended. Without the right to it: nothing. */
import { pathOf, readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { sendRequest } from '../../kubernetes/api/request.ts'
import { isRight } from '../../kubernetes/api/responses.ts'
import { corePath } from '../paths.ts'
import { type EventView, eventView, inTime, type PodView } from './pods.ts'

type EventSubject = {
  readonly namespace: string
  readonly revision: string
  /** Undefined: no pod was made, and who should have made it knows why. */
  readonly pod?: string
}

/** Oldest first; undefined where they can't be read. */
export const readEvents = async (
  api: Api,
  subject: EventSubject,
  signal: AbortSignal,
): Promise<readonly EventView[] | undefined> => {
  const { pod, revision } = subject
  const selectors = pod
    ? [`involvedObject.name=${pod}`]
    : [`involvedObject.name=${revision}`, 'involvedObject.kind=ReplicaSet']
  const read = selectors.map((selector) => listEvents(api, subject.namespace, { selector, signal }))
  const lists = await Promise.all(read).catch(() => undefined)
  const found = lists?.flat()
  const ours = found?.filter((event) => event.about === pod || event.about.startsWith(revision))
  return ours?.toSorted((one, other) => inTime(one.at, other.at))
}

type EventQuery = { readonly selector: string; readonly signal: AbortSignal }

const listEvents = async (
  api: Api,
  namespace: string,
  { selector, signal }: EventQuery,
): Promise<readonly EventView[]> => {
  const source = { path: corePath(namespace, 'events'), query: { fieldSelector: selector } }
  const listed = await readList(api, source, signal)
  return (listed?.items ?? []).map(eventView)
}

export const lastLines = 20

/** The end of the run that crashed: the one before, where a new one has begun or is waited for. */
export const readCrashLog = async (
  api: Api,
  namespace: string,
  { pod, container, signal }: { readonly pod: PodView; readonly container: string; readonly signal: AbortSignal },
): Promise<readonly string[]> => {
  const isDown = pod.containers.some(({ name, state }) => name === container && state === 'terminated')
  const query = { container, tailLines: String(lastLines), previous: String(!isDown) }
  const path = pathOf({ path: `${corePath(namespace, 'pods')}/${encodeURIComponent(pod.name)}/log`, query })
  try {
    const response = await sendRequest(api, { method: 'GET', path }, { signal })
    return isRight(response) ? response.text.split('\n').filter(Boolean) : []
  } catch {
    return []
  }
}
