/** Services of a namespace, or of the cluster, as tables. Pure. */
import type { ServiceSummary } from '../../engine/ports/events.ts'
import type { Share } from '../../rollout/model.ts'
import { rolloutWord } from '../commands/open-rollout.ts'
import { readyText } from '../commands/status.ts'
import { type Line, line } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { age } from '../text/numbers.ts'
import { fitted } from '../text/tables.ts'

/** Who serves, in the order in which they were given. `width`: what the table may take. */
export const serviceLines = (services: readonly ServiceSummary[], width?: number): readonly Line[] =>
  table(services, { head: ['SERVICE', 'TRAFFIC', 'READY', 'ROLLOUT', 'AGE'], row }, width)

/** Where they are reached. */
export const addressLines = (services: readonly ServiceSummary[], width?: number): readonly Line[] =>
  table(services, { head: ['SERVICE', 'URL', 'READY', 'AGE'], row: addressRow }, width)

type Columns = { readonly head: readonly string[]; readonly row: (service: ServiceSummary) => readonly string[] }

/** The namespace is a column where there are several. */
function table(services: readonly ServiceSummary[], { head, row }: Columns, width?: number): readonly Line[] {
  if (services.length === 0) return [line('There are no Services.')]
  const isOne = new Set(services.map(({ namespace }) => namespace)).size < 2
  const rows = services.map((each) => [...(isOne ? [] : [each.namespace]), ...row(each)].map(printable))
  return fitted([isOne ? head : ['NAMESPACE', ...head], ...rows], width).map((text, index) =>
    line(text, index === 0 ? 'quiet' : 'plain'),
  )
}

const addressRow = ({ service, url, ready, ageMs }: ServiceSummary): readonly string[] => [
  service,
  url ?? '-',
  readyText(ready),
  age(ageMs),
]

const row = ({ service, traffic, isInForce, ready, rollout, ageMs }: ServiceSummary): readonly string[] => [
  service,
  `${sharesText(traffic)}${isInForce ? '' : ', not as wanted'}`,
  readyText(ready),
  rolloutWord(rollout),
  age(ageMs),
]

/** `hello-00041`, or where they share it `hello-00041 90 %, hello-00042 10 %`. */
export const sharesText = (traffic: readonly Share[]): string => {
  const [only, ...others] = traffic
  if (only === undefined) return '-'
  if (others.length === 0 && only.percent === 100) return only.revision
  return traffic.map(({ revision, percent }) => `${revision} ${percent} %`).join(', ')
}
