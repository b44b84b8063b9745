import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { driverIn, forgetDriver, isAtWork, keepDriver } from '../../src/gitlab/driver-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-driver-'))
after(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'job', 'driver.json')
const kept = { driver: '5d1c', pid: 4_711 }

describe('the driver file of a GitLab job', () => {
  it('tells after_script which driver its script was', () => {
    keepDriver(file, kept)
    assert.deepEqual(driverIn(file), kept)
  })

  it('tells nothing once there is nothing to finish', () => {
    keepDriver(file, kept)
    forgetDriver(file)
    forgetDriver(file)
    assert.equal(driverIn(file), undefined)
  })

  for (const text of ['', '{', 'null', '[]', '{"driver":"5d1c"}', '{"driver":1,"pid":2}'])
    it(`tells nothing where it holds ${text || 'nothing'}`, () => {
      const other = join(folder, 'other.json')
      writeFileSync(other, text)
      assert.equal(driverIn(other), undefined)
    })
})

/** It says when it runs: right after its start a process has no command line yet. */
const running = "console.log('running'); setInterval(() => {}, 1000)"

describe('a script that after_script overlaps with', { skip: process.platform !== 'linux' }, () => {
  it('is at work while its process runs this program', async () => {
    const script = spawn(process.execPath, ['-e', running, process.argv[1] ?? ''])
    await once(script.stdout, 'data')
    const pid = script.pid ?? 0
    assert.equal(isAtWork({ driver: '', pid }), true)
    script.kill()
    await once(script, 'exit')
    assert.equal(isAtWork({ driver: '', pid }), false)
  })

  it('is not a process of another program that has its number by now', async () => {
    const other = spawn(process.execPath, ['-e', running])
    await once(other.stdout, 'data')
    assert.equal(isAtWork({ driver: '', pid: other.pid ?? 0 }), false)
    other.kill()
  })

  it('is not the after_script itself, which may have the same number in its own container', () => {
    assert.equal(isAtWork({ driver: '', pid: process.pid }), false)
  })
})
