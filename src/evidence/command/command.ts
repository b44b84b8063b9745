/**
 * Measures by a user's own program, which knows what probes and counters of requests don't: orders, a queue, a vendor's monitoring.
 * It is run again and again while a step is held. Each run is told a period of whole seconds, which begins where that of the last run
 * that measured ended, so that no request counts twice. A run that measures nothing is named once for each reason, and its period is
 * measured by the next.
 */
import type { EvidenceSource, HeldStep } from '../../engine/ports/ports.ts'
import { docsPage } from '../../errors/documentation.ts'
import type { Pace } from '../../rollout/analysis/forecast/forecast.ts'
import type { Measurement } from '../../rollout/model.ts'
import type { CommandSpec } from '../../settings/settings.ts'
import type { SourceContext, Start } from '../source.ts'
import { answerOf } from './answer.ts'
import { environment, maskedBy } from './environment.ts'
import { runCommand } from './run.ts'

const timeoutMs = 30_000
/** As for users' requests: what is answered first in a step is more often bad than what follows. */
const settleMs = 2_000
const againMs = 1_000

const words = {
  'exit-code': { name: 'runs of the command', one: 'run of the command' },
  counts: { name: 'requests seen by the command', one: 'request seen by the command' },
} as const

/** Undefined where there is none to run. */
export function commandSource(context: SourceContext): EvidenceSource | undefined {
  const { evidenceCommand: spec, evidence } = context.settings
  if (!spec || evidence === 'probes') return undefined
  const { name, one } = words[spec.format]
  const every = `every ${spec.intervalMs / 1_000} s`
  return {
    name,
    one,
    mayTimeNothing: true,
    // A step that ended before the first run of it knows would pass without it.
    behindMs: settleMs + spec.delayMs + spec.intervalMs,
    ...(spec.format === 'exit-code' ? { pace: paceOf(spec) } : {}),
    what:
      spec.format === 'counts' ? `what \`evidence-command\` counts ${every}` : `a run of \`evidence-command\` ${every}`,
    start: measureBy(spec, context),
  }
}

const paceOf = ({ intervalMs, delayMs }: CommandSpec): Pace => ({
  is: 'fixed',
  perSecond: 1_000 / intervalMs,
  delayMs: settleMs + delayMs,
})

type Job = {
  readonly spec: CommandSpec
  readonly context: SourceContext
  readonly target: Parameters<Start>[0]
  readonly each: Parameters<Start>[1]
  readonly signal: AbortSignal
  readonly warned: Set<string>
}

const measureBy =
  (spec: CommandSpec, context: SourceContext): Start =>
  async (target, each, signal) => {
    const job: Job = { spec, context, target, each, signal, warned: new Set() }
    while (!signal.aborted) {
      const held = target.held()
      if (held) await measureStep(job, held)
      else await context.clock.sleep(againMs, signal)
    }
  }

/** To the end of the step. */
async function measureStep(job: Job, held: HeldStep): Promise<void> {
  const { spec, context, target, signal } = job
  const { clock } = context
  const isOn = () => !signal.aborted && target.held() === held
  let since = Math.ceil((held.fromMs + settleMs) / 1_000)
  while (isOn()) {
    const startedMs = clock.now()
    const until = Math.floor((startedMs - spec.delayMs) / 1_000)
    const isDue = until > since
    if (isDue && (await measureOnce(job, { held, since, until }))) since = until
    const nextMs = startedMs + (isDue ? spec.intervalMs : againMs)
    if (isOn()) await clock.sleep(Math.max(0, nextMs - clock.now()), signal)
  }
}

type Period = { readonly held: HeldStep; readonly since: number; readonly until: number }

/** Whether it measured. What it says when the step is over may be of the next. */
async function measureOnce(job: Job, period: Period): Promise<boolean> {
  const { spec, context, target, each, signal } = job
  const env = environment(context.env, { ...context.place, ...target, ...period, percent: period.held.percent })
  const run = await (context.runCommand ?? runCommand)(spec.text, { env, timeoutMs, signal })
  if (signal.aborted || target.held() !== period.held) return false
  const answer = answerOf(run, spec.format)
  if (answer.is === 'faulty') {
    warnOnce(job, answer.why, run.is === 'ended' ? run.stderr : '')
    return false
  }
  const atMs = context.clock.now()
  const body = run.is === 'ended' ? maskedBy(env, run.stdout || run.stderr) : ''
  for (const count of answer.counts) each({ atMs, ...count, ...exampleOf(count.bad, body) })
  return true
}

const shownLength = 200

const exampleOf = (bad: number, body: string): Pick<Measurement, 'sample'> =>
  bad > 0 ? { sample: { request: 'evidence-command', body: body.trim().slice(0, shownLength) } } : {}

function warnOnce({ warned, context }: Job, why: string, stderr: string): void {
  if (warned.has(why)) return
  warned.add(why)
  const said = maskedBy(context.env, stderr).trim().slice(0, shownLength)
  context.warn(
    `The command in \`evidence-command\` ${why}.${said ? ` It said: ${said}` : ''}`,
    `A run that measures nothing is no evidence. Run the command by hand, with the variables that it gets in a step (${docsPage('recipes.md')}).`,
  )
}
