/** Which files a manifest may be: a pull request chooses the path. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fromInputs } from '../../src/settings/sources/inputs.ts'

const told = (workspace: string, manifest: string): string => {
  const env = { INPUT_SERVICE: 'hello', INPUT_MANIFEST: manifest }
  const { manifest: found } = fromInputs({ env, cwd: workspace })
  return found?.is === 'unreadable' ? found.why : (found?.is ?? 'nothing')
}

test('a manifest is read only as a regular file of the workspace, and not without end', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const at = (name: string) => join(folder, name)
  writeFileSync(at('good.yaml'), 'a: 1')
  writeFileSync(at('huge.yaml'), ' '.repeat(1024 * 1024 + 1))
  mkdirSync(at('folder'))
  symlinkSync('/proc/self/environ', at('environ'))
  symlinkSync('/dev/zero', at('zero'))
  symlinkSync(at('good.yaml'), at('link.yaml'))
  execFileSync('mkfifo', [at('pipe')])
  const answers = [
    'good.yaml',
    'link.yaml',
    'huge.yaml',
    'folder',
    'environ',
    'zero',
    'pipe',
    '../x',
    '/etc/passwd',
    'no',
    'a\0b',
  ]
  assert.deepEqual(
    answers.map((name) => told(folder, name)),
    [
      'text',
      'text',
      'it is larger than 1 MiB',
      'it is a directory',
      'outside',
      'outside',
      'it is not a regular file',
      'there is no such file',
      'outside',
      'there is no such file',
      'invalid path',
    ],
  )
})
