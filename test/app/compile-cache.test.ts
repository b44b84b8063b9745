import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { cacheFolder } from '../../src/app/process/compile-cache.ts'

let home: string

const fresh = (): string => mkdtempSync(join(home, 'cache-'))

describe('the folder that the compiled program is kept in', () => {
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'kn-rollout-home-'))
  })
  after(() => rmSync(home, { recursive: true }))

  it('is the own folder of the user, with no right for others', () => {
    const base = fresh()
    const folder = cacheFolder({ HOME: '/home/other', XDG_CACHE_HOME: base }, [])
    assert.equal(folder, join(base, 'kn-rollout', 'node'))
    assert.equal(statSync(folder).mode & 0o777, 0o700)
  })

  it('is below the home folder where XDG_CACHE_HOME is not set, or is no absolute path', () => {
    const HOME = fresh()
    const wanted = join(HOME, '.cache', 'kn-rollout', 'node')
    assert.equal(cacheFolder({ HOME }, []), wanted)
    assert.equal(cacheFolder({ HOME, XDG_CACHE_HOME: 'relative' }, []), wanted)
  })

  const refused: Readonly<Record<string, () => { env: Record<string, string>; outside?: string }>> = {
    'in a CI job': () => ({ env: { CI: 'true', XDG_CACHE_HOME: fresh() } }),
    'without a home folder': () => ({ env: {} }),
    'below the working folder': () => {
      const outside = fresh()
      return { env: { HOME: outside }, outside }
    },
    'below the working folder by way of a link': () => {
      const [outside, base] = [fresh(), join(fresh(), 'link')]
      symlinkSync(outside, base)
      return { env: { XDG_CACHE_HOME: base }, outside }
    },
    'below the working folder, where nothing is there yet': () => {
      const outside = fresh()
      return { env: { XDG_CACHE_HOME: join(outside, 'not', 'there') }, outside }
    },
    'where others may read it': () => made(0o750, 0o755),
    'where others may put another in its place': () => made(0o700, 0o777),
    'where it is a link': () => {
      const base = fresh()
      mkdirSync(join(base, 'kn-rollout'))
      symlinkSync(fresh(), join(base, 'kn-rollout', 'node'))
      return { env: { XDG_CACHE_HOME: base } }
    },
  }
  for (const [name, given] of Object.entries(refused))
    it(`is none ${name}`, () => {
      const { env, outside } = given()
      assert.equal(cacheFolder(env, outside === undefined ? [] : [outside]), undefined)
      assert.ok(outside === undefined || readdirSync(outside).length === 0)
    })
})

function made(mode: number, modeAbove: number) {
  const base = fresh()
  const folder = join(base, 'kn-rollout', 'node')
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, mode)
  chmodSync(join(base, 'kn-rollout'), modeAbove)
  return { env: { XDG_CACHE_HOME: base } }
}
