/**
 * A watch that goes on: from the last resource version after an end or a break, by a new list when that version is too
 * old. Yields until its signal aborts, and never throws. Bookmarks only move the version.
 */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { backOff } from '../http/retry.ts'
import { object, text } from './json.ts'
import { type Listed, readList, type Source } from './read.ts'
import type { Api } from './request.ts'
import { stream, type WatchLine } from './watch-stream.ts'

type WatchEvent =
  | ({ readonly is: 'listed' } & Listed)
  | { readonly is: 'put'; readonly object: JsonObject }
  | { readonly is: 'gone'; readonly object: JsonObject }
  /** The list or the watch was refused; it is tried again later. */
  | { readonly is: 'refused'; readonly error: RolloutError }

type From = { readonly from?: string; readonly signal: AbortSignal }

/** `from` is the resource version of a list that was read; undefined lists first. */
export async function* watch(api: Api, source: Source, { from, signal }: From): AsyncGenerator<WatchEvent> {
  let version = from
  for (let fruitless = 0; !signal.aborted; fruitless++) {
    for await (const line of once(api, source, { from: version, signal })) {
      if (line.is !== 'refused') fruitless = -1
      version = versionAfter(line, version)
      if (line.is !== 'bookmark' && line.is !== 'expired') yield line
    }
    await backOff(api, Math.max(0, fruitless), { signal })
  }
}

/** A list where there is no version to go on from, then one stream until it ends. */
async function* once(api: Api, source: Source, { from, signal }: From): AsyncGenerator<WatchLine | WatchEvent> {
  const listed = from === undefined ? await list(api, source, signal) : undefined
  if (listed) yield listed
  const version = listed?.is === 'listed' ? listed.resourceVersion : from
  if (version !== undefined) yield* stream(api, source, { version, signal })
}

const versionAfter = (line: WatchLine | WatchEvent, before: string | undefined): string | undefined => {
  switch (line.is) {
    case 'expired':
      return undefined
    case 'refused':
      return before
    case 'listed':
      return line.resourceVersion
    case 'put':
    case 'gone':
    case 'bookmark':
      return text(object(line.object.metadata).resourceVersion) ?? before
  }
}

const list = async (api: Api, source: Source, signal: AbortSignal): Promise<WatchEvent | undefined> => {
  try {
    const listed = await readList(api, source, signal)
    return listed && { is: 'listed', ...listed }
  } catch (error) {
    return error instanceof RolloutError ? { is: 'refused', error } : undefined
  }
}
