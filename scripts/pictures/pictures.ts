/**
 * `npm run pictures`: the pictures of the README and the docs, made from real runs of the committed bundle on the embedded Knative. Needs
 * Debian's chromium, fonts-noto-color-emoji and tmux. What draws them is installed into scripts/pictures the first time.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acts, play } from '../demo/play.ts'
import { setStage } from '../demo/stage.ts'
import { photograph } from './browser.ts'
import { watched } from './command-line.ts'
import { reportHtml } from './report-html.ts'
import { summaryHtml } from './summary-html.ts'
import { openTerminal } from './terminal.ts'
import { terminalHtml } from './terminal-html.ts'

const root = join(import.meta.dirname, '../..')
const tools = import.meta.dirname
const folder = join(root, 'docs', 'pictures')
const page = { width: 924 }
const terminal = { width: 900 }
const narrow = { width: 730 }
const [wide, phone] = [{ width: 820 }, { width: 390, isDark: true }]
/** Of a report; what follows are lists. */
const highest = 1_900

type Pages = { readonly summary: string; readonly report: string }

const played = async (): Promise<readonly Pages[]> => {
  const stage = await setStage()
  const cast = { stage, say: () => {}, interrupt: new AbortController().signal }
  const reports = mkdtempSync(join(tmpdir(), 'kn-rollout-reports-'))
  const pages: Pages[] = []
  try {
    for (const act of acts) {
      const report = join(reports, `${pages.length}.html`)
      const { ended } = await play({ ...act, inputs: { ...act.inputs, report } }, cast)
      pages.push({ summary: ended.summary, report: readFileSync(report, 'utf8') })
    }
  } finally {
    await stage.close()
    rmSync(reports, { recursive: true })
  }
  return pages
}

if (!existsSync(join(tools, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: tools, stdio: 'inherit' })
mkdirSync(folder, { recursive: true })

const [good, bad] = await played()
if (!good || !bad) throw new Error('The demonstration has a good and a bad release.')
photograph(summaryHtml(good.summary), join(folder, 'summary-promoted.png'), page)
photograph(summaryHtml(bad.summary), join(folder, 'summary-aborted.png'), page)
photograph(reportHtml(bad.report, highest), join(folder, 'report-aborted.png'), wide)
photograph(reportHtml(good.report, highest), join(folder, 'report-promoted-phone.png'), phone)

const demo = openTerminal(`cd ${root} && node scripts/demo/demo.ts`, { columns: 100, rows: 36 })
try {
  const screen = await demo.screen('Restored the template', 2_200)
  photograph(terminalHtml(screen), join(folder, 'npm-start.png'), terminal)
} finally {
  demo.close()
}

const { deploy, status } = await watched()
photograph(terminalHtml(deploy), join(folder, 'deploy.png'), narrow)
photograph(terminalHtml(status), join(folder, 'status-watch.png'), narrow)
