/** A copy of the working tree in which files are changed and tests run. The tree itself is never touched. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

export type Tested = { readonly ended: 'passed' | 'failed' | 'timed out'; readonly seconds: number }

export type Workshop = {
  /** Runs one test file by itself; what has not ended by then is killed, with all that it started. */
  readonly test: (path: string, boundSeconds?: number) => Promise<Tested>
  /** Gives a file another text, until the function that it returns is called. */
  readonly change: (path: string, text: string) => () => void
  readonly close: () => void
}

const leftOut = new Set(['.git', 'node_modules'])
const patience = 120

export function openWorkshop(root: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-mutate-'))
  cpSync(root, folder, { recursive: true, filter: (path) => !leftOut.has(relative(root, path)) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  let stop = (): void => {}
  const onStart = (kill: () => void) => {
    stop = kill
  }
  return {
    test: (path, boundSeconds = patience) => runIn(folder, path, { boundSeconds, onStart }),
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

const runIn = (folder: string, path: string, { boundSeconds, onStart }: Run): Promise<Tested> =>
  new Promise((resolve, reject) => {
    const startMs = performance.now()
    let isLate = false
    const child = spawn(process.execPath, ['--import', './scripts/test-preload.mjs', '--test-reporter=dot', path], {
      cwd: folder,
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, NODE_COMPILE_CACHE: join(folder, '.compile-cache') },
    })
    const kill = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // The whole group had ended.
      }
    }
    onStart(kill)
    const bound = setTimeout(() => {
      isLate = true
      kill()
    }, boundSeconds * 1_000)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(bound)
      kill()
      const ended = isLate ? 'timed out' : code === 0 ? 'passed' : 'failed'
      resolve({ ended, seconds: (performance.now() - startMs) / 1_000 })
    })
  })
