/** What a summary remembers of a rollout, event by event. Pure. Everything else it needs is in the outcome. */
import type { RolloutEvent } from '../engine/events.ts'
import { planText } from './say-plan.ts'

export type Story = {
  readonly service: string
  readonly namespace: string
  readonly plan?: string
  /** The candidate's newest log lines. */
  readonly log: readonly string[]
  readonly warnings: readonly string[]
  /** The health check's command, when it was run. */
  readonly command?: string
  readonly writes: readonly Extract<RolloutEvent, { is: 'would-write' }>[]
}

const kept = 20

export const untold: Story = { service: 'The Service', namespace: '', log: [], warnings: [], writes: [] }

export const told = (story: Story, event: RolloutEvent): Story => {
  switch (event.is) {
    case 'target':
      return { ...story, service: event.service, namespace: event.namespace }
    case 'plan':
      return { ...story, plan: planText(event.plan) }
    case 'log':
      return { ...story, log: [...story.log, event.line.text].slice(-kept) }
    case 'warning':
      return { ...story, warnings: [...story.warnings, `${event.message} ${event.cure ?? ''}`.trim()] }
    case 'health-started':
      return { ...story, command: event.command }
    case 'would-write':
      return { ...story, writes: [...story.writes, event] }
    case 'phase':
    case 'written':
    case 'waiting-for-driver':
    case 'created':
    case 'starting':
    case 'ready':
    case 'scaling':
    case 'warm':
    case 'health':
    case 'shifted':
    case 'in-force':
    case 'measured':
    case 'step-ended':
    case 'returning':
    case 'returned':
    case 'note':
    case 'ended':
      return story
  }
}
