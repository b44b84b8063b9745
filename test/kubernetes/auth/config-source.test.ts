import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { findConfigs } from '../../../src/kubernetes/auth/kubeconfig.ts'

for (const home of ['HOME', 'USERPROFILE'])
  it(`the kubeconfig of the home folder is found where ${home} names it`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'home-'))
    t.after(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, '.kube'))
    writeFileSync(join(folder, '.kube', 'config'), 'kind: Config\n')
    const found = await findConfigs(undefined, { [home]: folder })
    assert.deepEqual(
      found.map(({ text }) => text),
      ['kind: Config\n'],
    )
  })

it('~ in a path that no shell has seen is the home folder', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'home-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config'), 'kind: Config\n')
  const [found] = await findConfigs({ file: '~/config' }, { HOME: folder })
  assert.equal(found?.text, 'kind: Config\n')
})
