/**
 * Sets a clone up before tests or a start: installs what package-lock.json names unless it is there already, and makes sure
 * of Node 24, which comes as the package `node`. Runs on Node 20 or later and nothing else, hence no TypeScript.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const wantedMajor = readFileSync(join(root, '.node-version'), 'utf8').trim()
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Versions by path in node_modules; npm keeps a lock file of its own there of what it has installed. */
const versions = (file) => {
  const path = join(root, file)
  if (!existsSync(path)) return new Map()
  const { packages } = JSON.parse(readFileSync(path, 'utf8'))
  return new Map(Object.entries(packages).filter(([path]) => path !== ''))
}

const isInstalled = () => {
  const installed = versions('node_modules/.package-lock.json')
  const locked = versions('package-lock.json')
  const isThere = ([path, { version, optional }]) =>
    installed.has(path) ? installed.get(path).version === version : optional === true
  return installed.size > 0 && [...locked].every(isThere)
}

/** Under `npm test` the running npm is known; alone, npm is looked for on the PATH. */
const npm = (args) => {
  const { npm_execpath: script } = process.env
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }
  return script
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

const install = () => {
  const begun = Date.now()
  console.log('Installing what package-lock.json names (once, about half a minute) ...')
  const { status, error } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (error) throw new Error(`npm could not be started: ${error.message}`)
  if (status !== 0) throw new Error('npm ci failed; its words are above.')
  console.log(`Installed in ${Math.round((Date.now() - begun) / 1000)} s`)
}

const hasNode = () => {
  const { stdout } = spawnSync(ownNode, ['--version'], { encoding: 'utf8' })
  return stdout?.startsWith(`v${wantedMajor}.`) === true
}

try {
  if (!isInstalled()) install()
  if (!hasNode()) {
    throw new Error(
      `Node ${wantedMajor} did not come with the packages, most likely because npm may not run install scripts. Run: npm rebuild node --ignore-scripts=false`,
    )
  }
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
