/** The writes of a rollout as a recorder saw them: the JSON patches of the Service that carry a journal. Pure. */

import { annotation } from '../src/knative/names.ts'
import { pointer } from '../src/knative/patch.ts'
import type { Journal } from '../src/rollout/model.ts'
import type { Exchange } from './recorder.ts'

type Operation = { readonly path: string; readonly value?: unknown }

export type Write = { readonly journal?: Journal; readonly setsTraffic: boolean; readonly exchange: Exchange }

const journalPath = `/metadata/annotations/${pointer(annotation.journal)}`

export const writesIn = (exchanges: readonly Exchange[]): readonly Write[] =>
  exchanges.filter(isTaken).map((exchange) => {
    const operations: readonly Operation[] = JSON.parse(exchange.body)
    const journal = operations.find(({ path, value }) => path === journalPath && typeof value === 'string')?.value
    return {
      ...(typeof journal === 'string' && { journal: JSON.parse(journal) }),
      setsTraffic: operations.some(({ path }) => path.startsWith('/spec/traffic')),
      exchange,
    }
  })

const isTaken = ({ method, path, body, status }: Exchange): boolean =>
  method === 'PATCH' &&
  path.includes('/services/') &&
  !path.includes('dryRun') &&
  body.startsWith('[') &&
  status === 200
