/** What a summary remembers of a rollout, event by event. Pure. Everything else it needs is in the outcome. */
import type { RolloutEvent } from '../../engine/ports/events.ts'

export type Story = {
  readonly service: string
  /** What the candidate is made of: the Revision it was made from, and what differs. */
  readonly created?: { readonly from?: string; readonly changes: readonly string[] }
  /** The candidate's newest log lines. */
  readonly log: readonly string[]
  readonly warnings: readonly string[]
  readonly writes: readonly Extract<RolloutEvent, { is: 'would-write' }>[]
}

const kept = 20

/** `service` as the settings name it: where they are refused, no event tells it. */
export const untold = (service: string): Story => ({ service, log: [], warnings: [], writes: [] })

export const told = (story: Story, event: RolloutEvent): Story => {
  switch (event.is) {
    case 'target':
      return { ...story, service: event.service }
    case 'created':
      return { ...story, created: event }
    case 'log':
      return { ...story, log: [...story.log, event.line.text].slice(-kept) }
    case 'warning':
      return { ...story, warnings: [...story.warnings, `${event.message} ${event.cure ?? ''}`.trim()] }
    case 'would-write':
      return { ...story, writes: [...story.writes, event] }
    case 'plan':
    case 'phase':
    case 'written':
    case 'waiting-for-driver':
    case 'starting':
    case 'ready':
    case 'scaling':
    case 'warm':
    case 'health-started':
    case 'health':
    case 'shifted':
    case 'in-force':
    case 'step-ended':
    case 'returning':
    case 'returned':
    case 'note':
    case 'ended':
      return story
  }
}
