/** Routes as a table: a row for each Revision and tag that a Route serves, or should. Pure. */
import type { RouteSummary, RouteTarget } from '../../engine/ports/events.ts'
import { readyText, trafficText } from '../commands/status.ts'
import { type Line, line } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { folded } from '../text/tables.ts'

export const routeLines = (routes: readonly RouteSummary[], width?: number): readonly Line[] => {
  const isOne = new Set(routes.map(({ namespace }) => namespace)).size < 2
  const head = ['ROUTE', 'READY', 'TRAFFIC', 'REVISION', 'TAG', 'URL']
  const rows = routes.flatMap((route) =>
    rowsOf(route).map((cells, index) =>
      (isOne ? cells : [index === 0 ? route.namespace : '', ...cells]).map(printable),
    ),
  )
  const table = folded([isOne ? head : ['NAMESPACE', ...head], ...rows], width)
  return table.map((text, index) => line(text, index === 0 ? 'quiet' : 'plain'))
}

/** The Route with its own address, then what it sends traffic to, each with that of its tag. */
const rowsOf = ({ route, ready, url, targets }: RouteSummary): readonly (readonly string[])[] => [
  [route, readyText(ready), '', '', '', url ?? '-'],
  ...targets.map((target) => ['', '', ...cells(target)]),
]

const cells = (target: RouteTarget): readonly string[] => [
  trafficText(target),
  `${target.revision ?? '-'}${target.isFloating ? ' (latest)' : ''}`,
  target.tag ?? '-',
  target.url ?? '-',
]
