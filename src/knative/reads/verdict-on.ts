/** What a Service remembers of a Revision: whether it proved good or bad in an earlier rollout. Pure. */
import { printable } from '../../engine/ports/guards/printable.ts'
import type { ServiceView } from '../../engine/ports/ports.ts'
import { object, parseJson, text } from '../../kubernetes/api/json.ts'
import type { RevisionVerdict } from '../../rollout/model.ts'
import { verdictPrefix } from '../names.ts'

/** Of a cause; anyone may have edited it. */
const longestCause = 200

/** What the Service remembers of a Revision. */
export const verdictOn = (service: ServiceView | undefined, revision: string): RevisionVerdict | undefined => {
  const annotated = service?.annotations[verdictPrefix + revision]
  const { is, at, why, cause, minScale } = object(annotated === undefined ? undefined : parseJson(annotated))
  if ((is !== 'good' && is !== 'bad' && is !== 'not-judged') || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
    return undefined
  return {
    is,
    at,
    ...(text(why) !== undefined && { why: text(why) }),
    ...(text(cause) !== undefined && { cause: printable(text(cause) ?? '').slice(0, longestCause) }),
    ...(text(minScale) !== undefined && { minScale: text(minScale) }),
  }
}
