/** `ingress`: where the ingress of the cluster is reached. */
import { failure } from '../../errors/catalogue.ts'
import { findIngresses } from '../../knative/reads/ingresses.ts'
import { manyOf } from '../../knative/reads/read-many.ts'
import { ingressLines } from '../../report/lists/ingress-list.ts'
import type { Means, VerbCode } from '../verb-code.ts'

export const ingress: VerbCode = { prepare: () => ({ act: show }) }

async function show({ page, connect, clock }: Means): Promise<number> {
  const { api } = manyOf({ ...(await connect()), clock })
  const { lookedFor, forbidden, ...found } = await findIngresses(api)
  if (found.services.length === 0)
    throw failure('E_NO_INGRESS', { looked: lookedFor.join('; '), forbidden: forbidden.join(', ') })
  page.show(ingressLines(found, page.width()))
  page.data({ ...found, lookedFor, forbidden })
  if (forbidden.length > 0) page.warn(`This user may not ${forbidden.join(', ')}: what stands there is not shown.`)
  return 0
}
