/** Lints .github/workflows with actionlint, which also checks `with:` of this repository's own action. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const actionlint = execFileSync(process.execPath, [join(root, 'test/cluster/cluster.ts'), 'tool', 'actionlint'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim()

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map((name) => join(folder, name))
try {
  execFileSync(actionlint, ['-shellcheck=', '-pyflakes=', ...workflows], { cwd: root, stdio: 'inherit' })
  console.log(`${workflows.length} workflow(s) are in order.`)
} catch {
  process.exitCode = 1
}
