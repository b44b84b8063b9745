/**
 * A request to the app of a ready pod, through the API server: what is left where its ingress can't be reached. It goes to
 * queue-proxy's port for users, as the activator's would. Needs the right to get pods/proxy. Port 8012 as seen on
 * Knative 1.23.
 */
import { isPlainPath } from '../../engine/ports/guards/plain-path.ts'
import { isOfApiServer, isOfConnection } from '../../engine/ports/guards/reserved-headers.ts'
import type { AppAnswer, AppRequest } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { readList } from '../../kubernetes/api/read.ts'
import { type Api, sendRequest } from '../../kubernetes/api/request.ts'
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
    const pod = known.get(revision) ?? (await readyPod(api, { namespace, revision }, signal))
    if (pod === undefined) throw new Error(`${revision} has no ready pod`)
    known.set(revision, pod)
    try {
      const answer = await askPod(api, proxyPath(namespace, pod), { request, signal })
      if (answer.status >= 400) known.delete(revision)
      return answer
    } catch (error) {
      known.delete(revision)
      throw error
    }
  }
}

const proxyPath = (namespace: string, pod: string): string =>
  `${corePath(namespace, 'pods')}/${encodeURIComponent(pod)}:${userPort}/proxy`

const readyPod = async (
  api: Api,
  { namespace, revision }: { namespace: string; revision: string },
  signal: AbortSignal,
) => {
  const listed = await readList(
    api,
    { path: corePath(namespace, 'pods'), query: { labelSelector: `${label.revision}=${revision}` } },
    signal,
  )
  return listed?.items.map(podView).find((pod) => pod?.ready)?.name
}

/** What others choose is asked with the rights of this job: a path must not lead out of the pod, nor a header say who is asking. */
type PodRequest = { readonly request: AppRequest; readonly signal: AbortSignal }

const askPod = async (
  api: Api,
  proxy: string,
  { request: { method, path, headers }, signal }: PodRequest,
): Promise<AppAnswer> => {
  if (Object.keys(headers).some((name) => isOfConnection(name) || isOfApiServer(name)))
    throw new Error('a header is not for the app')
  if (!isPlainPath(path)) throw failure('E_API_PATH', { path: `${proxy}${path}` })
  const { status, text } = await sendRequest(api, { method, path: `${proxy}${path}`, headers }, { signal })
  return { status, body: text }
}
