/** A line of a log: its text, and a tone that a terminal may colour. Pure. */
export type Tone = 'plain' | 'title' | 'good' | 'bad' | 'warn' | 'quiet'
export type Line = { readonly tone: Tone; readonly text: string }

export const line = (text: string, tone: Tone = 'plain'): Line => ({ tone, text })

/** Text of several lines, each moved in by two spaces. */
export const indented = (text: string, tone: Tone = 'plain'): readonly Line[] =>
  text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map((each) => line(`  ${each}`, tone))
