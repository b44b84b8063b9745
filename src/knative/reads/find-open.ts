/**
 * Which Services have an open rollout: by its label, in pages, and nothing else of them. A Service that is named
 * is read itself, since its label may have been lost.
 */
import type { Marked } from '../../engine/commands/recover-all.ts'
import type { Clock, JsonObject } from '../../engine/ports/ports.ts'
import { failure } from '../../errors/catalogue.ts'
import { object, text } from '../../kubernetes/api/json.ts'
import { read, readList } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { createServerClock } from '../../kubernetes/http/server-clock.ts'
import type { Transport } from '../../kubernetes/http/transport.ts'
import { label } from '../names.ts'
import { collection, everywhere, one } from '../paths.ts'
import { serviceView } from './resources.ts'

type SearchArea = {
  readonly transport: Transport
  readonly clock: Clock
  /** For messages. */
  readonly server: string
  /** undefined: the whole cluster. */
  readonly namespace?: string
  /** undefined: all with the label. */
  readonly service?: string
}

export const openRolloutsIn = ({ transport, clock, server, namespace, service }: SearchArea) => {
  const serverClock = createServerClock(transport, clock)
  const api: Api = { transport: serverClock.transport, clock, random: Math.random, server }
  const find = namespace && service ? () => findOne(api, { namespace, service }) : () => findAll(api, namespace)
  return { find, serverNow: serverClock.serverNow }
}

/** @throws E_NO_KNATIVE and what `readList` throws */
const findAll = async (api: Api, namespace: string | undefined): Promise<readonly Marked[]> => {
  const path = namespace === undefined ? everywhere('services') : collection(namespace, 'services')
  const listed = await readList(api, { path, query: { labelSelector: label.active } })
  if (!listed) throw failure('E_NO_KNATIVE', { server: api.server })
  return listed.items.map(marked)
}

type Named = { readonly namespace: string; readonly service: string }

/** Without any mark there is nothing to recover. @throws E_NOT_THERE and what `read` throws */
const findOne = async (api: Api, { namespace, service }: Named): Promise<readonly Marked[]> => {
  const found = await read(api, { path: one(namespace, 'services', service) })
  if (!found) throw failure('E_NOT_THERE', { namespace, service })
  const { journal, driver, labels } = serviceView(found)
  const isMarked = journal !== undefined || driver !== undefined || label.active in labels
  return isMarked ? [marked(found)] : []
}

const marked = (service: JsonObject): Marked => {
  const { name, namespace } = object(service.metadata)
  const { journal, driver } = serviceView(service)
  return {
    namespace: text(namespace) ?? '',
    service: text(name) ?? '',
    ...(journal && { journal }),
    ...(driver !== undefined && { driver }),
  }
}
