/** The phrases that texts must not have, each with the ordinary word. Pure. */

type Phrase = { readonly pattern: RegExp; readonly better: string }

/** A space also matches a line break, with the decoration of a comment or quote. */
const phrase = (words: string, better: string): Phrase => ({
  pattern: new RegExp(`\\b${words.replaceAll(' ', '\\s+(?:(?:\\*|//|>)\\s+)?')}\\b`, 'gi'),
  better,
})

/** Short on purpose. A plain "is no" is not in it: "there is no Service" is good English. */
const phrases: readonly Phrase[] = [
  phrase('mend(?:s|ed|ing)?', 'fix'),
  phrase('anew', 'again'),
  phrase('whoever', 'anyone who, or the noun'),
  phrase('(?<!there\\s)is no (?:setting|duration|YAML|verb|name|word)', 'unknown, invalid, or is not a'),
  phrase('waits? for a word', 'is paused, or waits for `promote` or `abort`'),
  phrase('bears? the mark', 'has the label or annotation'),
  phrase('another hand', 'another client'),
  phrase('was told', 'was set, or was reported'),
  phrase('what becomes of', 'what happens to'),
]

export type Fault = { readonly line: number; readonly phrase: string; readonly better: string }

/** Where `text` has such phrases, in the order of its lines. */
export const faultsIn = (text: string): readonly Fault[] =>
  phrases
    .flatMap(({ pattern, better }) =>
      [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
        line: text.slice(0, index).split('\n').length,
        phrase: match.replace(/\s+(?:(?:\*|\/\/|>)\s+)?/g, ' '),
        better,
      })),
    )
    .toSorted((a, b) => a.line - b.line)
