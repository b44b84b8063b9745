/** What to say to a setting that does not exist: the one that was most likely meant, or where all of them are. */
import type { Problem } from '../../errors/rollout-error.ts'
import { plan } from '../catalogue.ts'
import { fault } from '../setting.ts'
import { nearest } from './nearest.ts'
import type { RawSettings } from './raw.ts'

/** A flag of kn and gcloud. Here it is a split in which the new Revision has nothing. */
const withoutTraffic = 'no-traffic'

export const unknownIn = (raw: RawSettings): readonly Problem[] => {
  const names = raw.known.map(({ name }) => name)
  return [...raw.given.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => ({ setting: raw.spell(name), ...faultOf(name, names, raw) }))
}

const faultOf = (name: string, names: readonly string[], { spell, help }: RawSettings) => {
  if (name === withoutTraffic && names.includes(plan.traffic.name)) return fault('E_NO_TRAFFIC', {})
  const near = nearest(name, names)
  return fault('E_UNKNOWN', { ...(near && { near: spell(near) }), ...(help && { help }) })
}
