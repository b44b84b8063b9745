/** Text for a terminal of a certain width. Pure. Widths are in characters: names of Kubernetes are ASCII. */

/** Programs whose commands stand alone on a line, to be pasted: a line break would end them. */
const command = /^\s*(?:curl|kn|kn-rollout|kubectl|npm|npx) \S/

/** A branch of a tree, or a label with its gap: what follows a line break is moved in below the text beside it. */
const lead = /^[\s│├└─]*(?:[A-Z0-9][\w:-]{0,11} {2,})?/

/** A number stays with its unit. */
const wordEnd = / +(?!(?:%|ms|s|min|h)(?![\w-]))/

/** The lines of a text, broken between words. A word that is longer than a line, for example an address, stays whole. */
export const wrapped = (text: string, width: number): readonly string[] => {
  if (text.length <= width || command.test(text)) return [text]
  const [first = ''] = lead.exec(text) ?? []
  const isNarrow = first.length > width / 2
  const below = isNarrow ? '' : first.replaceAll(/[^│├]/g, ' ').replaceAll('├', '│')
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.slice(first.length).split(wordEnd)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = below
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}
