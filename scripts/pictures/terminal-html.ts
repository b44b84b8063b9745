/** A terminal's screen, as tmux captures it with its colours, as a page. Pure. */
type Look = { readonly bold: boolean; readonly colour?: string }

const colours: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#3fb950',
  33: '#d29922',
  90: '#8b949e',
}

const style = `
body { margin: 0; background: #0d1117; width: max-content }
pre { margin: 0; padding: 20px 24px; color: #e6edf3; font: 14px/1.3 "DejaVu Sans Mono", monospace }
`

export const terminalHtml = (screen: string): string => `<!doctype html><meta charset="utf-8"><style>${style}</style>
<pre>${spans(screen)}</pre>
<script>document.title = String(document.documentElement.scrollHeight)</script>
`

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
const colourChange = /\u001b\[([0-9;]*)m/

/** Between two changes of colour, a piece of text in the look that is on then. */
const spans = (screen: string): string => {
  const [first = '', ...rest] = screen.split(colourChange)
  let look: Look = { bold: false }
  const pieces = rest.map((part, index) => {
    if (index % 2 === 1) return span(part, look)
    look = part.split(';').reduce(changed, look)
    return ''
  })
  return escaped(first) + pieces.join('')
}

const changed = (look: Look, code: string): Look => {
  if (code === '' || code === '0') return { bold: false }
  if (code === '1') return { ...look, bold: true }
  if (code === '39') return { bold: look.bold }
  return code in colours ? { ...look, colour: colours[code] } : look
}

const span = (text: string, { bold, colour = 'inherit' }: Look): string =>
  text === '' ? '' : `<span style="color:${colour}${bold ? ';font-weight:bold' : ''}">${escaped(text)}</span>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
