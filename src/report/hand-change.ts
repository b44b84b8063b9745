/** What a change of the traffic by hand did: each Revision before and now, by the Route. Pure. */
import { commandText } from '../errors/command.ts'
import type { TrafficTarget } from '../rollout/model.ts'
import { isFloating, shareOf } from '../rollout/traffic/traffic.ts'
import { type Line, line } from './log/line.ts'
import { printable } from './text/foreign-text.ts'
import { latency } from './text/numbers.ts'
import { fitted } from './text/tables.ts'

export type HandChange = {
  readonly service: string
  readonly namespace: string
  readonly isWritten: boolean
  readonly isInForce: boolean
  readonly afterMs: number
  readonly why?: string
  readonly revisions: readonly HandRow[]
  /** Traffic follows the latest Revision. */
  readonly isFloating: boolean
}

/** Percents of all traffic, by status.traffic. */
export type HandRow = {
  readonly revision: string
  readonly before: number
  readonly percent: number
  readonly tags: readonly string[]
}

type Changed = Omit<HandChange, 'revisions' | 'isFloating'> & {
  readonly before: readonly TrafficTarget[]
  readonly after: readonly TrafficTarget[]
}

/** In the order in which they are served now; those that are served no longer come last. */
export const handChange = ({ before, after, ...rest }: Changed): HandChange => {
  const names = [...after, ...before].flatMap(({ revisionName }) => (revisionName === undefined ? [] : [revisionName]))
  const tagsOf = (name: string) =>
    after.flatMap(({ revisionName, tag }) => (revisionName === name && tag !== undefined ? [tag] : []))
  return {
    ...rest,
    revisions: [...new Set(names)].map((revision) => ({
      revision,
      before: shareOf(revision, before),
      percent: shareOf(revision, after),
      tags: tagsOf(revision),
    })),
    isFloating: after.length > 0 && isFloating(after),
  }
}

export const handLines = (change: HandChange, width?: number): readonly Line[] => {
  const rows = change.revisions.map(({ revision, before, percent, tags }) =>
    [revision, `${before} %`, `${percent} %`, tags.join(', ') || '-'].map(printable),
  )
  const table = fitted([['REVISION', 'BEFORE', 'NOW', 'TAGS'], ...rows], width)
  return [...table.map((text, index) => line(text, index === 0 ? 'quiet' : 'plain')), line(''), ending(change)]
}

const ending = ({ isWritten, isInForce, afterMs, why, service }: HandChange): Line => {
  if (!isInForce) return line(`The Route of ${service} does not serve this yet: ${why ?? 'no reason given'}.`, 'bad')
  if (!isWritten) return line('No change: it was so already.')
  return line(`Done: the Route of ${service} serves this, ${latency(afterMs)} after the write.`, 'good')
}

/** Nobody deploys to a Service that is pinned and notices: what people must know of it, with the command that undoes it. */
export const pinnedLine = ({ service, namespace, isFloating }: HandChange): readonly Line[] =>
  isFloating
    ? []
    : [
        line(
          `Traffic is pinned to these Revisions: the next one of ${service} gets none by itself. To follow the latest again:`,
        ),
        line(`  ${commandText({ verb: 'traffic', service, args: ['-p', '@latest=100%'], namespace })}`),
      ]
