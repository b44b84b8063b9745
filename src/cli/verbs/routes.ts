/** `routes`: what each Route serves, beside what it is asked to serve. */
import { routeSummary } from '../../engine/commands/routes.ts'
import { failure } from '../../errors/catalogue.ts'
import { listRoutes, manyOf } from '../../knative/reads/read-many.ts'
import { emptyList } from '../../report/lists/empty-list.ts'
import { routeLines } from '../../report/lists/route-list.ts'
import { type Asked, areaOf, askedIn } from '../table/options.ts'
import type { Means, VerbCode } from '../verb-code.ts'

export const routes: VerbCode = {
  prepare: (reader) => {
    const asked = askedIn(reader)
    return { act: (means) => show(asked, means) }
  },
}

async function show(asked: Asked, { page, connect, clock }: Means): Promise<number> {
  const connection = await connect()
  const { service } = asked
  const query = service === undefined ? {} : { query: { fieldSelector: `metadata.name=${service}` } }
  const { api } = manyOf({ ...connection, clock })
  const found = await listRoutes(api, { ...areaOf(asked, connection), ...query })
  if (service !== undefined && found.length === 0)
    throw failure('E_NOT_THERE', { service, namespace: connection.namespace })
  const listed = found.map(({ view, ...names }) => routeSummary(view, names))
  const area = { ...areaOf(asked, connection), context: connection.context, server: connection.server }
  page.show(listed.length === 0 ? emptyList('Routes', 'routes', area) : routeLines(listed, page.width()))
  page.data({ routes: listed })
  return 0
}
