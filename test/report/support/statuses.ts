/** Services as `status` reads them, one for each thing that its page must show. */
import type { Outcome, RolloutEvent, ServiceStatus, ServiceSummary } from '../../../src/engine/ports/events.ts'

const target = { server: 'https://k8s.example:6443', context: 'prod', namespace: 'shop', service: 'hello' }
const minute = 60_000
const day = 24 * 60 * minute
const image = (digit: string) => `registry.example/shop/hello@sha256:${digit.repeat(64)}`
const isReady = { status: 'True' } as const
const ready = [
  { type: 'Ready', ...isReady },
  { type: 'ConfigurationsReady', ...isReady },
  { type: 'RoutesReady', ...isReady },
]
const head = {
  ...target,
  knative: '1.23.0',
  ingress: 'kourier.ingress.networking.knative.dev',
  url: 'https://hello.shop.example',
}

const stable = {
  name: 'hello-00041',
  percent: 90,
  wanted: 90,
  tags: ['previous'],
  ready: isReady,
  pods: 3,
  ageMs: 3 * day,
  image: image('3'),
  verdict: { is: 'good', agoMs: 3 * day },
} as const
const candidate = {
  name: 'hello-00042',
  percent: 10,
  wanted: 10,
  tags: ['latest'],
  ready: isReady,
  pods: 1,
  ageMs: 2 * minute,
  image: image('9'),
} as const
const old = (number: number) => ({
  name: `hello-000${number}`,
  tags: [],
  ready: isReady,
  pods: 0,
  ageMs: 5 * day,
  image: image('7'),
})

const onTrial: ServiceStatus = {
  ...head,
  conditions: ready,
  revisions: [{ ...candidate, role: 'candidate' }, { ...stable, role: 'stable' }, ...[40, 39, 38, 37].map(old)],
  rollout: {
    stage: 'stepping',
    candidate: 'hello-00042',
    step: 1,
    steps: 3,
    jobUrl: 'https://gitlab.example/acme/shop/-/jobs/7712',
    untilMs: Date.UTC(2026, 10, 24, 10, 44, 7),
  },
}

const cause =
  'CrashLoopBackOff: Container user-container exited 3 times, most recently with code 3. config: DATABASE_URL is not set'

const broken: ServiceStatus = {
  ...head,
  isFloating: false,
  template: { revision: 'hello-00043', isServed: false },
  conditions: [
    {
      type: 'Ready',
      status: 'False',
      reason: 'RevisionFailed',
      message: 'Revision "hello-00043" failed with message: Container failed with: DATABASE_URL is not set.',
    },
    {
      type: 'ConfigurationsReady',
      status: 'False',
      reason: 'RevisionFailed',
      message: 'Revision "hello-00043" failed with message: Container failed with: DATABASE_URL is not set.',
    },
    { type: 'RoutesReady', status: 'True' },
  ],
  revisions: [
    {
      name: 'hello-00043',
      tags: [],
      ready: { status: 'False', reason: 'ExitCode3', message: 'Container failed with: DATABASE_URL is not set.' },
      pods: 0,
      ageMs: 40_000,
      image: image('b'),
      verdict: { is: 'bad', why: 'candidate-failed', cause, agoMs: 20_000 },
    },
    { ...stable, percent: 100, wanted: 50 },
    { ...candidate, percent: undefined, wanted: 50, image: stable.image, copyOf: stable.name },
  ],
}

const least: ServiceStatus = { server: target.server, namespace: 'shop', service: 'hello', revisions: [] }

const summary = (service: string, more: Partial<ServiceSummary> = {}): ServiceSummary => ({
  namespace: 'shop',
  service,
  url: `https://${service}.shop.example`,
  ready: isReady,
  isInForce: true,
  traffic: [{ revision: `${service}-00007`, percent: 100 }],
  ageMs: 40 * day,
  ...more,
})

const services: readonly ServiceSummary[] = [
  summary('checkout', {
    traffic: [
      { revision: 'checkout-00041', percent: 90 },
      { revision: 'checkout-00042', percent: 10 },
    ],
    rollout: onTrial.rollout,
  }),
  summary('payments', { rollout: { stage: 'paused', step: 1, steps: 3, untilMs: 1, isOver: true } }),
  summary('cart', { ready: { status: 'False', reason: 'RevisionMissing' }, isInForce: false }),
  summary('catalogue'),
  summary('new-one', { traffic: [], ready: { status: 'Unknown', reason: 'Deploying' }, ageMs: 3_000 }),
]

const ended = (more: Partial<Outcome>): RolloutEvent => ({
  is: 'ended',
  outcome: {
    kind: 'unchanged',
    reason: 'Nothing was changed.',
    next: [],
    traffic: [],
    percent: 0,
    steps: [],
    exposure: [],
    ...more,
  },
})

export const statusesOf = { onTrial, broken, least, services }

export const statuses: Readonly<Record<string, readonly RolloutEvent[]>> = {
  'status-on-trial': [{ is: 'target', ...target }, ended({ status: onTrial })],
  'status-broken': [{ is: 'target', ...target }, ended({ status: broken })],
  'status-least': [{ is: 'target', ...target }, ended({ status: least })],
  'status-of-all': [
    { is: 'note', text: 'Services in shop (context prod, server https://k8s.example:6443)' },
    ended({ services }),
  ],
  'status-of-none': [ended({ services: [] })],
}
