/** What stays at the bottom of a terminal, and where there is no such thing. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { realClock } from '../../src/app/process/clock.ts'
import type { Entry } from '../../src/cli/entry.ts'
import { writtenIn } from '../../src/cli/rollout.ts'
import { liveViewOf } from '../../src/cli/terminal/live-view.ts'
import { createDock } from '../../src/cli/terminal/screen.ts'
import type { RunCommand } from '../../src/settings/settings.ts'
import { served } from './support/served.ts'
import { createTerminal } from './support/terminal.ts'

const words = (sign: string) => fc.nat(60).map((length) => sign.repeat(length))
const deed = fc.oneof(
  fc.tuple(fc.constant('print' as const), words('x')),
  fc.tuple(fc.constant('aside' as const), words('w')),
  fc.tuple(fc.constant('show' as const), fc.array(words('a'), { maxLength: 6 })),
  fc.tuple(fc.constant('resize' as const), fc.integer({ min: 10, max: 80 })),
)

describe('a dock', () => {
  it('keeps what is printed and shows its last lines below, whatever the width becomes', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        const terminal = createTerminal(40)
        const dock = createDock(terminal)
        const printed: string[] = []
        let shown: readonly string[] = []
        const doers = {
          print: (line: string) => {
            dock.print(line)
            printed.push(line)
          },
          show: (lines: readonly string[]) => {
            dock.show(lines)
            shown = lines
          },
          aside: (line: string) => {
            dock.aside(() => terminal.draw(`${line}\n`))
            printed.push(line)
          },
          resize: terminal.resize,
        }
        for (const [what, value] of deeds) (doers[what] as (value: unknown) => void)(value)
        terminal.resize(80)
        dock.show(shown)
        assert.equal(terminal.text(), [...printed, ...shown, ''].join('\n'))
        dock.show([])
        assert.equal(terminal.text(), [...printed, ''].join('\n'))
      }),
    )
  })

  it('leaves room for the log in a window of few rows', () => {
    const terminal = createTerminal(80, 8)
    createDock(terminal).show(Array.from({ length: 10 }, (_, at) => `line ${at}`))
    assert.equal(terminal.text(), 'line 0\nline 1\nline 2\n... 7 more lines\n')
  })
})

describe('the view of a deploy', { concurrency: true }, () => {
  const deploy = ['deploy', 'hello', '--image', 'registry.example/hello:2', '--hold', '2s', '--steps', '50,100']
  const title = /── hello in shop ─+/

  it('is drawn below the log, and gone at the end', async (t) => {
    const { cli } = await served(t)
    const terminal = createTerminal(100, 40)
    const drawn: string[] = []
    const draw = (text: string) => {
      drawn.push(text)
      terminal.draw(text)
    }
    const { code } = await cli(deploy, { columns: 100, rows: 40, draw, env: { NO_COLOR: '1' } })
    assert.equal(code, 0, terminal.text())
    const all = drawn.join('')
    assert.match(all, title)
    assert.match(all, /Steps +\[0 %\] -> 50 % -> 100 %/)
    assert.match(all, /Now +Holding 50 %: \d s left of 2 s/)
    assert.match(all, /probes +0 % \(0 of \d+\) +0 % \(0 of \d+\) +5 % \(default\)/)
    assert.doesNotMatch(terminal.text(), title)
    assert.match(terminal.text(), /Shifted 100 % to hello-00002\n[\s\S]*Promoted: hello-00002 serves 100 % of traffic/)
    assert.ok(!all.includes('\u001b[?25'), 'the cursor is hidden')
  })
})

describe('a view of a rollout', () => {
  type Case = { readonly args?: readonly string[]; readonly verb?: RunCommand } & Partial<Entry>

  const isDrawn = ({ args = [], verb = 'deploy', ...given }: Case): boolean => {
    const entry: Entry = {
      args,
      env: {},
      cwd: '/nowhere',
      write: () => {},
      writeError: () => {},
      page: () => {},
      draw: () => {},
      isTerminal: true,
      size: () => ({ columns: 80, rows: 24 }),
      clock: realClock,
      interrupt: () => new AbortController().signal,
      exit: () => {},
      ...given,
    }
    return liveViewOf(entry, writtenIn(entry, args, verb), verb) !== undefined
  }

  for (const verb of ['deploy', 'promote', 'abort', 'rollback'] as const)
    it(`is drawn in a terminal, of ${verb}`, () => assert.ok(isDrawn({ verb })))

  const without: Readonly<Record<string, Case>> = {
    'it is unwanted': { args: ['--plain'] },
    'a variable says so': { env: { KN_ROLLOUT_PLAIN: 'true' } },
    'stdout is for programs': { args: ['-o', 'json'] },
    'the terminal cannot redraw': { env: { TERM: 'dumb' } },
    'a CI runs it': { env: { CI: 'true' } },
    'GitHub runs it': { env: { GITHUB_ACTIONS: 'true' } },
    'GitLab runs it': { env: { GITLAB_CI: 'true' } },
    'stdout is a pipe': { isTerminal: false },
    'the terminal does not tell its size': { size: () => undefined },
    'nothing is driven': { verb: 'status' },
    'many rollouts may be': { verb: 'recover' },
  }
  for (const [why, scene] of Object.entries(without)) it(`is not drawn where ${why}`, () => assert.ok(!isDrawn(scene)))
})
