/**
 * The log of a GitHub job: groups, colours, and annotations with a title and the cure.
 * What others wrote can't command the runner: every line is cleaned, and annotations are encoded.
 * Source: actions/toolkit, core/src/command.ts for the encoding; annotations are cut at 4,096 characters and 10 of a kind are kept.
 */
import type { Outcome, RolloutEvent } from '../engine/ports/events.ts'
import type { Reporter, StartTrouble } from '../engine/ports/ports.ts'
import { styled } from '../report/log/line.ts'
import { logReporter } from '../report/log/log.ts'
import { linesOf } from '../report/log/log-lines.ts'
import { failedLines } from '../report/log/trouble-lines.ts'
import { endingWords, headline, problemText } from '../report/text/endings.ts'
import { factsOf, plainText } from '../report/text/facts.ts'
import { printable, withoutCommands } from '../report/text/foreign-text.ts'
import { failedIn, troubleText, unhealthyIn, unhealthyText } from '../report/text/trouble.ts'
import { userSentences } from '../report/text/where-traffic-is.ts'
import { exitCodeOf } from '../rollout/endings.ts'

const longest = 4_096

/** `write` is given one line at a time, without its end. */
export const githubReporter = (write: (line: string) => void, service: string): Reporter =>
  logReporter(write, {
    // The runner shows an annotation as a line of its own.
    lines: (event) => (event.is === 'warning' ? [] : linesOf(event)),
    line: ({ text, tone }) => styled(withoutCommands(text), tone),
    openFold: (title) => `::group::${title}`,
    closeFold: () => '::endgroup::',
    after: (event) => annotations(event, service),
  })

const annotations = (event: RolloutEvent, service: string): readonly string[] => {
  if (event.is === 'warning')
    return [annotation('warning', { title: `${service}: ${event.code}`, lines: [event.message, event.cure ?? ''] })]
  if (event.is !== 'ended' || exitCodeOf(event.outcome) === 0) return []
  return [annotation('error', { title: titleOf(event.outcome, service), lines: textOf(event.outcome) })]
}

type Note = { readonly title: string; readonly lines: readonly string[] }

const annotation = (level: 'error' | 'warning', { title, lines }: Note): string => {
  const message = lines
    .flatMap((each) => each.split('\n'))
    .map(withoutCommands)
    .filter((each) => each.trim() !== '')
    .join('\n')
    .slice(0, longest)
  return `::${level} title=${encodedProperty(printable(title))}::${encoded(message)}`
}

const titleOf = (outcome: Outcome, service: string): string =>
  `${service}: ${endingWords[outcome.kind].word.toLowerCase()}${outcome.code ? ` (${outcome.code})` : ''}`

const textOf = (outcome: Outcome): readonly string[] => [
  headline(outcome),
  userSentences(outcome),
  ...(outcome.problems ?? []).map(problemText),
  ...(outcome.trouble ? troubleTexts(outcome.trouble) : []),
  ...healthTexts(outcome),
  ...failedLines(failedIn(outcome)).map(({ text }) => text),
  ...factsOf(outcome).map((fact) => `${fact.label}: ${plainText(fact)}`),
  ...outcome.next,
]

const troubleTexts = (trouble: StartTrouble): readonly string[] => [troubleText(trouble), ...trouble.log.slice(-1)]

const healthTexts = (outcome: Outcome): readonly string[] => {
  const unhealthy = unhealthyIn(outcome)
  return unhealthy ? [unhealthyText(unhealthy)] : []
}

const encoded = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const encodedProperty = (text: string): string => encoded(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
