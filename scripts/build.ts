/**
 * Builds dist/, the program as people run it: main.js with everything the start needs, chunks that load only where a
 * kubeconfig asks for them, and thin entries, the one of the terminal with a cache of the compiled program. One bundle serves both faces: two would hold everything twice.
 * `--check` builds again beside dist/ and names every file that differs, is missing or does not belong there.
 *
 * tsc goes first because ncc cannot read TypeScript 7; esbuild minifies last because ncc minifies its main file only.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { type TransformOptions, transform } from 'esbuild'
import { licences } from './licences.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** Eager, so that both faces share main.js and yet only the one that is started is evaluated. An import of it runs nothing. */
const faces = `
import { runProcess } from './app/process/process.js'
export const action = async () => runProcess((await import(/* webpackMode: "eager" */ './action.js')).main)
export const post = async () => runProcess((await import(/* webpackMode: "eager" */ './action.js')).post)
export const cli = async () => runProcess((await import(/* webpackMode: "eager" */ './cli.js')).main)
`
const entries = {
  'index.js': "import { action } from './main.js'\nawait action()\n",
  'post.js': "import { post } from './main.js'\nawait post()\n",
  'cli.js': `#!/usr/bin/env node
import { nodeFault } from './node-version.js'
const fault = nodeFault(process.versions.node)
if (fault !== undefined) {
  console.error(fault)
  process.exit(2)
}
const { keepCompiled } = await import('./compile-cache.js')
keepCompiled()
await (await import('./main.js')).cli()
`,
}

/** What dist/cli.js loads before main.js, each as a file of its own. */
const beforeTheProgram = ['node-version.js', 'compile-cache.js']

const run = (script: string, args: readonly string[], cwd: string): void => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${basename(script)} ${args.join(' ')} failed.`)
}

/** ncc numbers modules by their path from the working folder: the same relative paths give the same bytes. */
const bundle = (folder: string): string => {
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', join(folder, 'js')], root)
  writeFileSync(join(folder, 'js', 'faces.js'), faces)
  run('@vercel/ncc/dist/ncc/cli.js', ['build', 'js/faces.js', '-o', 'bundle', '--no-cache', '-q'], folder)
  return join(folder, 'bundle')
}

const minify: TransformOptions = {
  format: 'esm',
  target: 'node24',
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  // Node prints the line that threw: all in one line would be 100 kB of it in somebody's log.
  lineLimit: 160,
}

/** Our own code keeps its names, so that a stack trace in a bug report can be read; that of others is made small. */
const minified = async (name: string, source: string): Promise<string> => {
  const { code } = await transform(source, { ...minify, minifyIdentifiers: name !== 'index.js' })
  return code
}

/** Everything that belongs into dist/, by name. */
const contents = async (bundled: string): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>(Object.entries(entries))
  for (const name of readdirSync(bundled).filter((name) => name.endsWith('.js'))) {
    const source = readFileSync(join(bundled, name), 'utf8')
    files.set(name === 'index.js' ? 'main.js' : name, await minified(name, source))
  }
  for (const name of beforeTheProgram) {
    const source = readFileSync(join(bundled, '..', 'js', 'app', 'process', name), 'utf8')
    files.set(name, (await transform(source, minify)).code)
  }
  files.set('package.json', '{ "type": "module" }\n')
  files.set('licences.txt', licences(root))
  return files
}

const build = async (): Promise<ReadonlyMap<string, string>> => {
  mkdirSync(join(root, 'build'), { recursive: true })
  const folder = mkdtempSync(join(root, 'build', 'dist-'))
  try {
    return await contents(bundle(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Written beside dist/ and swapped in, so that whoever runs the old one meanwhile finds it whole. */
const write = (files: ReadonlyMap<string, string>): void => {
  const fresh = mkdtempSync(join(root, 'build', 'fresh-'))
  for (const [name, text] of files) writeFileSync(join(fresh, name), text)
  chmodSync(join(fresh, 'cli.js'), 0o755)
  chmodSync(fresh, 0o755)
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}

const present = (): ReadonlyMap<string, string> => {
  const names = existsSync(dist) ? readdirSync(dist) : []
  return new Map(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]))
}

/** One line for each file in which what is there is not what should be there. */
const differences = (wanted: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): readonly string[] => [
  ...[...wanted.keys()].filter((name) => !found.has(name)).map((name) => `dist/${name} is missing`),
  ...[...found.keys()].filter((name) => !wanted.has(name)).map((name) => `dist/${name} does not belong there`),
  ...[...wanted]
    .filter(([name, text]) => found.has(name) && found.get(name) !== text)
    .map(([name]) => `dist/${name} differs`),
]

const files = await build()
if (process.argv.includes('--check')) {
  const stale = differences(files, present())
  for (const line of stale) console.error(line)
  if (stale.length > 0) console.error('dist/ is not what the sources give. Run: npm run build')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  write(files)
  for (const [name, text] of files)
    console.log(`${String(Math.ceil(text.length / 1024)).padStart(6)} KiB  dist/${name}`)
}
