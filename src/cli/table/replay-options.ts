/** The options of `replay`: those of a rollout that a judge needs, as they were recorded unless they are given. */
import { endings, evidence, plan } from '../../settings/catalogue.ts'
import { duration, rate, text } from '../../settings/kinds/plain.ts'
import type { Setting } from '../../settings/setting.ts'
import { outputWith } from './options.ts'
import type { Verb } from './verb.ts'

export const file: Setting<string> = {
  name: 'file',
  kind: text,
  example: 'measurements.jsonl',
  sentence:
    'File that a rollout has saved its measurements in (its setting `measurements`). Usually the first argument.',
}

const recorded = 'as recorded'

/** A default would hold in the place of what was recorded. */
const hold: Setting<number> = {
  ...plan.hold,
  kind: duration(0),
  unset: recorded,
  sentence: 'How long to hold each step at least.',
}
const maxHold: Setting<number> = { ...evidence.maxHold, unset: recorded }
const onInconclusive: Setting<'abort' | 'hold' | 'promote'> = { ...evidence.onInconclusive, unset: recorded }

/** Before a rollout it may be left to the rate of requests; here it is known. */
const detect: Setting<number> = {
  ...evidence.detect,
  kind: rate,
  sentence: 'Share of failed requests that must not go undetected.',
}

export const replayOptions = { hold: asRecorded(hold), maxHold, onInconclusive: asRecorded(onInconclusive), detect }

function asRecorded<T>({ default: _, ...setting }: Setting<T>): Setting<T> {
  return setting
}

const { maxErrorRate, maxLatency, falseAbort, missedFault } = evidence

const report: Setting<string> = {
  ...endings.report,
  sentence:
    'File to write a report of the replay to: one HTML page with charts and verdicts. An existing file is replaced.',
}

export const replayVerb: Verb = {
  name: 'replay',
  section: 'Look',
  summary: 'tell what other limits would have decided on a rollout',
  usage: 'FILE [flags]',
  text: [
    'Judges what a rollout has measured once more, by the same judge: with the limits it had, or with those that are given. Asks no cluster, and changes nothing.',
    'Each step is judged on what was measured in it. If other limits need longer than a step was held, the answer is that nothing is decided.',
  ],
  examples: [
    {
      does: 'What would a limit of 2 % have done?',
      command: 'kn-rollout replay measurements.jsonl --max-error-rate 2%',
    },
    {
      does: 'The same as a page with charts',
      command: 'kn-rollout replay measurements.jsonl --max-error-rate 2% --report replay.html',
    },
    { does: 'For a program', command: 'kn-rollout replay measurements.jsonl --hold 1m --output json' },
  ],
  options: [
    { title: 'What was recorded', settings: [file] },
    { title: 'Limits', settings: [maxErrorRate, detect, maxLatency, falseAbort, missedFault] },
    { title: 'Holds', settings: [replayOptions.hold, maxHold, replayOptions.onInconclusive] },
    { title: 'How the command line reports', settings: [report, outputWith('one object')] },
  ],
  exits: ['0 it was replayed, whatever was decided', '2 the file cannot be read, or an option is invalid'],
  runs: { is: 'own', positional: [file], load: async () => (await import('../verbs/replay.ts')).code },
}
