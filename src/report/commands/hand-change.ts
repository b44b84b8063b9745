/** What a change of the traffic by hand did: each Revision before and now, by the Route. Pure. */
import { commandText } from '../../errors/command.ts'
import type { TrafficTarget } from '../../rollout/model.ts'
import { isFloating, shareOf } from '../../rollout/traffic/traffic.ts'
import { type Line, line } from '../log/line.ts'
import { printable } from '../text/foreign-text.ts'
import { latency } from '../text/numbers.ts'
import { fitted } from '../text/tables.ts'

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
  /** The latest ready Revision. */
  readonly latest?: HandLatest
}

type HandLatest = { readonly revision: string; readonly copyOf?: string }

/** Percents of all traffic, by status.traffic. */
export type HandRow = {
  readonly revision: string
  readonly before: number
  readonly percent: number
  readonly tags: readonly string[]
  /** The earlier Revision that runs the same. */
  readonly copyOf?: string
}

type Changed = Omit<HandChange, 'revisions' | 'isFloating' | 'latest'> & {
  readonly latest?: string
  /** By the name of the copy, of which Revision. */
  readonly copies?: ReadonlyMap<string, string>
  readonly before: readonly TrafficTarget[]
  readonly after: readonly TrafficTarget[]
}

/** In the order in which they are served now; those that are served no longer come last. */
export const handChange = ({ before, after, latest, copies, ...rest }: Changed): HandChange => {
  const names = [...after, ...before].flatMap(({ revisionName }) => (revisionName === undefined ? [] : [revisionName]))
  const tagsOf = (name: string) =>
    after.flatMap(({ revisionName, tag }) => (revisionName === name && tag !== undefined ? [tag] : []))
  const copyOf = (name: string) => {
    const of = copies?.get(name)
    return of === undefined ? {} : { copyOf: of }
  }
  return {
    ...rest,
    revisions: [...new Set(names)].map((revision) => ({
      revision,
      before: shareOf(revision, before),
      percent: shareOf(revision, after),
      tags: tagsOf(revision),
      ...copyOf(revision),
    })),
    isFloating: after.length > 0 && isFloating(after),
    ...(latest !== undefined && { latest: { revision: latest, ...copyOf(latest) } }),
  }
}

export const handLines = (change: HandChange, width?: number): readonly Line[] => {
  const rows = change.revisions.map(({ revision, before, percent, tags, copyOf }) =>
    [
      copyOf === undefined ? revision : `${revision} (copy of ${copyOf})`,
      `${before} %`,
      `${percent} %`,
      tags.join(', ') || '-',
    ].map(printable),
  )
  const table = fitted([['REVISION', 'BEFORE', 'NOW', 'TAGS'], ...rows], width)
  return [...table.map((text, index) => line(text, index === 0 ? 'quiet' : 'plain')), line(''), ending(change)]
}

const ending = ({ isWritten, isInForce, afterMs, why, service }: HandChange): Line => {
  if (!isInForce) return line(`The Route of ${service} does not serve this yet: ${why ?? 'no reason given'}.`, 'bad')
  if (!isWritten) return line('No change: it was so already.')
  return line(`Done: the Route of ${service} serves this, ${latency(afterMs)} after the write.`, 'good')
}

/**
 * Nobody deploys to a Service that is pinned and notices: what people must know of it, and where to go from there. To follow the latest
 * Revision is offered as what undoes it only where that moves nobody.
 */
export const pinnedLines = (change: HandChange): readonly Line[] =>
  change.isFloating ? [] : [...leftLines(change), ...wayOn(change)].map(({ text, tone }) => line(printable(text), tone))

const leftLines = ({ service }: HandChange): readonly Line[] => [
  line(`Traffic is pinned to these Revisions: the next one of ${service} gets none by itself.`),
]

const wayOn = (change: HandChange): readonly Line[] => {
  const { service, namespace, latest, revisions } = change
  const follow = line(`  ${commandText({ verb: 'traffic', service, args: ['-p', '@latest=100%'], namespace })}`)
  const serving = revisions.filter(({ percent }) => percent > 0)
  const isLatest = ({ revision, copyOf }: HandRow) => [revision, copyOf].some((name) => runsAs(latest, name))
  if (latest === undefined || serving.every(isLatest)) return [line('To follow the latest again:'), follow]
  const { revision } = latest
  const row = revisions.find((each) => each.revision === revision)
  if (row && row.percent > 0)
    return [line(`To give all of it to the latest, ${revision}, and to each that follows it, without a check:`), follow]
  const fate = row && row.before > 0 ? 'from which this took the traffic' : 'which receives no traffic'
  const [only, ...others] = serving
  return [
    line(
      `The latest is ${revision}, ${fate}: @latest would send everyone there. A deploy moves traffic of a pinned Service, too.`,
    ),
    ...(only && others.length === 0 ? rollbackTo(change, only.copyOf ?? only.revision) : []),
  ]
}

/** The latest is that Revision, or a copy of it. */
const runsAs = (latest: HandLatest | undefined, name: string | undefined): boolean =>
  name !== undefined && (latest?.revision === name || latest?.copyOf === name)

const rollbackTo = ({ service, namespace }: HandChange, to: string): readonly Line[] => [
  line(`To restore the configuration of ${to} as well:`),
  line(`  ${commandText({ verb: 'rollback', service, args: ['--to', to], namespace })}`),
]
