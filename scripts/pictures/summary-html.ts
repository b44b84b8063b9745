/** A job's summary as the page of a GitHub job shows it: near enough to judge the words and the charts by. Pure but for where its scripts lie. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const script = (path: string): string =>
  `<script src="${pathToFileURL(join(import.meta.dirname, 'node_modules', path))}"></script>`

/** Colours and sizes as GitHub's Markdown has them. */
const style = `
body { margin: 0; padding: 24px 32px; width: 860px; font: 16px/1.5 "Liberation Sans", Arial, sans-serif; color: #1f2328 }
h2 { font-size: 24px; margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0 }
h3 { font-size: 20px; margin: 24px 0 16px }
p, table, details, pre, blockquote, ul { margin: 0 0 16px }
table { border-collapse: collapse; display: block }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% "Liberation Mono", monospace }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; line-height: 1.45 }
pre code { background: none; padding: 0; font-size: 13.6px }
blockquote { border-left: .25em solid #d1d9e0; color: #59636e; padding: 0 1em }
.mermaid { text-align: center; border: 1px solid #d1d9e0; border-radius: 6px; padding: 8px; margin-bottom: 16px }
`

export const summaryHtml = (markdown: string): string => `<!doctype html><meta charset="utf-8"><style>${style}</style>
<article></article>
${script('marked/lib/marked.umd.js')}${script('mermaid/dist/mermaid.min.js')}
<script>
  const page = document.querySelector('article')
  page.innerHTML = marked.parse(${JSON.stringify(markdown).replaceAll('<', '\\u003c')})
  for (const code of page.querySelectorAll('code.language-mermaid')) {
    const chart = document.createElement('div')
    chart.className = 'mermaid'
    chart.textContent = code.textContent
    code.parentElement.replaceWith(chart)
  }
  mermaid.initialize({ startOnLoad: false })
  mermaid.run().finally(() => { document.title = String(document.documentElement.scrollHeight) })
</script>
`
