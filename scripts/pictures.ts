/**
 * `npm run pictures`: the pictures of the README, made from real runs of the committed bundle on the embedded Knative. Needs
 * Debian's chromium, fonts-noto-color-emoji and tmux. What draws them is installed into scripts/pictures the first time.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { acts, play } from './demo/play.ts'
import { setStage } from './demo/stage.ts'
import { photograph } from './pictures/browser.ts'
import { summaryHtml } from './pictures/summary-html.ts'
import { filmed } from './pictures/terminal.ts'
import { terminalHtml } from './pictures/terminal-html.ts'

const root = join(import.meta.dirname, '..')
const tools = join(import.meta.dirname, 'pictures')
const folder = join(root, 'docs', 'pictures')
const pageWidth = 924
const terminalWidth = 900

const summaries = async (): Promise<readonly string[]> => {
  const stage = await setStage()
  const cast = { stage, say: () => {}, interrupt: new AbortController().signal }
  const pages: string[] = []
  try {
    for (const act of acts) pages.push((await play(act, cast)).ended.summary)
  } finally {
    await stage.close()
  }
  return pages
}

if (!existsSync(join(tools, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: tools, stdio: 'inherit' })
mkdirSync(folder, { recursive: true })

const [good = '', bad = ''] = await summaries()
photograph(summaryHtml(good), join(folder, 'summary-promoted.png'), pageWidth)
photograph(summaryHtml(bad), join(folder, 'summary-aborted.png'), pageWidth)

const screen = await filmed(`cd ${root} && node scripts/demo.ts`, 'Restored the template', 2_200)
photograph(terminalHtml(screen), join(folder, 'npm-start.png'), terminalWidth)
