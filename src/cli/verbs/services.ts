/** `services`: the addresses of all Services of a namespace, or of the cluster. */
import { summaryOf } from '../../engine/commands/status.ts'
import { listServices, manyOf } from '../../knative/reads/read-many.ts'
import { emptyList } from '../../report/lists/empty-list.ts'
import { addressLines } from '../../report/lists/service-list.ts'
import { type Asked, areaOf, askedIn } from '../table/options.ts'
import type { Means, VerbCode } from '../verb-code.ts'

export const services: VerbCode = {
  prepare: (reader) => {
    const asked = askedIn(reader)
    return { act: (means) => show(asked, means) }
  },
}

async function show(asked: Asked, { page, connect, clock }: Means): Promise<number> {
  const connection = await connect()
  const { api, serverNow } = manyOf({ ...connection, clock })
  const found = await listServices(api, areaOf(asked, connection))
  const nowMs = serverNow()
  const listed = found.map(({ view, ...names }) => summaryOf(view, { ...names, nowMs }))
  const area = { ...areaOf(asked, connection), context: connection.context, server: connection.server }
  page.show(listed.length === 0 ? emptyList('Services', 'services', area) : addressLines(listed, page.width()))
  page.data({ services: listed })
  return 0
}
