/** What is said while the candidate starts and grows. Pure. */
import type { RolloutEvent } from '../engine/events.ts'
import type { Start, StartTrouble } from '../engine/ports.ts'
import { indented, type Line, line } from './line.ts'
import { counted, duration } from './numbers.ts'

type Event<K extends RolloutEvent['is']> = Extract<RolloutEvent, { is: K }>

export const sayCreated = ({ candidate, from, changes }: Event<'created'>): readonly Line[] => [
  line(`${candidate} created${from ? ` from ${from}` : ''}${changes.length > 0 ? `: ${changes.join(', ')}` : ''}`),
]

export const sayStarting = ({ candidate, start }: Event<'starting'>): readonly Line[] => startLines(candidate, start)

/** `hello-00042 7c9f-x2k4p | listening`: what the pod's name repeats of its Revision's is left out. */
export const sayLog = ({ line: { revision, pod, text } }: Event<'log'>): readonly Line[] => [
  line(`${revision} ${pod.replace(`${revision}-deployment-`, '')} | ${text}`, 'quiet'),
]

export const sayReady = ({ candidate, afterMs }: Event<'ready'>): readonly Line[] => [
  line(`${candidate} is ready after ${duration(afterMs)}`),
]

export const sayScaling = ({ revision, from, to }: Event<'scaling'>): readonly Line[] => [
  line(`Asked for ${counted(to, 'pod')} of ${revision} (now ${from})`),
]

export const sayWarm = ({ revision, pods, afterMs }: Event<'warm'>): readonly Line[] => [
  line(`${revision} is warm with ${counted(pods, 'pod')} after ${duration(afterMs)}`),
]

/** What is wrong with a pod, then what it said: events, last log lines. */
export const troubleLines = ({ reason, message, pod, events, log }: StartTrouble): readonly Line[] => [
  line(`${pod ? `Pod ${pod}: ` : ''}${reason}${message ? `, ${message}` : ''}`, 'bad'),
  ...(events.length > 0 ? [line('Events:'), ...events.flatMap((each) => indented(each, 'quiet'))] : []),
  ...(log.length > 0 ? [line('Last log lines:'), ...log.flatMap((each) => indented(each, 'quiet'))] : []),
]

const startLines = (candidate: string, start: Start): readonly Line[] => {
  switch (start.is) {
    case 'starting':
      return [line(`${candidate} is starting with ${counted(start.pods, 'pod')}${note(start.note)}`)]
    case 'healing':
      return [line(`${candidate} has trouble that may pass: ${start.why.reason}${note(start.why.message)}`, 'warn')]
    case 'failed':
      return troubleLines(start.why)
    case 'unseen':
      return [line(`How ${candidate} starts can't be seen: ${start.note}`, 'warn')]
  }
}

const note = (text: string | undefined): string => (text ? `, ${text}` : '')
