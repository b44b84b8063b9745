/** Text for a terminal of a certain width. Pure. Widths are in characters: names of Kubernetes are ASCII. */

/** Commands that stand alone on a line, to be pasted: a line break would end them. */
const command = /^\s*(?:curl|kn|kn-rollout|kubectl|npm|npx) \S/
/** The same behind a colon, as the last words of a sentence. */
const commandAtEnd = /(?<=:) ((?:curl|kn|kn-rollout|kubectl|npm|npx) (?!.*\. [A-Z])\S.*)$/

/** A branch of a tree, or a label with its gap: what follows a line break is moved in below the text beside it. */
const lead = /^[\s│├└─]*(?:[A-Z0-9](?:[\w:%-]| (?! )){0,11} {2,})?/

/** A number stays with its unit, and a day with its time. */
const wordEnd = /( +)(?! |(?:%|ms|s|min|h|UTC)(?![\w-])|(?<=-\d\d )\d\d:\d\d)/

/** The lines of a text, broken between words. A word that is longer than a line, for example an address, stays whole. */
export const wrapped = (text: string, width: number): readonly string[] => {
  if (text.length <= width || command.test(text)) return [text]
  const [first = ''] = lead.exec(text) ?? []
  const isNarrow = first.length > width / 2
  const below = isNarrow ? '' : first.replaceAll(/[^│├]/g, ' ').replaceAll('├', '│')
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const { gap, word } of wordsOf(text.slice(first.length))) {
    if (!isEmpty && line.length + gap.length + word.length > width) {
      lines.push(line)
      line = below
      isEmpty = true
    }
    line += isEmpty ? word : gap + word
    isEmpty = false
  }
  return [...lines, line]
}

type Word = { readonly word: string; readonly gap: string }

/** Each with the gap before it. A command that ends the text is one word. */
const wordsOf = (text: string): readonly Word[] => {
  const [, pasted] = commandAtEnd.exec(text) ?? []
  if (pasted !== undefined) return [...wordsOf(text.slice(0, -pasted.length - 1)), { gap: ' ', word: pasted }]
  const parts = text.split(wordEnd)
  return parts.flatMap((word, at) => (at % 2 === 0 ? [{ word, gap: parts[at - 1] ?? '' }] : []))
}
