/** A copy of the working tree in which files are changed and tests run. The tree itself is never touched. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { groupText } from '../test/group.ts'

export type Tested = {
  readonly ended: 'passed' | 'failed' | 'timed out'
  /** The file of the test that failed, if one did. */
  readonly by: string | undefined
  /** How long the tests of each file took, if all passed. */
  readonly seconds: ReadonlyMap<string, number>
}

export type Workshop = {
  /** Runs files of tests in one process until a test fails; what has not ended by then is killed, with all that it started. */
  readonly test: (paths: readonly string[], boundSeconds?: number) => Promise<Tested>
  /** Gives a file another text, until the function that it returns is called. */
  readonly change: (path: string, text: string) => () => void
  readonly close: () => void
}

const leftOut = new Set(['.git', 'node_modules'])
const patience = 900

export function openWorkshop(root: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-mutate-'))
  cpSync(root, folder, { recursive: true, filter: (path) => !leftOut.has(relative(root, path)) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  let stop = (): void => {}
  const onStart = (kill: () => void) => {
    stop = kill
  }
  return {
    test: (paths, boundSeconds = patience) => runIn(folder, paths, { boundSeconds, onStart }),
    change: (path, text) => {
      const file = join(folder, path)
      const before = readFileSync(file)
      writeFileSync(file, text)
      return () => writeFileSync(file, before)
    },
    close: () => {
      stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Run = { readonly boundSeconds: number; readonly onStart: (kill: () => void) => void }

const reporter = './scripts/mutate/first-failure.mjs'

async function runIn(folder: string, paths: readonly string[], { boundSeconds, onStart }: Run): Promise<Tested> {
  const [group, times] = [join(folder, 'group.mjs'), join(folder, 'times.json')]
  writeFileSync(group, groupText(folder, paths))
  rmSync(times, { force: true })
  const child = spawn(
    process.execPath,
    ['--import', './scripts/test/preload.mjs', `--test-reporter=${reporter}`, group],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, '.compile-cache'), KN_ROLLOUT_TIMES: times },
    },
  )
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // The whole group had ended.
    }
  }
  onStart(kill)
  const bound = setTimeout(kill, boundSeconds * 1_000)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  // What it started may hold its output open.
  child.once('exit', kill)
  const [code, signal] = await once(child, 'close')
  clearTimeout(bound)
  const ended = signal === 'SIGKILL' ? 'timed out' : code === 0 ? 'passed' : 'failed'
  const isTimed = ended === 'passed' && existsSync(times)
  const seconds = isTimed ? Object.entries<number>(JSON.parse(readFileSync(times, 'utf8'))) : []
  return {
    ended,
    by: ended === 'failed' ? pathIn(folder, output) : undefined,
    seconds: new Map(seconds.map(([file, each]) => [pathIn(folder, file) ?? file, each])),
  }
}

/** The first path of tests in a text, relative to the folder. */
const pathIn = (folder: string, text: string): string | undefined =>
  text
    .split(`${folder}/`)
    .map((part) => /^test\/\S+?\.test\.ts/.exec(part)?.[0])
    .find((path) => path !== undefined)
