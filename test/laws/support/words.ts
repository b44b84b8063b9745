/** A story in words: what it begins with, and what happens in it. */
import type { RolloutEvent } from '../../../src/engine/ports/events.ts'
import type { Wish } from '../../stories/support/stage.ts'
import { trafficText } from './record.ts'
import { trafficOf } from './services.ts'
import type { Deed, Moment, ServiceShape, Story } from './story.ts'

/** An event in a few words; undefined: it says nothing that the writes do not say. */
export function inWords(event: RolloutEvent): string | undefined {
  switch (event.is) {
    case 'ready':
      return `${event.candidate} is ready`
    case 'health':
      return `health ${event.result.is}`
    case 'scaling':
      return `${event.revision} is raised from ${event.from} to ${event.to}`
    case 'step-ended':
      return `${event.result.percent} %: ${event.result.verdict}. ${event.result.why}`
    case 'promote-requested':
      return `${event.percent} %: asked to go on`
    case 'returning':
      return `returning: ${event.because}${event.detail ? `, ${event.detail}` : ''}`
    case 'starting':
      return `start of ${event.candidate}: ${event.start.is}`
    case 'waiting-for-driver':
      return `waits for ${event.journal.id}`
    case 'still-waiting':
      return `still waiting: ${event.on.is}`
    case 'warning':
      return `warning ${event.code}: ${event.message}`
    case 'note':
      return event.text
    case 'ended':
      return `ended: ${event.outcome.kind} ${event.outcome.because ?? ''} ${event.outcome.code ?? ''} ${event.outcome.reason}`
    default:
      return undefined
  }
}

export function beginning({ seed, service, settings, happenings, finisher }: Story): readonly string[] {
  return [
    service ? shapeInWords(service) : 'There is no Service yet.',
    `A rollout is asked for: ${wishInWords(settings)}.`,
    ...happenings.map(({ at, deed }) => `${momentInWords(at)}: ${deedInWords(deed)}.`),
    `Whoever is killed is followed by: ${finisher.is}, ${finisher.afterMs} ms later. (Seed of the cluster: ${seed}.)`,
  ]
}

function shapeInWords(shape: ServiceShape): string {
  const traits = [
    `${shape.revisions} Revisions of ${shape.registry}/hello:1`,
    `traffic ${trafficText(trafficOf(shape))}`,
    shape.minScale > 0 ? `min-scale ${shape.minScale}` : '',
    shape.startDelayMs > 0 ? `a start of ${shape.startDelayMs} ms` : '',
    shape.isSeasoned ? 'the tags of an earlier rollout' : '',
    shape.isAsleep ? 'nobody uses it' : '',
    `on Knative ${shape.knative}`,
  ]
  return `A Service has ${traits.filter((trait) => trait !== '').join(', ')}.`
}

const wishInWords = (wish: Wish): string =>
  Object.entries(wish)
    .map(([name, value]) => `${name}: ${value.replaceAll('\n', ' ')}`)
    .join('; ')

function momentInWords(moment: Moment): string {
  switch (moment.on) {
    case 'write':
      return `At its write ${moment.nth}`
    case 'change':
      return `At change ${moment.nth} of the Service`
    case 'event':
      return `At event ${moment.nth}`
    case 'ms':
      return `After ${moment.ms} ms`
  }
}

export function deedInWords(deed: Deed): string {
  switch (deed.do) {
    case 'kill':
      return `the process is killed; what it is just sending ${inFlightInWords(deed.inFlight)}`
    case 'stop-process':
      return `the process is stopped for ${deed.forMs} ms`
    case 'edit-traffic':
      return `another hand edits the traffic (${deed.how})`
    case 'edit-template':
      return 'another hand edits the template'
    case 'stop-pods':
      return `the pods of the ${deed.of} Revision are told to stop`
    case 'ask':
      return `${deed.times} x kn rollout ${deed.for}`
    case 'fault':
      return `${deed.times} x ${deed.fault} for ${deed.of}`
    default:
      return deed.do
  }
}

const inFlightInWords = (inFlight: 'lost' | 'arrives' | number): string =>
  typeof inFlight === 'number' ? `arrives ${inFlight} ms late` : inFlight === 'lost' ? 'is lost' : 'arrives'
