/** The tables of `services`, `revisions` and `routes`, as golden files at two widths. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { RouteSummary } from '../../../src/engine/ports/events.ts'
import { emptyList } from '../../../src/report/lists/empty-list.ts'
import { type ListedRevision, revisionLines } from '../../../src/report/lists/revision-list.ts'
import { routeLines } from '../../../src/report/lists/route-list.ts'
import { addressLines } from '../../../src/report/lists/service-list.ts'
import type { Line } from '../../../src/report/log/line.ts'
import { statusesOf } from '../support/statuses.ts'

const asItIs = { serializers: [(value: string) => value] }
const { onTrial, broken, services } = statusesOf
const revisions: readonly ListedRevision[] = [onTrial, broken].flatMap(({ revisions, namespace, service }) =>
  revisions.map((revision) => ({ namespace, service, ...revision })),
)

const routes: readonly RouteSummary[] = [
  {
    namespace: 'shop',
    route: 'hello',
    url: 'https://hello.shop.example',
    ready: { status: 'True' },
    targets: [
      {
        revision: 'hello-00041',
        tag: 'previous',
        percent: 90,
        wanted: 90,
        url: 'https://previous-hello.shop.example',
      },
      { revision: 'hello-00042', tag: 'latest', percent: 10, wanted: 50, url: 'https://latest-hello.shop.example' },
      { revision: 'hello-00042', isFloating: true, percent: 0, wanted: 0 },
    ],
  },
  {
    namespace: 'shop',
    route: 'cart',
    ready: { status: 'False', reason: 'RevisionMissing' },
    targets: [{ wanted: 100, revision: 'cart-00001' }],
  },
  { namespace: 'blog', route: 'web', ready: { status: 'Unknown' }, targets: [] },
]

const cluster = { context: 'prod', server: 'https://k8s' }

const tables: Readonly<Record<string, (width: number) => readonly Line[]>> = {
  services: (width) => addressLines(services, width),
  revisions: (width) => revisionLines(revisions, width),
  routes: (width) => routeLines(routes, width),
  nothing: () => [
    ...emptyList('Services', 'services', { ...cluster, namespace: 'shop' }),
    ...emptyList('Routes', 'routes', cluster),
  ],
}

for (const [name, lines] of Object.entries(tables))
  describe(name, () => {
    for (const columns of [80, 120])
      it(`read as in the golden file at ${columns} columns`, (t) => {
        const text = lines(columns)
          .map(({ text }) => text)
          .join('\n')
        assert.ok(Math.max(...text.split('\n').map(({ length }) => length)) <= columns, text)
        t.assert.fileSnapshot(
          `${text}\n`,
          join(import.meta.dirname, '../expected', `list-${name}.${columns}.txt`),
          asItIs,
        )
      })
  })
