/** Ends of sweeps, as the events they send. */
import { recoverOutcome } from '../../../src/engine/commands/recover-all.ts'
import type { Outcome, RecoverResult, RolloutEvent } from '../../../src/engine/ports/events.ts'
import { endedAs } from './ended-as.ts'

const untilMs = Date.parse('2026-11-24T11:42:07.250Z')

const ended = (outcome: Partial<Outcome> & Pick<Outcome, 'kind'>): RecoverResult['fate'] => ({
  is: 'ended',
  outcome: endedAs(outcome.kind, outcome),
})

const found = (service: string, rest: Omit<RecoverResult, 'namespace' | 'service'>): RecoverResult => ({
  namespace: 'shop',
  service,
  jobUrl: `https://ci.example/jobs/${service.length}`,
  ...rest,
})

const back = { because: 'driver-died', revision: 'hello-00042', previousRevision: 'hello-00041' } as const

const all: readonly RecoverResult[] = [
  found('cart', { stage: 'stepping', fate: { is: 'alive', untilMs } }),
  found('hello', { stage: 'stepping', fate: ended({ kind: 'aborted', ...back }) }),
  found('search', { stage: 'paused', fate: ended({ kind: 'promoted', revision: 'search-00007' }) }),
  found('orders', { stage: 'paused', fate: { is: 'waiting', untilMs } }),
  { namespace: 'shop', service: 'old', fate: { is: 'unmarked' } },
]

const broken: readonly RecoverResult[] = [
  ...all,
  found('bills', {
    fate: ended({
      kind: 'uncertain',
      reason: 'The journal of the rollout cannot be read, so it cannot be finished automatically.',
      next: ['Check the annotation kn-rollout.dev/rollout: kubectl get ksvc bills -n shop -o yaml'],
    }),
  }),
]

const events = (swept: readonly RecoverResult[]): readonly RolloutEvent[] => [
  { is: 'note', text: 'Open rollouts in shop (context ci@prod, server https://k8s.example:6443)' },
  { is: 'note', text: 'shop/hello: left open; finishing it.' },
  { is: 'ended', outcome: recoverOutcome(swept) },
]

export const sweeps = [
  { name: 'recovered', events: events(all) },
  { name: 'recovered-but-one', events: events(broken) },
]
