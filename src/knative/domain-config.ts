/**
 * Which domain is for which Services, as Knative reads it from config-domain. Pure.
 * Source: knative/serving pkg/reconciler/route/config/domain.go.
 */
import type { Json } from '../engine/ports/ports.ts'
import { parseYaml } from '../engine/ports/yaml/yaml.ts'
import { isObject, object } from '../kubernetes/api/json.ts'

export type Domain = {
  readonly domain: string
  /** It is for all Services that no selector takes. Of several without a selector that is the first by name; the others have no effect. */
  readonly isDefault: boolean
  /** `app=shop,tier=web`: for Services with these labels. As written where Knative cannot read it. Absent: it has none, or an empty one. */
  readonly selector?: string
}

/** In the order of the entries. */
export function domainsIn(data: Readonly<Record<string, string>>): readonly Domain[] {
  const entries = Object.entries(data).flatMap(([domain, written]) =>
    domain === '_example' ? [] : [{ domain, selector: selectorIn(written) }],
  )
  const unselected = entries.filter(({ selector }) => selector === undefined).map(({ domain }) => domain)
  const [first] = unselected.toSorted()
  return entries.map(({ domain, selector }) => ({
    domain,
    isDefault: domain === first,
    ...(selector !== undefined && { selector }),
  }))
}

const selectorIn = (written: string): string | undefined => {
  const value = valueIn(written)
  const selector = isObject(value) ? (value.selector ?? null) : value
  if (selector !== null && !isObject(selector)) return written.trim().replace(/\s+/g, ' ')
  const labels = Object.entries(object(selector)).map(([label, wanted]) => `${label}=${wanted}`)
  return labels.length === 0 ? undefined : labels.join(',')
}

/** What cannot be parsed stays text, which is not a selector either. */
const valueIn = (written: string): Json => {
  try {
    return parseYaml(written)
  } catch {
    return written
  }
}
