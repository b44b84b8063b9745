/** Waits for what the cluster makes of objects: kinds that are served, Deployments whose pods are ready, objects that are gone. */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { object, objects, strings, text, texts, whole } from '../api/json.ts'
import { read, readList } from '../api/read.ts'
import type { Api } from '../api/request.ts'
import { objectText } from './objects.ts'
import type { Placed, Wait } from './placed.ts'

const pauseMs = 500

type Look = (each: Placed, found: JsonObject | undefined) => boolean
/** Those that are not so in time, as they were last seen. */
type Late = { readonly each: Placed; readonly found: JsonObject | undefined }

/** @throws E_STOPPED and what `read` throws */
async function awaitAll(
  api: Api,
  all: readonly Placed[],
  isSo: Look,
  { untilMs, signal }: Wait,
): Promise<readonly Late[]> {
  let left = all
  for (;;) {
    if (signal.aborted) throw failure('E_STOPPED', {})
    const seen = await Promise.all(left.map(async (each) => ({ each, found: await read(api, { path: each.path }) })))
    const late = seen.filter(({ each, found }) => !isSo(each, found))
    if (late.length === 0 || api.clock.now() >= untilMs) return late
    left = late.map(({ each }) => each)
    await api.clock.sleep(pauseMs, signal)
  }
}

/** @throws E_NOT_ESTABLISHED, E_STOPPED */
export async function awaitEstablished(api: Api, definitions: readonly Placed[], wait: Wait): Promise<void> {
  const late = await awaitAll(api, definitions, (_, found) => conditionOf(found, 'Established').status === 'True', wait)
  const [first] = late
  if (!first) return
  const conditions = [conditionOf(first.found, 'NamesAccepted'), conditionOf(first.found, 'Established')]
  const why = conditions.find(({ status, message }) => status === 'False' && message)?.message
  const names = late.map(({ each }) => each.name).join(', ')
  throw failure('E_NOT_ESTABLISHED', { names, why: text(why) ?? 'it gives no reason' })
}

/** `tell` is called with each once it is available. @throws E_NOT_AVAILABLE of the first that is not in time, E_STOPPED */
export async function awaitAvailable(
  api: Api,
  deployments: readonly Placed[],
  wait: Wait & { readonly after: string; readonly tell: (each: Placed) => void },
): Promise<void> {
  const isSo: Look = (each, found) => {
    const is = isAvailable(found)
    if (is) wait.tell(each)
    return is
  }
  const [first] = await awaitAll(api, deployments, isSo, wait)
  if (!first) return
  const why = (await podTrouble(api, first)) ?? deploymentTrouble(first.found) ?? 'it gives no reason'
  throw failure('E_NOT_AVAILABLE', { object: objectText(first.each), why, after: wait.after })
}

/** All its pods are of the newest template, and ready. Source: kubectl rollout status. */
const isAvailable = (deployment: JsonObject | undefined): boolean => {
  if (!deployment) return false
  const [spec, status] = [object(deployment.spec), object(deployment.status)]
  const wanted = whole(spec.replicas) ?? 1
  const isSeen = (whole(status.observedGeneration) ?? 0) >= (whole(object(deployment.metadata).generation) ?? 0)
  return isSeen && (whole(status.updatedReplicas) ?? 0) >= wanted && (whole(status.availableReplicas) ?? 0) >= wanted
}

const deploymentTrouble = (deployment: JsonObject | undefined): string | undefined => {
  if (!deployment) return 'it was deleted'
  const failed = conditionOf(deployment, 'ReplicaFailure')
  const { message } = failed.status === 'True' ? failed : conditionOf(deployment, 'Available')
  return text(message)
}

/** Of the first pod that says something. Undefined where there is none, or it may not be read. */
async function podTrouble(api: Api, { each, found }: Late): Promise<string | undefined> {
  const labels = Object.entries(texts(object(object(object(found).spec).selector).matchLabels))
  const query = { labelSelector: labels.map(([name, value]) => `${name}=${value}`).join(',') }
  try {
    const pods = await readList(api, {
      path: `/api/v1/namespaces/${encodeURIComponent(each.namespace ?? '')}/pods`,
      query,
    })
    return pods?.items.map(troubleOf).find((trouble) => trouble !== undefined)
  } catch (error) {
    if (error instanceof RolloutError) return undefined
    throw error
  }
}

const early: readonly string[] = ['ContainerCreating', 'PodInitializing']

function troubleOf(pod: JsonObject): string | undefined {
  const status = object(pod.status)
  const name = text(object(pod.metadata).name)
  const scheduled = conditionOf(pod, 'PodScheduled')
  if (scheduled.status === 'False') return `pod ${name} has no node: ${text(scheduled.message) ?? scheduled.reason}`
  const containers = [...objects(status.initContainerStatuses), ...objects(status.containerStatuses)]
  const waiting = containers.map(({ state }) => object(object(state).waiting))
  const { reason, message } = waiting.find((each) => text(each.reason) && !early.includes(String(each.reason))) ?? {}
  if (reason) return [`pod ${name} waits: ${reason}`, text(message)].filter(Boolean).join(': ')
  return containers.some(({ ready }) => ready === false) ? `pod ${name} is not ready` : undefined
}

/** @throws E_NOT_GONE of the first that is still there, E_STOPPED */
export async function awaitGone(
  api: Api,
  all: readonly Placed[],
  wait: Wait & { readonly after: string },
): Promise<void> {
  const [first] = await awaitAll(api, all, (_, found) => found === undefined, wait)
  if (!first) return
  throw failure('E_NOT_GONE', { object: objectText(first.each), why: whatHolds(first.found), after: wait.after })
}

const whatHolds = (found: JsonObject | undefined): string => {
  const said = objects(object(found?.status).conditions).find(
    ({ type, status, message }) => status === 'True' && /Remaining|Failure|Terminating/.test(String(type)) && message,
  )
  const finalizers = strings(object(found?.metadata).finalizers)
  if (said) return String(said.message)
  return finalizers.length > 0 ? `it waits for its finalizers ${finalizers.join(', ')}` : 'it gives no reason'
}

const conditionOf = (found: JsonObject | undefined, type: string): JsonObject =>
  objects(object(found?.status).conditions).find((each) => each.type === type) ?? {}
