/** `revisions`: those of a Service, a namespace or the cluster, with their traffic and what they proved. */
import { statusOf } from '../../engine/commands/status.ts'
import { copiesIn } from '../../engine/ports/copies.ts'
import { failure } from '../../errors/catalogue.ts'
import { listWithRevisions, manyOf } from '../../knative/reads/read-many.ts'
import { templates } from '../../knative/template/template.ts'
import { emptyList } from '../../report/lists/empty-list.ts'
import { type ListedRevision, revisionLines } from '../../report/lists/revision-list.ts'
import { type Asked, areaOf, askedIn } from '../table/options.ts'
import type { Means, VerbCode } from '../verb-code.ts'

export const revisions: VerbCode = {
  prepare: (reader) => {
    const asked = askedIn(reader)
    return { act: (means) => show(asked, means) }
  },
}

async function show(asked: Asked, { page, connect, clock }: Means): Promise<number> {
  const connection = await connect()
  const { server, namespace } = connection
  const { api, serverNow } = manyOf({ ...connection, clock })
  const { service } = asked
  const found = await listWithRevisions(api, {
    ...areaOf(asked, connection),
    ...(service !== undefined && { service }),
  })
  if (service !== undefined && found.length === 0) throw failure('E_NOT_THERE', { service, namespace })
  const nowMs = serverNow()
  const listed = found.flatMap(({ snapshot, ...names }): readonly ListedRevision[] => {
    const target = { server, namespace: names.namespace, service: names.name }
    const place = { namespace: names.namespace, service: names.name }
    const copies = copiesIn(snapshot, templates)
    return statusOf({ snapshot, nowMs, target, copies }).revisions.map((revision) => ({ ...place, ...revision }))
  })
  const area = { ...areaOf(asked, connection), context: connection.context, server: connection.server }
  page.show(listed.length === 0 ? emptyList('Revisions', 'revisions', area) : revisionLines(listed, page.width()))
  page.data({ revisions: listed })
  return 0
}
