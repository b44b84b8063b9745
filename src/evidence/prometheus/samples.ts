/**
 * From the samples of counters to how much they grew in a step: exact integers, from scrape to scrape. Pure.
 * What a target had counted when the step began belongs to no step. One that was seen first more than a scrape after that was born since;
 * one that was seen first before that may have been there already. A counter that went down means that all counters of its target began
 * again at zero.
 */

export type Labels = Readonly<Record<string, string>>

/** `atS`: seconds since the epoch, by the clock of the Prometheus. Ascending. */
export type Sample = { readonly atS: number; readonly value: number }

export type Series = { readonly labels: Labels; readonly samples: readonly Sample[] }

export const kinds = ['requests', 'errors', 'quick'] as const
export type Kind = (typeof kinds)[number]

/** What was read of one side in one round. */
export type Read = Readonly<Partial<Record<Kind, readonly Series[]>>>

/** How far a target is counted. */
type Target = { readonly atS: number; readonly values: ReadonlyMap<string, number> }
export type Targets = ReadonlyMap<string, Target>

/** `atS`: on average, when the targets were scraped. */
export type Growth = { readonly fromS: number; readonly atS: number } & Readonly<Record<Kind, number>>

/** `growth` is undefined while nothing was scraped twice since `fromS`, when the step began. */
export function grown(
  targets: Targets,
  read: Read,
  fromS: number,
): { readonly targets: Targets; readonly growth?: Growth } {
  const after = new Map(targets)
  const parts: Growth[] = []
  const bornS = fromS + (scrapeInterval(Object.values(read).flat()) ?? Number.POSITIVE_INFINITY)
  for (const [name, all] of byTarget(read)) {
    const before = targets.get(name) ?? baselineOf(all, { fromS, bornS })
    const atS = newestOf(all)
    if (!before || atS < before.atS) continue
    const values = valuesAt(all, atS)
    after.set(name, { atS, values })
    if (atS > before.atS) parts.push({ fromS: before.atS, atS, ...growthOf(before.values, values) })
  }
  if (parts.length === 0) return { targets: after }
  const sum = (key: keyof Growth) => parts.reduce((all, part) => all + part[key], 0)
  return {
    targets: after,
    growth: {
      fromS: sum('fromS') / parts.length,
      atS: sum('atS') / parts.length,
      requests: sum('requests'),
      errors: sum('errors'),
      quick: sum('quick'),
    },
  }
}

type Tagged = Series & { readonly kind: Kind; readonly id: string }

/** Labels by which a scrape names what it has scraped. */
const ofTarget = ['job', 'instance', 'namespace', 'pod', 'k8s_pod_name', 'pod_name']

function byTarget(read: Read): ReadonlyMap<string, readonly Tagged[]> {
  const all = kinds.flatMap((kind) =>
    (read[kind] ?? []).map((series): Tagged => ({ ...series, kind, id: `${kind} ${textOf(series.labels)}` })),
  )
  return Map.groupBy(all, ({ labels }) => {
    const own = Object.entries(labels).filter(([name]) => ofTarget.includes(name))
    return textOf(own.length > 0 ? Object.fromEntries(own) : labels)
  })
}

const textOf = (labels: Labels): string => JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Undefined while it was not scraped since. Of one that was born since, nothing was counted before. */
function baselineOf(
  all: readonly Tagged[],
  { fromS, bornS }: { readonly fromS: number; readonly bornS: number },
): Target | undefined {
  const times = all.flatMap(({ samples }) => samples.map(({ atS }) => atS))
  const since = times.filter((atS) => atS >= fromS)
  if (since.length === 0) return undefined
  if (Math.min(...times) > bornS) return { atS: fromS, values: new Map() }
  const atS = Math.min(...since)
  return { atS, values: valuesAt(all, atS) }
}

/** Of what was asked for in several queries, one may have been answered before a scrape, the next after it. */
const newestOf = (all: readonly Tagged[]): number =>
  Math.min(
    ...[...Map.groupBy(all, ({ kind }) => kind).values()].map((series) =>
      Math.max(...series.flatMap(({ samples }) => samples.map(({ atS }) => atS))),
    ),
  )

const valuesAt = (all: readonly Tagged[], atS: number): ReadonlyMap<string, number> =>
  new Map(
    all.flatMap(({ id, samples }) => {
      const last = samples.findLast((sample) => sample.atS <= atS)
      return last ? [[id, last.value] as const] : []
    }),
  )

function growthOf(before: Target['values'], now: Target['values']): Readonly<Record<Kind, number>> {
  const isReset = [...now].some(([id, value]) => value < (before.get(id) ?? 0))
  const of = (kind: Kind) =>
    [...now]
      .filter(([id]) => id.startsWith(`${kind} `))
      .reduce((sum, [id, value]) => sum + value - (isReset ? 0 : (before.get(id) ?? 0)), 0)
  return { requests: of('requests'), errors: of('errors'), quick: of('quick') }
}

/**
 * Seconds until both sides are read up to about the same moment, half a scrape apart at most: 0 where they are. Told in turns, an outage
 * that both met would show on one of them first. A side that lags by more than a scrape is not waited for.
 */
export function untilLevel(a: Read, b: Read): number {
  const all = [a, b].map((read) => Object.values(read).flat())
  const [newestA, newestB] = all.map(newestSample)
  const interval = scrapeInterval(all.flat())
  if (newestA === undefined || newestB === undefined || interval === undefined) return 0
  const apart = Math.abs(newestA - newestB)
  return apart > interval / 2 && apart < interval ? interval - apart : 0
}

/** Seconds between two scrapes, the median; undefined where nothing was scraped twice. */
export function scrapeInterval(series: readonly Series[]): number | undefined {
  const gaps = series
    .flatMap(({ samples }) => samples.slice(1).map(({ atS }, index) => atS - (samples[index]?.atS ?? atS)))
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)]
}

/** Seconds since the epoch; undefined of nothing. */
export const newestSample = (series: readonly Series[]): number | undefined => {
  const times = series.flatMap(({ samples }) => samples.map(({ atS }) => atS))
  return times.length > 0 ? Math.max(...times) : undefined
}
