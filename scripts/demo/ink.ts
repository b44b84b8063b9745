/** Text in a tone for a screen of a given width. Pure. Colour never carries meaning alone, so without it nothing is lost. */
import { stripVTControlCharacters } from 'node:util'
import type { Tone } from '../../src/report/log/line.ts'
import { styled } from '../../src/report/log/line.ts'

export type Ink = {
  readonly colour: boolean
  readonly columns: number
}

/** A row made of pieces, each in its tone. */
export type Row = readonly (readonly [text: string, tone?: Tone])[]

/** The row in one line, however long. */
export const inked = (row: Row, { colour }: Pick<Ink, 'colour'>): string =>
  row.map(([text, tone = 'plain']) => (colour ? styled(text, tone) : text)).join('')

/** The row in one line, cut where the screen ends. */
export const fitted = (row: Row, ink: Ink): string => {
  let left = ink.columns
  const pieces: Row = row.map(([text, tone]) => {
    const seen = text.slice(0, Math.max(0, left))
    left -= text.length
    return [seen, tone]
  })
  return inked(pieces, ink)
}

/** A line of the job, colour and all, behind a gutter and within the screen. */
export const quoted = (text: string, { colour, columns }: Ink): readonly string[] => {
  const [paint = ''] = leadingColour.exec(text) ?? []
  const [dye, undo] = colour && paint !== '' ? [paint, reset] : ['', '']
  return broken(stripVTControlCharacters(text), columns - gutter.length).map((line) => `${gutter}${dye}${line}${undo}`)
}

/** Words put into lines of at most `width`; a word that is longer stands alone. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const gutter = '   │ '
const reset = '\u001b[0m'
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
const leadingColour = /^(?:\u001b\[[0-9;]*m)+/

/** Between words where that can be; a word longer than the screen is cut. Further lines are moved in. */
const broken = (text: string, width: number): readonly string[] =>
  wrapped(text, width - 2)
    .flatMap((line) => pieces(line, width - 2))
    .map((line, index) => (index === 0 ? line : `  ${line}`))

const pieces = (text: string, width: number): readonly string[] =>
  text.length <= width ? [text] : [text.slice(0, width), ...pieces(text.slice(width), width)]
