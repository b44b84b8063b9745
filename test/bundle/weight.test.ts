/** What the committed bundle weighs, and that the heavy part of it is loaded only where it is needed. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const dist = join(import.meta.dirname, '../../dist')
const megabyte = 1024 * 1024
const size = (name: string): number => statSync(join(dist, name)).size
const chunks = readdirSync(dist).filter((name) => /^\d+\.index\.js$/.test(name))

/** The generated Kubernetes client is by far the largest of them. */
const client = chunks.toSorted((a, b) => size(b) - size(a))[0] ?? ''

/** Prints every file that is loaded, to stderr. */
const tracer = `import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => { console.error(url); return next(url, context) } })`
const traced = ['--import', `data:text/javascript,${encodeURIComponent(tracer)}`]

test('everything is at most 7 MB, and what a start loads at most 1 MB', () => {
  const code = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const total = code.reduce((sum, name) => sum + size(name), 0)
  assert.ok(total <= 7 * megabyte, `${total} bytes`)
  const start = ['main.js', 'index.js', 'post.js', 'cli.js'].reduce((sum, name) => sum + size(name), 0)
  assert.ok(start <= megabyte, `${start} bytes`)
})

test('the Kubernetes client is in a chunk of its own', () => {
  assert.match(readFileSync(join(dist, client), 'utf8'), /loadFromDefault/)
  assert.doesNotMatch(readFileSync(join(dist, 'main.js'), 'utf8'), /^import[^(].*index\.js/m)
})

const faces = [
  { entry: 'cli.js', args: ['deploy', 'Hello'], env: {} },
  { entry: 'index.js', args: [], env: { INPUT_SERVICE: 'Hello' } },
  { entry: 'post.js', args: [], env: { INPUT_SERVICE: 'Hello', STATE_driver: 'd' } },
]
for (const { entry, args, env } of faces) {
  test(`${entry} starts, and refuses wrong settings without the Kubernetes client`, () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [...traced, join(dist, entry), ...args], {
      encoding: 'utf8',
      env: { ...env, PATH: process.env.PATH },
    })
    assert.equal(status, 2, stderr)
    assert.match(stdout, /is not a valid Kubernetes name/)
    assert.ok(!stderr.includes(client))
  })
}

test('the start meets no more than main.js and what its face needs', () => {
  const { stderr, stdout } = spawnSync(process.execPath, [...traced, join(dist, 'cli.js'), '--version'], {
    encoding: 'utf8',
  })
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
  const loaded = [...stderr.matchAll(/dist\/([\w.]+\.js)$/gm)].map(([, name]) => name)
  assert.deepEqual(loaded, ['cli.js', 'main.js'])
})
