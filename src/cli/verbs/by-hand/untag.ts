/** `untag`: a tag less. Nobody's traffic changes. */
import type { HandChange } from '../../../engine/commands/change-by-hand.ts'
import { failure } from '../../../errors/catalogue.ts'
import { untaggedByHand } from '../../../rollout/traffic/lists-by-hand.ts'
import { fault } from '../../../settings/setting.ts'
import { oneService, tagOptions } from '../../table/options.ts'
import type { VerbCode } from '../../verb-code.ts'
import { actByHand, handOptionsIn } from './shared.ts'

export const untag: VerbCode = {
  prepare: (reader) => {
    const { take, isGiven, blame } = reader
    const [service = '', name = ''] = [take(oneService), take(tagOptions.tag)]
    for (const setting of [oneService, tagOptions.tag])
      if (!isGiven(setting)) blame(setting, fault('E_MISSING', { example: setting.example }))
    const options = handOptionsIn(reader, service)
    return {
      act: async (means) => {
        const { code, change } = await actByHand(means, options, untagging(service, name))
        means.page.data({ ...change, tag: name })
        return code
      },
    }
  },
}

/** @throws E_NO_TAG */
const untagging =
  (service: string, tag: string): HandChange =>
  ({ traffic }) => {
    const tags = [...new Set(traffic.flatMap((target) => (target.tag === undefined ? [] : [target.tag])))]
    if (!tags.includes(tag)) throw failure('E_NO_TAG', { service, tag, tags: tags.join(', ') })
    return { traffic: untaggedByHand(traffic, tag), isRemoval: true }
  }
