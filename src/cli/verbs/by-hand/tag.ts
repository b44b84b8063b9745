/** `tag`: a tag on a Revision, and with it an address at which that Revision alone answers. */
import type { HandChange } from '../../../engine/commands/change-by-hand.ts'
import { wantedBy } from '../../../engine/ports/read-snapshot.ts'
import { failure } from '../../../errors/catalogue.ts'
import { line } from '../../../report/log/line.ts'
import { isTaggedAlready, tagged } from '../../../rollout/traffic/lists-by-hand.ts'
import { refuseLongTag } from '../../../settings/combinations/plan.ts'
import { fault } from '../../../settings/setting.ts'
import { oneService, tagOptions } from '../../table/options.ts'
import type { VerbCode } from '../../verb-code.ts'
import { actByHand, handOptionsIn, knownIn, namedIn } from './shared.ts'

const { revision: ofRevision, tag: ofTag, move } = tagOptions

export const tag: VerbCode = {
  prepare: (reader) => {
    const { take, isGiven, isWrong, blame } = reader
    const [service = '', word = '', name = ''] = [take(oneService), take(ofRevision), take(ofTag)]
    for (const setting of [oneService, ofRevision, ofTag])
      if (!isGiven(setting)) blame(setting, fault('E_MISSING', { example: setting.example }))
    if (!isWrong(oneService)) refuseLongTag(reader, ofTag, { tag: name, service })
    const options = handOptionsIn(reader, service)
    const mayMove = take(move)
    return {
      act: async (means) => {
        const { page } = means
        const { namespace } = await means.connect()
        const place = { service, namespace, stableTag: options.stableTag }
        const { code, change, urlOf } = await actByHand(means, options, tagging({ ...place, word, tag: name, mayMove }))
        const url = urlOf(name)
        if (url !== undefined) page.show([line(url)])
        page.data({ ...change, tag: name, ...(url === undefined ? {} : { url }) })
        return code
      },
    }
  },
}

type Tagging = {
  readonly service: string
  readonly namespace: string
  readonly stableTag: string
  readonly word: string
  readonly tag: string
  readonly mayMove: boolean
}

/** @throws E_NO_REVISION, E_NAME_AMBIGUOUS, E_TAG_HELD */
const tagging =
  ({ word, tag, mayMove, stableTag, ...place }: Tagging): HandChange =>
  (service, snapshot) => {
    const known = knownIn(snapshot, stableTag)
    // What follows the latest is no place for a tag by hand: it is the Revision that is the latest now.
    const to = namedIn(known, { word: word === '@latest' ? (known.latestReady ?? 'latest') : word, ...place })
    const name = to.is === 'revision' ? to.name : ''
    const wanted = wantedBy(service)
    if (isTaggedAlready(wanted, { tag, name, word })) return { traffic: service.traffic }
    const holder = wanted.find((target) => target.tag === tag)?.revisionName
    if (holder !== undefined && holder !== name && !mayMove) throw failure('E_TAG_HELD', { tag, holder })
    return { traffic: tagged(service.traffic, tag, name) }
  }
