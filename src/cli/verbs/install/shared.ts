/** What `install` and `uninstall` have in common: the manifests, where their objects are in this cluster, and how they end. */
import { failure } from '../../../errors/catalogue.ts'
import { RolloutError } from '../../../errors/rollout-error.ts'
import { manyOf } from '../../../knative/reads/read-many.ts'
import type { Api } from '../../../kubernetes/api/request.ts'
import { readResources } from '../../../kubernetes/manifests/kinds.ts'
import { type Manifest, manifestOf, objectText, withoutRepeats } from '../../../kubernetes/manifests/objects.ts'
import { type Placed, placedBy } from '../../../kubernetes/manifests/placed.ts'
import { line } from '../../../report/log/line.ts'
import { exitCodes } from '../../../rollout/endings.ts'
import type { Source } from '../../../settings/kinds/manifests.ts'
import { fault } from '../../../settings/setting.ts'
import type { Reader } from '../../../settings/written/reader.ts'
import { installOptions } from '../../table/install-options.ts'
import type { Means } from '../../verb-code.ts'
import { readSource } from './sources.ts'

const { filename, timeout, dryRun } = installOptions

export type Asked = { readonly sources: readonly Source[]; readonly timeoutMs: number; readonly isDryRun: boolean }

export function askedIn({ take, isGiven, blame }: Reader): Asked {
  const sources = take(filename) ?? []
  if (!isGiven(filename)) blame(filename, fault('E_MISSING', { example: filename.example }))
  return { sources, timeoutMs: take(timeout), isDryRun: take(dryRun) }
}

/** A manifest whose objects have their places; those of kinds that nobody knows have none. */
export type PlacedManifest = {
  readonly source: string
  readonly objects: readonly Placed[]
  readonly unknown: Manifest['objects']
}

export type Opened = {
  readonly api: Api
  readonly manifests: readonly PlacedManifest[]
  readonly signal: AbortSignal
}

/** Reads all manifests before the cluster is asked anything. @throws E_SOURCE_*, E_MANIFEST_YAML and what `read` throws */
export async function open({ env, clock, connect, interrupt }: Means, sources: readonly Source[]): Promise<Opened> {
  const signal = interrupt()
  const read: Manifest[] = []
  for (const source of sources) read.push(manifestOf(source.name, await readSource(source, { env, signal })))
  const manifests = withoutRepeats(read)
  const connection = await connect()
  const { api } = manyOf({ ...connection, clock })
  const find = await readResources(
    api,
    manifests.flatMap(({ objects }) => objects),
  )
  const placed = manifests.map(({ source, objects }) => ({
    source,
    objects: objects.flatMap((each) => placedBy(find, each, connection.namespace) ?? []),
    unknown: objects.filter((each) => !find(each)),
  }))
  return { api, manifests: placed, signal }
}

/** @throws E_KIND_UNKNOWN */
export function refuseUnknown(manifests: readonly PlacedManifest[]): void {
  const [first] = manifests.flatMap(({ unknown }) => unknown)
  if (!first) return
  const { kind, apiVersion, source } = first
  throw failure('E_KIND_UNKNOWN', { object: objectText(first), source, kind: `${kind} (${apiVersion})` })
}

const batchSize = 8

/** The results in the order of the items, of a few at a time. */
export async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += batchSize)
    results.push(...(await Promise.all(items.slice(at, at + batchSize).map(work))))
  return results
}

export type Ended = {
  readonly code: number
  readonly error?: { readonly code: string; readonly message: string; readonly cure: string }
}

/** Does what changes the cluster. What fails then is told here, since to say that nothing was changed would be wrong. */
export async function carriedOut({ page }: Means, work: () => Promise<void>): Promise<Ended> {
  try {
    await work()
    return { code: 0 }
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    const { code, message, cure } = error
    page.show([line(`Not finished: ${message}`, 'bad'), line(cure)])
    return { code: exitCodes.uncertain, error: { code, message, cure } }
  }
}

/** For programs. */
export const dataOf = ({ source, apiVersion, kind, namespace, name }: Placed) => ({
  manifest: source,
  apiVersion,
  kind,
  ...(namespace !== undefined && { namespace }),
  name,
})
