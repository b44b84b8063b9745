/** What is said before anything is touched: where, what is planned, who serves. Pure. */
import type { RolloutEvent } from '../engine/events.ts'
import type { Plan, Step } from '../rollout/model.ts'
import { type Line, line } from './line.ts'
import { duration } from './numbers.ts'

type Event<K extends RolloutEvent['is']> = Extract<RolloutEvent, { is: K }>

export const sayTarget = ({ service, namespace, context, server }: Event<'target'>): readonly Line[] => [
  line(`${service} in ${namespace} (${context ? `context ${context}, ` : ''}server ${server})`, 'title'),
]

export const sayPlan = ({ plan, stable, form, images }: Event<'plan'>): readonly Line[] => [
  line(`Plan      ${planText(plan)}   times are UTC`),
  ...(stable.length === 0 ? [line('Stable    none, this is the first deployment')] : []),
  ...stable.map(({ revision, percent }) =>
    line(`Stable    ${revision}  ${percent} %  ${formWords[form]}  ${imageText(images[revision])}`.trimEnd()),
  ),
]

export const sayWaiting = ({ journal, forMs }: Event<'waiting-for-driver'>): readonly Line[] => [
  line(
    `Another rollout of this Service is running${by(journal.job)}. Waiting for it, at most ${duration(forMs)}`,
    'warn',
  ),
]

/** `10 % for 2 min -> 50 % for 2 min -> 100 %   about 4 min` */
const planText = ({ steps, ending, pauseAt }: Plan): string => {
  const holdMs = steps.reduce((sum, step) => sum + step.holdMs, 0)
  if (steps.length === 0) return 'ready and healthy, then everyone'
  const path = steps.map((step) => stepText(step) + (step.percent === pauseAt ? ', then a pause' : '')).join(' -> ')
  return `${path}${ending === 'stay' ? ', and stays there' : ''}${holdMs > 0 ? `   about ${duration(holdMs)}` : ''}`
}

/** The image with its digest cut to twelve digits, enough to tell two apart. */
export const imageText = (image = ''): string => image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1')

const stepText = ({ percent, holdMs }: Step): string =>
  holdMs > 0 ? `${percent} % for ${duration(holdMs)}` : `${percent} %`

const formWords = { floating: '(follows the latest Revision)', pinned: '(pinned)' } as const

const by = (job: Event<'waiting-for-driver'>['journal']['job']): string => (job?.url ? ` (${job.url})` : '')
