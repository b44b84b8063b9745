/** A whole rollout as its reporters hear it, with one text of an attacker wherever a text can be. */
import fc from 'fast-check'
import type { Outcome, RolloutEvent, StepResult } from '../../../src/engine/ports/events.ts'
import type { HealthResult, StartTrouble } from '../../../src/engine/ports/ports.ts'
import type { SourceResult } from '../../../src/rollout/model.ts'
import { journal } from '../../knative/support/journals.ts'
import { hostileText } from './hostile.ts'

const troubleOf = (text: string): StartTrouble => ({
  reason: text,
  message: text,
  pod: text,
  events: [text, text],
  log: [text, text],
})

const healthOf = (text: string): HealthResult => ({
  is: 'failed',
  attempts: 3,
  why: text,
  detail: { command: `curl -sS '${text}'`, body: text, stderr: text },
})

const sourceOf = (text: string): SourceResult => ({
  source: text,
  one: text,
  count: 10,
  bad: 2,
  slow: 0,
  p95Ms: 20,
  verdict: 'failed',
  why: text,
})

const stepOf = (text: string): StepResult => ({
  percent: 10,
  heldMs: 2_000,
  verdict: 'failed',
  sources: [sourceOf(text), sourceOf(`${text} 2`)],
  why: text,
  failed: { one: text, atMs: 0, request: text, note: text, body: text },
})

export const outcomeOf = (text: string, kind: Outcome['kind']): Outcome => ({
  kind,
  because: 'candidate-failed',
  reason: text,
  next: [text, `kubectl get ksvc ${text}`],
  revision: text,
  previousRevision: text,
  url: text,
  candidateUrl: text,
  traffic: [
    { revisionName: text, tag: text, percent: 90, url: text },
    { revisionName: text, percent: 10 },
  ],
  percent: 10,
  trouble: troubleOf(text),
  health: healthOf(text),
  brings: { from: text, image: { from: text, to: `${text} 2` }, changes: [text] },
  run: { version: text, startedMs: 0, endedMs: 1_000, commit: text, commitUrl: text, actor: text, jobUrl: text },
  steps: [stepOf(text)],
  exposure: [{ percent: 10, fromMs: 0, toMs: 60_000 }],
  swept: [
    { namespace: text, service: text, stage: 'stepping', jobUrl: text, fate: { is: 'kept' } },
    { namespace: text, service: text, jobUrl: `https://ci.example/${text}`, fate: { is: 'not-begun' } },
  ],
  problems: [{ code: 'E_IMAGE', setting: text, message: text, cure: text }],
})

/** Of a dry run, whose pages have another heading. */
const wouldWrite = (text: string): RolloutEvent => ({
  is: 'would-write',
  what: text,
  method: 'PATCH',
  path: text,
  body: JSON.stringify([text]),
  answer: text,
  isAsked: true,
})

const wouldChange = (text: string): RolloutEvent => ({
  is: 'would-change',
  candidate: text,
  stable: [{ revision: text, percent: 100 }],
  diff: {
    images: [{ container: text, from: text, to: text }],
    env: { added: [text], changed: [text], removed: [text] },
    fields: { added: [text], changed: [text], removed: [text] },
  },
  service: [text],
  plan: journal.plan,
  form: 'pinned',
  tags: { candidate: text, stable: text },
  keepPrevious: 'tag',
  pauseTimeoutMs: 1_000,
  healthPath: text,
})

export const eventsOf = (text: string, kind: Outcome['kind']): readonly RolloutEvent[] => [
  { is: 'target', server: text, context: text, namespace: text, service: text },
  {
    is: 'plan',
    plan: journal.plan,
    stable: [{ revision: text, percent: 100 }],
    form: 'pinned',
    images: { [text]: text },
  },
  { is: 'waiting-for-driver', journal: { ...journal, job: { url: text } }, forMs: 1_000 },
  { is: 'still-waiting', on: { is: 'ready', revision: text }, forMs: 30_000, limitMs: 60_000 },
  { is: 'phase', phase: 'deploy' },
  { is: 'written', what: text },
  { is: 'created', candidate: text, from: text, changes: [text, `env ${text}`] },
  { is: 'log', line: { revision: text, pod: text, text } },
  { is: 'starting', candidate: text, start: { is: 'failed', why: troubleOf(text) } },
  { is: 'ready', candidate: text, afterMs: 1_000 },
  { is: 'phase', phase: 'health' },
  { is: 'health-started', command: text },
  { is: 'health', result: healthOf(text), candidateUrl: text },
  { is: 'step-ended', result: stepOf(text) },
  { is: 'warning', code: text, message: text, cure: text },
  { is: 'note', text },
  ...(kind === 'unchanged' ? [wouldChange(text), wouldWrite(text)] : []),
  { is: 'ended', outcome: outcomeOf(text, kind) },
]

const kind = fc.constantFrom<Outcome['kind']>(
  'aborted',
  'promoted',
  'unchanged',
  'refused',
  'stopped',
  'uncertain',
  'paused',
)
/** A text of an attacker, and how the rollout ended. */
export const cases = fc.tuple(hostileText, kind)
