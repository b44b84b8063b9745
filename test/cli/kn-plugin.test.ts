/** `kn rollout ...`: kn finds the command by the rules of its plugins, and the command takes what kn hands on. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { main } from '../../src/cli.ts'
import { findPlugin, kn } from './support/kn.ts'
import { typed } from './support/typed.ts'

const root = join(import.meta.dirname, '../..')
const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** A folder with what `npm install -g` puts on the PATH: each `bin` of the package as a link to its file. */
const installed = (t: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-bin-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [name, file] of Object.entries(bin)) {
    chmodSync(join(root, String(file)), 0o755)
    symlinkSync(join(root, String(file)), join(folder, name))
  }
  return folder
}

describe('kn', () => {
  it('runs the command that npm installs', (t) => {
    const PATH = [installed(t), dirname(process.execPath)].join(':')
    assert.deepEqual(kn(['rollout', '--version'], { PATH }), { code: 0, text: `${version}\n` })
    const { code, text } = kn(['rollout', 'status', 'Hello'], { PATH, HOME: tmpdir() })
    assert.equal(code, 1)
    assert.match(text, /is not a valid Kubernetes name/)
  })

  it('finds it for each command, and hands on all that follows', (t) => {
    const folder = installed(t)
    const file = join(folder, 'kn-rollout')
    const rows: readonly (readonly [readonly string[], readonly string[]])[] = [
      [
        ['rollout', 'status', 'hello', '-n', 'shop'],
        ['status', 'hello', '-n', 'shop'],
      ],
      [['rollout', '--help'], ['--help']],
      [['rollout'], []],
      [
        ['--namespace=shop', 'rollout', 'status', 'hello'],
        ['--namespace=shop', 'status', 'hello'],
      ],
    ]
    for (const [args, expected] of rows)
      assert.deepEqual(findPlugin(args, [folder]), { file, args: expected }, args.join(' '))
    assert.equal(findPlugin(['service', 'list'], [folder]), undefined)
  })
})

describe('what kn hands on', () => {
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, text } = await typed(main, args, { clock: { now: () => 0, sleep: async () => {} } })
    assert.equal(code, 2)
    return text
  }

  it('may have flags in front of the command', async () => {
    const behind = await refused('status', 'Hello', '-n', 'shop')
    assert.match(behind, /"Hello" is not a valid/)
    for (const args of [
      ['-n', 'shop', 'status', 'Hello'],
      ['--namespace=shop', 'status', 'Hello'],
      ['-nshop', 'status', 'Hello'],
    ])
      assert.equal(await refused(...args), behind)
  })

  it('is help where a flag of it stands in front', async () => {
    const page = await typed(main, ['status', '--help'])
    assert.equal((await typed(main, ['-h', 'status'])).text, page.text)
  })
})
