/** What a dry run shows to a reviewer ahead of its writes: what the deploy would change, and by which plan. */
import { isFloating } from '../../../rollout/traffic/traffic.ts'
import type { World } from '../../context/context.ts'
import type { Template, TemplateDiff } from '../../ports/ports.ts'
import type { Rehearsal } from '../../ports/rehearsal.ts'
import type { Prepared } from '../../preflight/prepare.ts'
import { changedMetadata, changedNames, metadataOf } from '../../preflight/service-metadata.ts'

const blank: Template = { spec: {} }

export function rehearsalOf(world: World, start: Prepared, candidate: string): Rehearsal {
  const { plan, stable, before, tags } = start.journal
  const { analysis, health, keepPrevious, pauseTimeoutMs } = world.settings
  const { maxErrorRate, maxLatencyMs } = analysis
  return {
    is: 'would-change',
    candidate,
    stable,
    diff: diffOf(world, start),
    service: changedNames(start.is === 'create' ? metadataOf(world) : changedMetadata(world, start.service)),
    plan,
    form: start.is === 'create' || isFloating(before) ? 'floating' : 'pinned',
    tags,
    keepPrevious,
    pauseTimeoutMs,
    ...(maxErrorRate === undefined ? {} : { maxErrorRate }),
    ...(maxLatencyMs === undefined ? {} : { maxLatencyMs }),
    ...(health.path === undefined ? {} : { healthPath: health.path }),
  }
}

function diffOf({ templates }: World, start: Prepared): TemplateDiff {
  if (start.is === 'create') return templates.diff(blank, start.template)
  return templates.diff(start.compared.before, start.compared.after)
}
