/** Services of a namespace, or of the cluster, as a table. Pure. */
import type { ServiceSummary } from '../engine/ports/events.ts'
import type { Share } from '../rollout/model.ts'
import { type Line, line } from './log/line.ts'
import { rolloutWord } from './open-rollout.ts'
import { readyText } from './status.ts'
import { printable } from './text/foreign-text.ts'
import { age } from './text/numbers.ts'
import { fitted } from './text/tables.ts'

/** As they were given. `width`: what the table may take. */
export const serviceLines = (services: readonly ServiceSummary[], width?: number): readonly Line[] => {
  if (services.length === 0) return [line('There are no Services.')]
  const isOne = new Set(services.map(({ namespace }) => namespace)).size < 2
  const head = ['SERVICE', 'TRAFFIC', 'READY', 'ROLLOUT', 'AGE']
  const table = [head, ...services.map(row)].map((cells, index) =>
    (isOne ? cells : [index === 0 ? 'NAMESPACE' : (services[index - 1]?.namespace ?? ''), ...cells]).map(printable),
  )
  return fitted(table, width).map((text, index) => line(text, index === 0 ? 'quiet' : 'plain'))
}

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
