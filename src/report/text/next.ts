/** What to do next, taken apart: a sentence, and a command or YAML to be copied. Pure. */

export type Advice = {
  readonly sentence: string
  readonly copied?: { readonly language: 'sh' | 'yaml'; readonly lines: readonly string[] }
}

/** In one line, what begins with the name of a program is a command. */
export const adviceIn = (text: string): Advice => {
  if (text.includes('\n')) return warningIn(text)
  const [, sentence = text, command] = /^(.*?)((?:kn|kn-rollout|kubectl|curl) .*)$/s.exec(text) ?? []
  return { sentence: sentence.trim(), ...(command && { copied: { language: 'sh', lines: [command] } }) }
}

/** A warning names no commands: what follows its first line is YAML. */
export const warningIn = (text: string): Advice => {
  const [sentence = '', ...lines] = text.split('\n')
  return { sentence, ...(lines.length > 0 && { copied: { language: 'yaml', lines } }) }
}
