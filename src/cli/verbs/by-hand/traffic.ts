/** `traffic`: the split of a Service, changed by hand. */
import type { HandChange } from '../../../engine/commands/change-by-hand.ts'
import { wantedBy } from '../../../engine/ports/read-snapshot.ts'
import { failure } from '../../../errors/catalogue.ts'
import { pinnedLines } from '../../../report/commands/hand-change.ts'
import { sampleLines } from '../../../report/commands/sample.ts'
import { type HandShare, isSplitAlready, splitByHand } from '../../../rollout/traffic/lists-by-hand.ts'
import type { NamedShare } from '../../../settings/kinds/shares.ts'
import { fault } from '../../../settings/setting.ts'
import type { SampleSpec } from '../../../settings/settings.ts'
import type { Reader } from '../../../settings/written/reader.ts'
import { takeSample } from '../../send-sample.ts'
import { oneService, trafficOptions } from '../../table/options.ts'
import type { Means, VerbCode } from '../../verb-code.ts'
import { actByHand, type HandOptions, handOptionsIn, knownIn, namedIn } from './shared.ts'

const { percentage, verify, rate, revisionFrom } = trafficOptions

export const traffic: VerbCode = {
  prepare: (reader) => {
    const { take, isGiven, blame } = reader
    const shares = take(percentage) ?? []
    const options = handOptionsIn(reader, serviceIn(reader, shares))
    if (!isGiven(percentage)) blame(percentage, fault('E_MISSING', { example: percentage.example }))
    const sample = sampleIn(reader)
    return { act: (means) => act(means, { options, shares, sample }) }
  },
}

/** The first argument, or what stands in front of the colons. */
function serviceIn({ take, isGiven, isWrong, blame }: Reader, shares: readonly NamedShare[]): string {
  const service = take(oneService) ?? shares.find((each) => each.service !== undefined)?.service ?? ''
  if (service === '' && !isGiven(oneService) && !isWrong(percentage))
    blame(oneService, fault('E_MISSING', { example: oneService.example }))
  const other = shares.find((each) => each.service !== undefined && each.service !== service)
  if (other && service !== '') blame(percentage, fault('E_SHARE_SERVICE', { word: other.written, service }))
  return service
}

function sampleIn({ take, isGiven, blame, spell }: Reader): SampleSpec | undefined {
  const [count, perSecond, from] = [take(verify), take(rate), take(revisionFrom)]
  for (const setting of [rate, revisionFrom])
    if (count === undefined && isGiven(setting)) blame(setting, fault('E_NEEDS', { other: spell(verify) }))
  return count === undefined ? undefined : { count, rate: perSecond, ...(from && { revisionFrom: from }) }
}

type Wanted = {
  readonly options: HandOptions
  readonly shares: readonly NamedShare[]
  readonly sample: SampleSpec | undefined
}

async function act(means: Means, { options, shares, sample }: Wanted): Promise<number> {
  const { page, clock, env, interrupt } = means
  const { namespace } = await means.connect()
  const { code, change, service } = await actByHand(means, options, splitOf({ ...options, namespace }, shares))
  page.show(pinnedLines(change))
  const url = service?.url
  if (sample === undefined || url === undefined || code !== 0) {
    page.data(change)
    return code
  }
  const verified = await takeSample(url, { ...sample, health: options.health, env, clock, interrupt: interrupt() })
  page.show(sampleLines(verified, page.width()))
  page.data({ ...change, verified })
  return code
}

type Place = Pick<HandOptions, 'service' | 'stableTag'> & { readonly namespace: string }

const splitOf =
  (place: Place, shares: readonly NamedShare[]): HandChange =>
  (service, snapshot) => {
    const known = knownIn(snapshot, place.stableTag)
    const named = shares.map((share) => ({ ...share, to: namedIn(known, { word: share.word, ...place }) }))
    refuseTwice(named, service.latestReady)
    return { traffic: isSplitAlready(wantedBy(service), named) ? service.traffic : splitByHand(service.traffic, named) }
  }

type Named = HandShare & { readonly written: string }

/** What follows the latest Revision is that one now. @throws E_SHARE_TWICE */
function refuseTwice(named: readonly Named[], latestReady = '@latest'): void {
  const nameOf = ({ to }: Named) => (to.is === 'follows' ? latestReady : to.name)
  for (const [receiver, [one, other]] of Map.groupBy(named, nameOf))
    if (one && other) throw failure('E_SHARE_TWICE', { one: one.written, other: other.written, receiver })
}
