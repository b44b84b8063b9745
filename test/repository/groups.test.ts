/** Which files of tests share a process, and that a shared process notices what one of them leaves behind. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { type Half, halfOf } from '../../scripts/ci/half.ts'
import { stagesOfCi } from '../../scripts/ci/stages.ts'
import { groupsOf, testPaths } from '../../scripts/test/files.ts'
import { groupText } from '../../scripts/test/group.ts'

const root = join(import.meta.dirname, '../..')

function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-groups-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Files of tests that stages of CI name. */
const playedIn = (half: Half): readonly string[] => {
  const words = stagesOfCi(half).flatMap(({ command }) => command)
  return globSync(
    words.filter((word) => word.endsWith('.test.ts')),
    { cwd: root },
  )
}

describe('files of tests', () => {
  it('are each in one group, however many there are', () => {
    const paths = testPaths(root)
    assert.ok(paths.length > 150)
    for (const count of [1, 3])
      assert.deepEqual(
        groupsOf(root, count)
          .flatMap((group) => group.paths)
          .sort(),
        paths,
      )
  })

  it('are each played by npm test, by a stage of .ci/run, or by a command of its own', () => {
    const ofBench = globSync('test/e2e/exposure/*.test.ts', { cwd: root })
    const all = globSync('test/**/*.test.ts', { cwd: root })
    assert.deepEqual(new Set([...testPaths(root), ...playedIn('both'), ...ofBench]), new Set(all))
  })

  it('are all played by two runs of .ci/run whose commits draw different halves', () => {
    const whole = playedIn('both')
    const [one, other] = [playedIn(halfOf('0a1b')), playedIn(halfOf('f00d'))]
    assert.deepEqual(new Set([...one, ...other]), new Set(whole))
    assert.ok(one.length < whole.length && other.length < whole.length)
  })

  const alone: readonly [string, string][] = [
    ['with hooks around all of its tests', 'before(async () => {})'],
    ['with a hook before each', 'beforeEach(() => {})'],
    ['with a hook after each', 'afterEach(() => {})'],
    ['that waits while it is read', "await import('./x.ts')"],
    ['that sets a variable', "process.env.A = '1'"],
    ['that sets a variable by its name', "process.env['A'] = '1'"],
    ['that goes elsewhere', "process.chdir('/')"],
    ['that listens to the process', "process.on('SIGTERM', () => {})"],
    ['that sets the exit code', 'process.exitCode = 1'],
  ]
  for (const [what, text] of alone)
    it(`${what} run alone`, (t) => {
      const folder = folderWith(t, {
        'test/rollout/a.test.ts': `\n${text}\n`,
        'test/rollout/b.test.ts': '',
        'test/c.test.ts': '',
      })
      const paths = groupsOf(folder, 1).map((group) => group.paths)
      assert.deepEqual(paths, [['test/rollout/a.test.ts'], ['test/c.test.ts', 'test/rollout/b.test.ts']])
    })

  it('that read a variable, have hooks within a suite, or one after all, share', (t) => {
    const text =
      "after(() => {})\nconst { A } = process.env\nif (process.env.B === '1') it('b')\ndescribe('c', () => {\n  before(() => {})\n})"
    const folder = folderWith(t, { 'test/rollout/a.test.ts': text, 'test/rollout/b.test.ts': '' })
    assert.equal(groupsOf(folder, 1).length, 1)
  })

  it('that play in real time come first, beside others', (t) => {
    const text = "import { served } from './support/served.ts'"
    const folder = folderWith(t, { 'test/cli/b.test.ts': text, 'test/cli/a.test.ts': '', 'test/cli/c.test.ts': text })
    const paths = groupsOf(folder, 1).map((group) => group.paths)
    assert.deepEqual(paths, [['test/cli/b.test.ts'], ['test/cli/c.test.ts'], ['test/cli/a.test.ts']])
  })

  const shared = (t: TestContext, text: string) => {
    const header = "import { it } from 'node:test'\n"
    const folder = folderWith(t, {
      'a.mjs': `${header}it('a', () => { ${text} })`,
      'b.mjs': `${header}it('b', () => {})`,
    })
    mkdirSync(join(folder, 'scripts'))
    symlinkSync(join(root, 'scripts/test'), join(folder, 'scripts/test'))
    writeFileSync(join(folder, 'group.mjs'), groupText(folder, ['a.mjs', 'b.mjs']))
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    return spawnSync(process.execPath, ['--test-reporter=tap', 'group.mjs'], { cwd: folder, env, encoding: 'utf8' })
  }

  it('fail together if one of them leaves the process changed', (t) => {
    const { status, stdout } = shared(t, "process['env'].LEFT = '1'")
    assert.equal(status, 1)
    assert.match(stdout, /^not ok 3 - the process is as it was/m)
    assert.match(stdout, /LEFT/)
  })

  it('pass together if none does', (t) => {
    const { status, stdout } = shared(t, '')
    assert.deepEqual([status, stdout.match(/^ok /gm)?.length], [0, 3], stdout)
  })
})
