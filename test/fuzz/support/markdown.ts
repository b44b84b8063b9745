/**
 * What of a page would be read as Markdown or HTML and is none of ours: found by a reader that knows only what our pages use.
 * Outside of fences every sign with a meaning is ours or has a backslash before it.
 */

/** Each finding as a sentence; none where all is in order. */
export const looseMarkdown = (page: string): readonly string[] => {
  const { prose, isOpen } = withoutFences(page.split('\n').map((line) => line.replace(/^> ?/, '')))
  return [
    ...(isOpen ? ['a fence is not closed'] : []),
    ...(unseen.test(page) ? ['signs that are not seen'] : []),
    ...prose.flatMap(looseIn),
    ...raggedTable(prose),
  ]
}

/** But for our line ends, and the word joiner behind an @. */
const unseen = /[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2066-\u2069\u2028\u2029]/u

const withoutFences = (lines: readonly string[]) => {
  let fence: string | undefined
  const prose = lines.filter((line) => {
    const ticks = /^\s{0,3}(`{3,})/.exec(line)?.[1]
    if (fence === undefined) {
      fence = ticks
      return ticks === undefined
    }
    if (ticks !== undefined && ticks.length >= fence.length && line.trim() === ticks) fence = undefined
    return false
  })
  return { prose, isOpen: fence !== undefined }
}

/** HTML of ours, its text in entities. */
const ours = /^(<details><summary>[^<>]*<\/summary>|<\/details>)$/

const looseIn = (line: string): readonly string[] => {
  if (ours.test(line)) return []
  const bare = line.replace(/\\./g, ' ').replace(/\[[\w ]+\]\(https?:\/\/[^\s()<>]+\)/g, '')
  const rules: readonly (readonly [string, RegExp])[] = [
    ['HTML', /</],
    ['a link or a picture', /\]\(|!\[/],
    ['code', /`/],
    ['a call of people', /(?<!\w)@\w/],
    ['a heading', /^\s{0,3}#(?!#{1,2} )/],
  ]
  return rules.filter(([, sign]) => sign.test(bare)).map(([what]) => `${what}: ${line}`)
}

/** A row of a table has as many cells as the row above it, and no bar stands anywhere else. */
const raggedTable = (prose: readonly string[]): readonly string[] => {
  const bars = (line: string) => line.replace(/\\./g, '').split('|').length - 1
  const isRow = (line: string) => line.startsWith('| ')
  return prose
    .filter((line, index) => {
      const above = prose[index - 1] ?? ''
      if (!isRow(line)) return bars(line) > 0 && !ours.test(line)
      return isRow(above) && bars(above) !== bars(line)
    })
    .map((line) => `a bar: ${line}`)
}
