/**
 * Each event of a rollout as lines of a log. Pure: where they go, and their colour, is the reporters' affair.
 * A phase is a fold and no line. Single measurements stay unsaid: a hold has hundreds, and its end counts them.
 */
import type { RolloutEvent } from '../engine/events.ts'
import { endingLines } from './ending.ts'
import { indented, type Line, line } from './line.ts'
import { sayCreated, sayLog, sayReady, sayScaling, sayStarting, sayWarm } from './say-deploy.ts'
import { sayHealth, sayHealthStarted } from './say-health.ts'
import { sayPlan, sayTarget, sayWaiting } from './say-plan.ts'
import { sayInForce, sayReturned, sayReturning, sayShifted, sayStepEnded } from './say-traffic.ts'
import { sayWouldWrite } from './say-write.ts'

/** A cure may hold more than a sentence: what is to be pasted follows it, moved in. */
const sayWarning = ({ message, cure = '' }: ByKind['warning']): readonly Line[] => {
  const [sentence = '', ...rest] = cure.split('\n')
  return [line(`Warning: ${message} ${sentence}`.trimEnd(), 'warn'), ...rest.flatMap((each) => indented(each, 'quiet'))]
}

type ByKind = { readonly [E in RolloutEvent as E['is']]: E }
type Sayings = { readonly [K in keyof ByKind]: (event: ByKind[K]) => readonly Line[] }

const sayings: Sayings = {
  target: sayTarget,
  plan: sayPlan,
  phase: () => [],
  written: ({ what }) => [line(what, 'quiet')],
  'waiting-for-driver': sayWaiting,
  created: sayCreated,
  starting: sayStarting,
  log: sayLog,
  ready: sayReady,
  scaling: sayScaling,
  warm: sayWarm,
  'health-started': sayHealthStarted,
  health: sayHealth,
  shifted: sayShifted,
  'in-force': sayInForce,
  measured: () => [],
  'step-ended': sayStepEnded,
  returning: sayReturning,
  returned: sayReturned,
  warning: sayWarning,
  note: ({ text }) => [line(text)],
  'would-write': sayWouldWrite,
  ended: ({ outcome }) => endingLines(outcome),
}

export const linesOf = <K extends keyof ByKind>(event: ByKind[K] & { readonly is: K }): readonly Line[] =>
  sayings[event.is](event)
