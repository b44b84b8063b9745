/** What shall run: a manifest says all of it, a smaller bound stays below the greater, nothing is said twice. */
import type { TemplateChange } from '../../engine/ports/cluster-views.ts'
import { template } from '../catalogue.ts'
import { parseQuantity } from '../kinds/units.ts'
import { fault } from '../setting.ts'
import type { Reader } from '../written/reader.ts'

export const checkTemplate = (reader: Reader, change: TemplateChange): void => {
  checkManifest(reader)
  checkScale(reader, change)
  checkResources(reader, change)
  checkAnnotations(reader, change)
}

const checkManifest = ({ isGiven, blame, spell }: Reader): void => {
  if (!isGiven(template.manifest)) return
  for (const setting of Object.values(template)) {
    if (setting === template.manifest || !isGiven(setting)) continue
    blame(setting, fault('E_WITH_MANIFEST', { manifest: spell(template.manifest) }))
  }
}

/** A maximum of 0 is none. Source: knative serving, autoscaling annotations. */
const checkScale = ({ blame, spell }: Reader, { minScale = 0, maxScale = 0 }: TemplateChange): void => {
  if (maxScale === 0 || minScale <= maxScale) return
  blame(template.minScale, fault('E_SCALE_ORDER', { min: minScale, max: maxScale, other: spell(template.maxScale) }))
}

const pairs = [
  { resource: 'cpu', request: template.cpuRequest, limit: template.cpuLimit },
  { resource: 'memory', request: template.memoryRequest, limit: template.memoryLimit },
] as const

const checkResources = ({ blame, spell }: Reader, { requests, limits }: TemplateChange): void => {
  for (const pair of pairs) {
    const request = requests[pair.resource]
    const limit = limits[pair.resource]
    if (request === undefined || limit === undefined) continue
    if ((parseQuantity(request) ?? 0) <= (parseQuantity(limit) ?? 0)) continue
    blame(pair.request, fault('E_REQUEST_OVER_LIMIT', { request, limit, other: spell(pair.limit) }))
  }
}

/** Both spellings are read by Knative. */
const scaleMarks = {
  'autoscaling.knative.dev/min-scale': template.minScale,
  'autoscaling.knative.dev/minScale': template.minScale,
  'autoscaling.knative.dev/max-scale': template.maxScale,
  'autoscaling.knative.dev/maxScale': template.maxScale,
} as const

const checkAnnotations = ({ isGiven, blame, spell }: Reader, { annotations }: TemplateChange): void => {
  for (const [name, setting] of Object.entries(scaleMarks)) {
    if (!Object.hasOwn(annotations, name) || !isGiven(setting)) continue
    blame(template.annotations, fault('E_MARK_AND_SETTING', { name, other: spell(setting) }))
  }
}
