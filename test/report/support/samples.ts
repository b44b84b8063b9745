/** Rollouts as the events they send, one for each kind of ending: what the golden files and `npm run preview` are made of. */
import { adviceAfter } from '../../../src/engine/context/advice.ts'
import { grantOf } from '../../../src/engine/permissions/role-manifest.ts'
import type { Forecasting, Outcome, RolloutEvent, StepResult } from '../../../src/engine/ports/events.ts'
import type { HealthResult, StartTrouble } from '../../../src/engine/ports/ports.ts'
import { appliedBy } from '../../../src/errors/cluster.ts'
import { forecastOf } from '../../../src/rollout/analysis/forecast/forecast.ts'
import { longestHoldMs } from '../../../src/rollout/analysis/hold-length.ts'
import type { CoursePoint, Plan, SourceResult } from '../../../src/rollout/model.ts'
import { sweeps } from './sweep-samples.ts'

export type Sample = { readonly name: string; readonly events: readonly RolloutEvent[] }

const at = (time: string): number => Date.parse(`2026-11-24T${time}Z`)
const candidate = 'hello-00042'
const stable = [{ revision: 'hello-00041', percent: 100 }] as const
const url = 'http://hello.shop.example'
const candidateUrl = 'http://latest-hello.shop.example'
const command =
  "curl -sS --max-time 5 --noproxy '*' --connect-to latest-hello.shop.example:80:10.0.0.7:80 -w '\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n' http://latest-hello.shop.example/healthz"

/** As engine/context/advice.ts gives it. */
const logsAdvice =
  'To read its log, while its pods exist: kubectl logs --tail 100 -n shop -l serving.knative.dev/revision=hello-00042'

const deployer = { namespace: 'shop', user: 'system:serviceaccount:ci:deployer' }
const missedRights: RolloutEvent = {
  is: 'warning',
  code: 'W_RIGHTS',
  message:
    'system:serviceaccount:ci:deployer may not list events. Events cannot be read: they are missing from the report if a pod does not start.',
  cure: appliedBy(grantOf([{ verb: 'list', group: '', resource: 'events' }], deployer)),
}

const plan: Plan = {
  steps: [
    { percent: 10, holdMs: 120_000 },
    { percent: 50, holdMs: 120_000 },
    { percent: 100, holdMs: 0 },
  ],
  ending: 'promote',
  onInconclusive: 'abort',
  limits: { readyMs: 300_000, routeMs: 60_000, totalMs: 3_600_000 },
}

const opening = (changed: Partial<Extract<RolloutEvent, { is: 'plan' }>> = {}): readonly RolloutEvent[] => [
  {
    is: 'target',
    server: 'https://k8s.example:6443',
    context: 'ci@prod',
    namespace: 'shop',
    service: 'hello',
  },
  {
    is: 'plan',
    plan,
    stable,
    form: 'floating',
    images: { 'hello-00041': `registry.example/hello@sha256:${'3f0c'.repeat(16)}` },
    ...changed,
  },
]

/** By 50 requests of users a second, and probes. */
const forecast: Forecasting = {
  is: 'forecast',
  onInconclusive: 'abort',
  ...forecastOf({
    plan,
    limits: { maxErrorRate: 0.01 },
    sources: [
      { name: "users' requests", one: "user's request", pace: { is: 'by-traffic', perSecond: 50, delayMs: 2_000 } },
      { name: 'probes', one: 'probe', pace: { is: 'fixed', perSecond: 4 } },
    ],
    longestOf: (holdMs) => longestHoldMs(plan, holdMs),
  }),
}

const detailed: RolloutEvent = { ...forecast, isDetailed: true }

const log = (text: string): RolloutEvent => ({
  is: 'log',
  line: { revision: candidate, pod: `${candidate}-deployment-7c9f-x2k4p`, text },
})

const deployed: readonly RolloutEvent[] = [
  { is: 'phase', phase: 'deploy' },
  { is: 'written', what: 'Applied the new template; traffic is pinned to stable' },
  { is: 'created', candidate, from: 'hello-00041', changes: ['image', 'env TARGET'] },
  log('listening on :8080'),
  { is: 'ready', candidate, afterMs: 3_420 },
]

const healthy: readonly RolloutEvent[] = [
  { is: 'phase', phase: 'health' },
  { is: 'scaling', revision: candidate, from: 0, to: 1 },
  { is: 'warm', revision: candidate, pods: 1, afterMs: 410 },
  { is: 'health-started', command },
  { is: 'health', result: { is: 'passed', attempts: 1, status: 200, ms: 12 }, candidateUrl },
]

const shifted = (step: number, percent: number, atMs: number): readonly RolloutEvent[] => [
  {
    is: 'shifted',
    step,
    percent,
    candidate,
    stable: percent === 100 ? [] : [{ revision: 'hello-00041', percent: 100 - percent }],
    atMs,
  },
  { is: 'in-force', percent, afterMs: 184, atMs: atMs + 184 },
]

type Measured = Partial<SourceResult> & Pick<Partial<StepResult>, 'heldMs'>

/** A step whose one source is the probes. */
const held = (percent: number, { heldMs = 120_050, ...change }: Measured = {}): StepResult => {
  const probes: SourceResult = {
    source: 'probes',
    one: 'probe',
    count: 480,
    bad: 1,
    slow: 0,
    p50Ms: 21,
    p95Ms: 41,
    p99Ms: 66,
    stable: { count: 480, bad: 2 },
    verdict: 'passed',
    why: 'Within the limit of 1 %: 1 of 480 probes failed (0.21 %; surely below 1.6 %); stable 2 of 480 (0.42 %).',
    ...change,
  }
  const sources = [{ ...probes, course: courseTo(probes, heldMs) }]
  return { percent, heldMs, verdict: probes.verdict, why: probes.why, sources }
}

/** Answers at an even pace, the bad ones in the second half; of stable one in 240 fails. */
const courseTo = ({ count, bad }: SourceResult, heldMs: number): readonly CoursePoint[] =>
  Array.from({ length: 24 }, (_, index) => {
    const part = (index + 1) / 24
    const soFar = Math.round(count * part)
    return {
      afterMs: Math.round(heldMs * part),
      count: soFar,
      bad: Math.round(bad * Math.max(0, 2 * part - 1)),
      stable: { count: soFar, bad: Math.floor(soFar / 240) },
    }
  })

const brings: Outcome['brings'] = {
  from: 'hello-00041',
  image: {
    from: `registry.example/hello@sha256:${'3f0c'.repeat(16)}`,
    to: `registry.example/hello:two@sha256:${'9a1e'.repeat(16)}`,
  },
  changes: ['image', 'env TARGET'],
}

const run: Outcome['run'] = {
  version: '0.1.0',
  startedMs: at('10:41:58.000'),
  endedMs: at('10:43:21.000'),
  commit: 'ffac537e6cbbf934b08745a378932722df287a53',
  commitUrl: 'https://github.example/acme/shop/commit/ffac537e6cbbf934b08745a378932722df287a53',
  actor: 'octocat',
  jobUrl: 'https://github.example/acme/shop/actions/runs/1/attempts/1',
}

const outcome = (change: Partial<Outcome>): RolloutEvent => ({
  is: 'ended',
  outcome: {
    kind: 'aborted',
    reason: '',
    next: [],
    revision: candidate,
    previousRevision: 'hello-00041',
    url,
    candidateUrl,
    traffic: [
      { revisionName: candidate, percent: 0, tag: 'latest', latestRevision: false },
      { revisionName: 'hello-00041', percent: 100, tag: 'previous', latestRevision: false },
    ],
    percent: 0,
    steps: [],
    exposure: [],
    ...(change.revision === candidate || !('revision' in change) ? { brings } : {}),
    run,
    ...change,
  },
})

const split = (percent: number): Outcome['traffic'] => [
  { revisionName: candidate, percent, tag: 'latest', latestRevision: false },
  { revisionName: 'hello-00041', percent: 100 - percent, tag: 'previous', latestRevision: false },
]

const brokenStep: StepResult = {
  ...held(10, {
    heldMs: 31_000,
    verdict: 'failed',
    count: 155,
    bad: 11,
    causes: '9 x 500, 2 x no response within 5 s',
    p95Ms: 44,
    p99Ms: 1_240,
    why: '11 of 155 probes failed (7.1 %: 9 x 500, 2 x no response within 5 s); the limit is 1 %.',
  }),
  failed: {
    one: 'probe',
    atMs: at('10:43:17.900'),
    request: 'GET http://latest-hello.shop.example/healthz',
    note: '500',
    body: '{"error":"relation \\"orders\\" does not exist"}',
  },
}

const crash: StartTrouble = {
  reason: 'CrashLoopBackOff',
  message: 'exit code 3 twice in 4 s',
  pod: 'hello-00042-deployment-7c9f-x2k4p',
  events: ['Back-off restarting failed container user-container'],
  log: ['starting hello', 'config: DATABASE_URL is not set'],
}

const unhealthy: HealthResult = {
  is: 'failed',
  attempts: 3,
  why: 'the status was 503, expected 2xx',
  detail: { command, status: 503, ms: 8, body: '{"status":"down","db":"refused"}', stderr: '' },
}

const rehearsal: Extract<RolloutEvent, { is: 'would-change' }> = {
  is: 'would-change',
  candidate,
  stable,
  diff: {
    images: [{ from: `registry.example/hello@sha256:${'3f0c'.repeat(16)}`, to: 'registry.example/hello:two' }],
    env: { added: ['FEATURE_CART', 'TARGET'], changed: ['LOG_LEVEL'], removed: ['DATABASE_URL'] },
    fields: {
      added: ['spec.containers.readinessProbe.httpGet.path'],
      changed: ['metadata.annotations["autoscaling.knative.dev/min-scale"]'],
      removed: [],
    },
  },
  service: ['label team'],
  plan,
  form: 'floating',
  tags: { candidate: 'latest', stable: 'previous' },
  keepPrevious: 'tag',
  pauseTimeoutMs: 86_400_000,
  maxErrorRate: 0.01,
  healthPath: '/healthz',
}

const servicePath = '/apis/serving.knative.dev/v1/namespaces/shop/services/hello?fieldManager=kn-rollout'

const rehearsedWrites: readonly Extract<RolloutEvent, { is: 'would-write' }>[] = [
  {
    is: 'would-write',
    what: 'Deploy',
    method: 'PATCH',
    path: servicePath,
    body: JSON.stringify([
      { op: 'test', path: '/metadata/generation', value: 41 },
      {
        op: 'replace',
        path: '/spec/template',
        value: {
          spec: { containers: [{ image: 'registry.example/hello:two', env: [{ name: 'TARGET', value: 'two' }] }] },
        },
      },
    ]),
    answer: 'written',
  },
  {
    is: 'would-write',
    what: 'Shift 10 % to hello-00042',
    method: 'PATCH',
    path: servicePath,
    body: JSON.stringify([{ op: 'replace', path: '/spec/traffic', value: split(10) }]),
    answer: 'written',
  },
]

const showWritesAdvice = 'To see each write as it would be sent: set `show-writes` to true.'

const rehearsed = (...next: readonly string[]): RolloutEvent =>
  outcome({
    kind: 'unchanged',
    reason: 'Dry run: the API server accepts all 2 writes. Nothing was changed.',
    next,
    revision: undefined,
    previousRevision: undefined,
    traffic: [{ latestRevision: true, percent: 100, revisionName: 'hello-00041' }],
  })

export const samples: readonly Sample[] = [
  {
    name: 'promoted',
    events: [
      ...opening(),
      forecast,
      ...deployed,
      ...healthy,
      { is: 'phase', phase: 'traffic' },
      ...shifted(0, 10, at('10:42:07.200')),
      { is: 'step-ended', result: held(10) },
      { is: 'scaling', revision: candidate, from: 1, to: 3 },
      { is: 'warm', revision: candidate, pods: 3, afterMs: 1_730 },
      ...shifted(1, 50, at('10:44:09.400')),
      { is: 'step-ended', result: held(50, { bad: 0, why: '0 of 480 probes failed.' }) },
      ...shifted(2, 100, at('10:46:09.900')),
      { is: 'phase', phase: 'promote' },
      { is: 'written', what: 'Put the scale of hello-00041 back' },
      outcome({
        kind: 'promoted',
        reason: 'hello-00042 serves 100 % of traffic. hello-00041 keeps the tag previous.',
        traffic: [
          { latestRevision: true, percent: 100, tag: 'latest', revisionName: candidate },
          { revisionName: 'hello-00041', percent: 0, tag: 'previous', latestRevision: false },
        ],
        percent: 100,
        steps: [
          held(10),
          held(50, { bad: 0, why: '0 of 480 probes failed.' }),
          held(100, { heldMs: 3, verdict: 'not-asked', count: 0, bad: 0, p50Ms: undefined, why: '' }),
        ],
        exposure: [
          { percent: 10, fromMs: at('10:42:07.200'), toMs: at('10:44:09.400') },
          { percent: 50, fromMs: at('10:44:09.400'), toMs: at('10:46:09.900') },
          { percent: 100, fromMs: at('10:46:09.900'), toMs: at('10:46:10.300') },
        ],
      }),
    ],
  },
  {
    name: 'aborted-at-10',
    events: [
      ...opening(),
      forecast,
      ...deployed,
      ...healthy,
      { is: 'phase', phase: 'traffic' },
      ...shifted(0, 10, at('10:42:47.900')),
      { is: 'phase', phase: 'abort' },
      { is: 'step-ended', result: brokenStep },
      {
        is: 'returning',
        to: stable,
        candidate,
        because: 'analysis-failed',
        atMs: at('10:43:18.900'),
      },
      { is: 'returned', to: stable, afterMs: 43, atMs: at('10:43:19.110') },
      { is: 'written', what: 'Restored the template of hello-00041' },
      outcome({
        because: 'analysis-failed',
        reason: brokenStep.why,
        next: [logsAdvice],
        steps: [brokenStep],
        exposure: [{ percent: 10, fromMs: at('10:42:47.900'), toMs: at('10:43:19.110') }],
        answers: { count: 155, bad: 11 },
      }),
    ],
  },
  {
    name: 'cannot-start',
    events: [
      ...opening(),
      { is: 'phase', phase: 'deploy' },
      { is: 'written', what: 'Applied the new template; traffic is pinned to stable' },
      { is: 'created', candidate, from: 'hello-00041', changes: ['env DATABASE_URL removed'] },
      log('starting hello'),
      log('config: DATABASE_URL is not set'),
      {
        is: 'starting',
        candidate,
        start: { is: 'healing', why: { ...crash, reason: 'Error', message: 'exit code 3' } },
      },
      { is: 'starting', candidate, start: { is: 'failed', why: crash } },
      { is: 'phase', phase: 'abort' },
      { is: 'returning', to: stable, candidate, because: 'candidate-failed', atMs: at('10:42:08.100') },
      { is: 'returned', to: stable, afterMs: 140, atMs: at('10:42:08.240') },
      outcome({
        because: 'candidate-failed',
        reason: '',
        next: ['Fix the cause above and deploy again. Nothing needs cleaning up.'],
        trouble: crash,
      }),
    ],
  },
  {
    name: 'not-ready',
    events: [
      ...opening(),
      ...deployed.slice(0, 3),
      { is: 'phase', phase: 'abort' },
      { is: 'returning', to: stable, candidate, because: 'candidate-not-ready', atMs: at('10:47:08.100') },
      { is: 'returned', to: stable, afterMs: 140, atMs: at('10:47:08.240') },
      outcome({
        because: 'candidate-not-ready',
        reason: '',
        next: adviceAfter('candidate-not-ready', { service: 'hello', namespace: 'shop', candidate }),
      }),
    ],
  },
  {
    name: 'unhealthy-at-0',
    events: [
      ...opening(),
      ...deployed,
      { is: 'phase', phase: 'health' },
      { is: 'warm', revision: candidate, pods: 1, afterMs: 410 },
      { is: 'health-started', command },
      { is: 'health', result: unhealthy, candidateUrl },
      { is: 'phase', phase: 'abort' },
      {
        is: 'returning',
        to: stable,
        candidate,
        because: 'health-failed',
        detail: unhealthy.why,
        atMs: at('10:42:10.000'),
      },
      { is: 'returned', to: stable, afterMs: 120, atMs: at('10:42:10.120') },
      outcome({ because: 'health-failed', reason: '', next: [logsAdvice], health: unhealthy }),
    ],
  },
  {
    name: 'cancelled',
    events: [
      ...opening(),
      ...deployed,
      ...healthy,
      { is: 'phase', phase: 'traffic' },
      ...shifted(0, 10, at('10:42:07.200')),
      { is: 'phase', phase: 'abort' },
      {
        is: 'step-ended',
        result: held(10, {
          heldMs: 42_000,
          verdict: 'inconclusive',
          count: 168,
          bad: 0,
          why: '0 of 168 probes failed.',
        }),
      },
      { is: 'returning', to: stable, candidate, because: 'cancelled', atMs: at('10:42:49.300') },
      outcome({
        because: 'cancelled',
        reason: '',
        next: ['Nothing needs cleaning up. Run the job again when you are ready.'],
        exposure: [{ percent: 10, fromMs: at('10:42:07.200'), toMs: at('10:42:49.450') }],
        steps: [held(10, { heldMs: 42_000, verdict: 'inconclusive', count: 168, bad: 0, why: '' })],
      }),
    ],
  },
  {
    name: 'stopped-by-a-foreign-hand',
    events: [
      ...opening(),
      ...deployed,
      ...healthy,
      { is: 'phase', phase: 'traffic' },
      ...shifted(0, 10, at('10:42:07.200')),
      outcome({
        kind: 'stopped',
        because: 'traffic',
        reason:
          'Another client changed the traffic of hello (kubectl-edit, user ops@example.com, at 10:43:02). That change is kept.',
        next: ['To return traffic to stable: kn-rollout abort hello -n shop'],
        traffic: split(40),
        percent: 40,
        exposure: [{ percent: 10, fromMs: at('10:42:07.200'), toMs: at('10:43:02.000') }],
      }),
    ],
  },
  {
    name: 'uncertain',
    events: [
      ...opening(),
      ...deployed,
      ...healthy,
      { is: 'phase', phase: 'traffic' },
      ...shifted(0, 10, at('10:42:07.200')),
      { is: 'warning', code: 'W_API_SILENT', message: 'The API server has not responded for 10 s.' },
      outcome({
        kind: 'uncertain',
        because: 'api-silent',
        reason: 'The API server has not responded for 60 s.',
        next: [
          'kn-rollout abort hello -n shop',
          `kubectl patch ksvc hello -n shop --type json -p '[{"op":"replace","path":"/spec/traffic","value":[{"revisionName":"hello-00041","percent":100,"tag":"previous"}]}]'`,
        ],
        traffic: split(10),
        percent: 10,
        exposure: [{ percent: 10, fromMs: at('10:42:07.200'), toMs: at('10:43:17.000') }],
      }),
    ],
  },
  {
    name: 'split',
    events: [
      ...opening({ plan: { ...plan, steps: [{ percent: 10, holdMs: 0 }], ending: 'stay' }, form: 'pinned' }),
      ...deployed,
      ...healthy,
      { is: 'phase', phase: 'traffic' },
      ...shifted(0, 10, at('10:42:07.200')),
      outcome({
        kind: 'split',
        reason: 'The requested split is in effect and stays.',
        traffic: split(10),
        percent: 10,
      }),
    ],
  },
  {
    name: 'unchanged',
    events: [
      ...opening().slice(0, 1),
      outcome({
        kind: 'unchanged',
        reason: 'No change: hello-00041 already runs this configuration and serves 100 % of traffic.',
        revision: 'hello-00041',
        previousRevision: undefined,
        traffic: [{ latestRevision: true, percent: 100, revisionName: 'hello-00041' }],
        percent: 100,
      }),
    ],
  },
  {
    name: 'first-deployment-failed',
    events: [
      ...opening({ stable: [], images: {} }),
      { is: 'phase', phase: 'deploy' },
      { is: 'created', candidate: 'hello-00001', changes: [] },
      {
        is: 'starting',
        candidate: 'hello-00001',
        start: {
          is: 'failed',
          why: {
            ...crash,
            reason: 'ImagePullBackOff',
            message: 'registry.example/hello:two: not found',
            log: [],
            events: [],
            pod: 'hello-00001-deployment-5d-qqx2l',
          },
        },
      },
      outcome({
        kind: 'first-deployment-failed',
        because: 'candidate-failed',
        reason: 'hello was kept, and serves nobody yet.',
        next: ['Fix the cause above and deploy again. Nothing needs cleaning up.'],
        revision: 'hello-00001',
        previousRevision: undefined,
        candidateUrl: undefined,
        traffic: [],
        trouble: {
          ...crash,
          reason: 'ImagePullBackOff',
          message: 'registry.example/hello:two: not found',
          log: [],
          events: [],
          pod: 'hello-00001-deployment-5d-qqx2l',
        },
        brings: { image: { to: 'registry.example/hello:two' }, changes: [] },
      }),
    ],
  },
  {
    name: 'dry-run',
    events: [opening()[0], detailed, rehearsal, ...rehearsedWrites, rehearsed(showWritesAdvice)].flatMap(
      (event) => event ?? [],
    ),
  },
  {
    name: 'dry-run-with-writes',
    events: [
      opening()[0],
      rehearsal,
      ...rehearsedWrites.map((write) => ({ ...write, isAsked: true }) as const),
      rehearsed(),
    ].flatMap((event) => event ?? []),
  },
  {
    name: 'dry-run-refused',
    events: [
      ...opening().slice(0, 1),
      rehearsal,
      outcome({
        kind: 'refused',
        code: 'E_WRITE_REFUSED',
        reason:
          'The API server refused a change (403 Forbidden): admission webhook "images.example" denied the request: tags are not allowed',
        next: ['Fix the reported problem and deploy again.'],
        revision: undefined,
        previousRevision: undefined,
        traffic: [],
      }),
    ],
  },
  {
    name: 'refused-settings',
    events: [
      outcome({
        kind: 'refused',
        reason: '3 settings are invalid. Nothing was changed.',
        revision: undefined,
        previousRevision: undefined,
        url: undefined,
        candidateUrl: undefined,
        traffic: [],
        code: 'E_SETTINGS',
        problems: [
          {
            code: 'E_STEPS_ORDER',
            setting: 'steps',
            message: '"10, 5, 100" is not in ascending order.',
            cure: 'Use for example 10, 50, 100.',
          },
          {
            code: 'E_DURATION',
            setting: 'hold',
            message: 'Invalid duration "2 minuts".',
            cure: 'Use for example 2m, 90s or 1m30s.',
          },
          { code: 'E_RATE', setting: 'max-error-rate', message: '"5" has no unit.', cure: 'Use 5 % or 0.05.' },
        ],
      }),
    ],
  },
  {
    name: 'refused-permissions',
    events: [
      ...opening().slice(0, 1),
      missedRights,
      outcome({
        kind: 'refused',
        code: 'E_FORBIDDEN',
        reason:
          'system:serviceaccount:ci:deployer lacks permissions that a rollout needs: patch services.serving.knative.dev.',
        next: [appliedBy(grantOf([{ verb: 'patch', group: 'serving.knative.dev', resource: 'services' }], deployer))],
        revision: undefined,
        previousRevision: undefined,
        traffic: [],
      }),
    ],
  },
  ...sweeps,
]
