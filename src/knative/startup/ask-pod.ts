/**
 * A request to the app of a ready pod, through the API server: what is left where its ingress can't be reached. It goes to
 * queue-proxy's port for users, as the activator's would. Needs the right to get pods/proxy. Port 8012 as seen on
 * Knative 1.23.
 */
import { isPlainPath } from '../../engine/ports/guards/plain-path.ts'
import { isOfApiServer, isOfConnection } from '../../engine/ports/guards/reserved-headers.ts'
import type { AppAnswer, AppRequest } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { anyStatus } from '../../kubernetes/api/answers.ts'
import { text } from '../../kubernetes/api/json.ts'
import { readList } from '../../kubernetes/api/read.ts'
import { type Api, type FullResponse, sendRequest } from '../../kubernetes/api/request.ts'
import { isAnswered } from '../../kubernetes/http/keep-alive.ts'
import { isTimedOut, withTimeout } from '../../kubernetes/http/timeout.ts'
import { label } from '../names.ts'
import { corePath } from '../paths.ts'
import { podView } from './pods.ts'

const userPort = 8012

type PodAsker = (revision: string, request: AppRequest, signal: AbortSignal) => Promise<AppAnswer>

/**
 * The pod is kept while it answers well, since probes ask several times a second. One that is gone is no error of the app: the API server
 * says 404 of a pod that was deleted, and nothing of one whose node died.
 */
export const createPodAsker = (api: Api, namespace: string): PodAsker => {
  const known = new Map<string, string>()
  return async (revision, request, signal) => {
    refuseOthers(request)
    const { path, timeoutMs: limitMs, ...rest } = request
    try {
      const pod = known.get(revision) ?? (await readyPod(api, { namespace, revision }, { signal, limitMs }))
      known.set(revision, pod)
      const there = { ...rest, path: `${proxyPath(namespace, pod)}${path}` }
      const answer = answerOf(await sendRequest(api, there, { signal, limitMs }))
      if (answer.status >= 400) known.delete(revision)
      return answer
    } catch (error) {
      known.delete(revision)
      if (signal.aborted || !(error instanceof Error) || (await isOfApp(api, error, signal))) throw error
      return { status: 0, body: '', notOfApp: error.message }
    }
  }
}

const noPod = 'E_NO_POD'

/** It is not there to ask, or does not answer while the API server does. */
const isOfApp = async (api: Api, error: Error, signal: AbortSignal): Promise<boolean> => {
  if ('code' in error && error.code === noPod) return true
  return isTimedOut(error) && isAnswered(api, { signal, fresh: true, limitMs: apiServerMs })
}

/** After the time of a request it takes so long to find out that the API server is silent. */
const apiServerMs = 2_000

const proxyPath = (namespace: string, pod: string): string =>
  `${corePath(namespace, 'pods')}/${encodeURIComponent(pod)}:${userPort}/proxy`

const readyPod = async (
  api: Api,
  { namespace, revision }: { namespace: string; revision: string },
  { signal, limitMs: ms }: { readonly signal: AbortSignal; readonly limitMs: number },
): Promise<string> => {
  const source = { path: corePath(namespace, 'pods'), query: { labelSelector: `${label.revision}=${revision}` } }
  const listed = await withTimeout({ clock: api.clock, ms, signal }, (limited) => readList(api, source, limited))
  const pod = listed?.items.map(podView).find((each) => each?.ready)
  if (!pod) throw Object.assign(new Error(`${revision} has no ready pod`), { code: noPod })
  return pod.name
}

/** What others choose is asked with the rights of this job: a path must not lead out of the pod, nor a header say who is asking. */
const refuseOthers = ({ path, headers }: AppRequest): void => {
  if (Object.keys(headers).some((name) => isOfConnection(name) || isOfApiServer(name)))
    throw new Error('a header is not for the app')
  if (!isPlainPath(path)) throw failure('E_API_PATH', { path })
}

/** What the API server tells of a pod that takes no connection, or breaks it. */
const brokenByPod = /^error trying to reach service: .*(connection re(fused|set)|EOF|no route to host|i\/o timeout)/s

const answerOf = ({ status, text: body }: FullResponse): AppAnswer => {
  const said = status >= 400 ? anyStatus(body) : undefined
  const message = text(said?.message) ?? ''
  if (!said || brokenByPod.test(message)) return { status, body }
  return { status, body, notOfApp: `the API server answered ${status}: ${message}` }
}
