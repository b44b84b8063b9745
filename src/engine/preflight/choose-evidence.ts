/**
 * Which sources measure this rollout: found out once, before anything is changed, and said with the plan. A source that can't measure
 * here has no say.
 */
import { failure } from '../../errors/catalogue.ts'
import { appliedBy } from '../../errors/cluster.ts'
import { pollMs } from '../../rollout/analysis/counts.ts'
import type { Journal } from '../../rollout/model.ts'
import type { LateSource, World } from '../context/context.ts'
import { grantingTo } from '../permissions/permissions.ts'
import { rightText } from '../permissions/table.ts'
import type { Measuring } from '../ports/events.ts'
import type { Availability, EvidenceSource } from '../ports/ports.ts'

/** What to report with the plan. @throws E_EVIDENCE where a source that is required can't measure */
export async function chooseEvidence(world: World, { stable }: Pick<Journal, 'stable'>): Promise<Measuring> {
  const names = stable.map(({ revision }) => revision)
  const asked = await Promise.all(
    world.sources.map(async (source) => ({ source, availability: await availabilityOf(world, source, names) })),
  )
  const chosen = asked.flatMap(({ source, availability }) =>
    availability.is === 'available' ? [{ source, availability }] : [],
  )
  world.may.measureBy = new Set(chosen.map(({ source }) => source.name))
  world.may.latest = latestOf(chosen)
  world.may.usersPerSecond = asked.flatMap(({ availability }) =>
    availability.is === 'unavailable' ? (availability.usersPerSecond ?? []) : [],
  )[0]
  world.may.paces = new Map(
    chosen.flatMap(({ source, availability: { pace = source.pace } }) => (pace ? [[source.name, pace]] : [])),
  )
  const measured = asked.flatMap(({ availability }) => (availability.is === 'available' ? [availability.what] : []))
  const unmeasured = asked.flatMap(({ source: { needs }, availability }) => {
    if (availability.is === 'available' || !needs) return []
    const { why, cure } = availability
    if (needs.required)
      throw failure('E_EVIDENCE', { subject: needs.subject, why, cure: cure ?? '', ...needs.required })
    return [{ subject: needs.subject, why, ...(cure === undefined ? {} : { cure }) }]
  })
  return { is: 'evidence', measured, unmeasured, ...(world.settings.dryRun ? { isDetailed: true } : {}) }
}

type Chosen = { readonly source: EvidenceSource; readonly availability: Extract<Availability, { is: 'available' }> }

function latestOf(chosen: readonly Chosen[]): LateSource | undefined {
  const late = chosen.flatMap(({ source, availability: { behindMs = source.behindMs } }) =>
    behindMs === undefined ? [] : [{ source: source.name, behindMs: Math.ceil(behindMs / pollMs) * pollMs }],
  )
  return late.toSorted((a, b) => b.behindMs - a.behindMs)[0]
}

async function availabilityOf(
  world: World,
  { name, what = name, needs }: EvidenceSource,
  stable: readonly string[],
): Promise<Availability> {
  if (!needs) return { is: 'available', what }
  return (await lackingRights(world, needs.rights)) ?? needs.check(stable, world.interrupt)
}

async function lackingRights(
  world: World,
  rights: NonNullable<EvidenceSource['needs']>['rights'],
): Promise<Availability | undefined> {
  const missing = rights.length === 0 ? [] : await world.cluster.missing(rights)
  if (missing.length === 0) return undefined
  const { user, grant } = await grantingTo(world, missing)
  return { is: 'unavailable', why: `${user} may not ${missing.map(rightText).join(', ')}`, cure: appliedBy(grant) }
}
