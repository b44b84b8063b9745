/**
 * A rollout as a JUnit report, for the merge request and the Tests tab of GitLab: a case for the start of the candidate, its
 * health check, each step that took force, each source of evidence of each hold, and the ending. Pure but for the cases it keeps.
 * Source: GitLab, "Unit test report examples": it reads name, classname, time, failure, skipped and system-out.
 */
import type { Outcome, RolloutEvent, StepResult } from '../engine/ports/events.ts'
import type { HealthResult, Reporter, Start } from '../engine/ports/ports.ts'
import { endingLines, factLines } from '../report/log/ending.ts'
import type { Line } from '../report/log/line.ts'
import { failedLines, troubleLines, unhealthyLines } from '../report/log/trouble-lines.ts'
import { headline } from '../report/text/endings.ts'
import { htmlText as xml } from '../report/text/foreign-text.ts'
import { countText, latencyTexts } from '../report/text/measurements.ts'
import { count } from '../report/text/numbers.ts'
import { failedIn, healthInterrupted, unhealthyText } from '../report/text/trouble.ts'
import { exitCodeOf } from '../rollout/endings.ts'

type Case = {
  readonly name: string
  readonly ms: number
  readonly verdict: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped, in one line. */
  readonly message?: string
  readonly output?: readonly Line[]
}

/** Listens to the events; `xml` is the report of what was seen so far. */
export const junitReporter = (service: string): Reporter & { readonly xml: () => string } => {
  let cases: readonly Case[] = []
  return {
    report: (event) => {
      const before = event.is === 'ended' ? cases.map((each) => withFacts(each, event.outcome)) : cases
      cases = [...before, ...casesOf(event, before)]
    },
    xml: () => suite(service, cases),
  }
}

/** The report on a merge request shows the text of what failed, and nothing else. */
const withFacts = (each: Case, outcome: Outcome): Case =>
  each.verdict === 'failed'
    ? { ...each, output: [...(each.output ?? []), ...failedLines(failedIn(outcome)), ...factLines(outcome)] }
    : each

const casesOf = (event: RolloutEvent, before: readonly Case[]): readonly Case[] => {
  if (event.is === 'ready') return [{ name: `${event.candidate} starts`, ms: event.afterMs, verdict: 'passed' }]
  if (event.is === 'starting') return startCase(event.candidate, event.start)
  if (event.is === 'health') return [healthCase(event.result)]
  if (event.is === 'in-force') return [{ name: `${event.percent} % in effect`, ms: event.afterMs, verdict: 'passed' }]
  if (event.is === 'step-ended') return sourceCases(event.result)
  return event.is === 'ended' ? [endingCase(event.outcome, before)] : []
}

const startCase = (candidate: string, start: Start): readonly Case[] =>
  start.is === 'failed'
    ? [
        {
          name: `${candidate} starts`,
          ms: 0,
          verdict: 'failed',
          message: `${start.why.reason} ${start.why.message}`.trim(),
          output: troubleLines(start.why),
        },
      ]
    : []

const healthCase = (result: HealthResult): Case => {
  const name = 'health check at 0 %'
  switch (result.is) {
    case 'passed':
      return { name, ms: result.ms, verdict: 'passed' }
    case 'failed':
    case 'unreachable':
      return {
        name,
        ms: result.detail.ms ?? 0,
        verdict: 'failed',
        message: unhealthyText(result),
        output: [{ tone: 'plain', text: result.detail.command }, ...unhealthyLines(result)],
      }
    case 'cancelled':
      return { name, ms: 0, verdict: 'skipped', message: healthInterrupted }
  }
}

const verdicts = {
  passed: 'passed',
  failed: 'failed',
  inconclusive: 'skipped',
  'not-judged': 'skipped',
  'not-asked': 'passed',
} as const

/** A source that measured nothing and was asked for nothing proves nothing that a report could show. */
const sourceCases = ({ percent, heldMs, sources }: StepResult): readonly Case[] =>
  sources
    .filter(({ count, verdict }) => count > 0 || verdict !== 'not-asked')
    .map((result) => {
      const { source, bad, verdict, why } = result
      const text = [countText(result), `${count(bad)} failed`, ...latencyTexts(result, ['p95'])].join(', ')
      return {
        name: `${source} at ${percent} %`,
        ms: heldMs,
        verdict: verdicts[verdict],
        message: why,
        output: [{ tone: 'plain', text }],
      }
    })

/** One fault is one failure: where a case before has it, the outcome only tells what followed. */
const endingCase = (outcome: Outcome, before: readonly Case[]): Case => {
  const isTold = before.some(({ verdict }) => verdict === 'failed')
  const failed = isTold ? 'skipped' : 'failed'
  return {
    name: 'outcome',
    ms: 0,
    verdict: exitCodeOf(outcome) === 0 ? 'passed' : failed,
    message: headline(outcome),
    output: endingLines(outcome),
  }
}

const suite = (service: string, cases: readonly Case[]): string => {
  const countOf = (verdict: Case['verdict']) => cases.filter((each) => each.verdict === verdict).length
  const counts = `tests="${cases.length}" failures="${countOf('failed')}" skipped="${countOf('skipped')}"`
  const rows = cases.map((each) => caseXml(service, each)).join('\n')
  const head = `<testsuite name="kn-rollout ${xml(service)}" ${counts}>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${head}\n${rows}\n</testsuite>\n</testsuites>\n`
}

const caseXml = (service: string, { name, ms, verdict, message = '', output = [] }: Case): string => {
  const said = output.map(({ text }) => xml(text)).join('\n')
  const why = { passed: '', failed: `<failure message="${xml(message)}">${said}</failure>`, skipped: skipped(message) }
  const out = verdict === 'failed' || said === '' ? '' : `<system-out>${said}</system-out>`
  const seconds = (ms / 1_000).toFixed(3)
  return `<testcase classname="${xml(service)}" name="${xml(name)}" time="${seconds}">${why[verdict]}${out}</testcase>`
}

const skipped = (message: string): string => `<skipped message="${xml(message)}"/>`
