/** Plays one stage within its time, and counts what passed in it. */
import { spawn } from 'node:child_process'
import type { Stage } from './stage.ts'

export type Sum = { readonly passed: number; readonly failed: number }
export type Result = Sum & { readonly lastLines: string }

/** Its process group ends with its time. What it prints is shown meanwhile. */
export const play = (
  { command: [program = '', ...args], minutes, counts }: Stage,
  env: NodeJS.ProcessEnv,
): Promise<Result> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true, env })
    const end = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), minutes * 60_000)
    const tail: string[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      tail.splice(0, Math.max(0, tail.push(chunk.toString()) - 50))
    })
    child.on('close', (code) => {
      clearTimeout(end)
      const text = tail.join('')
      resolve({ ...resultOf({ ok: code === 0, counts, text }), lastLines: text.split('\n').slice(-30).join('\n') })
    })
  })

const resultOf = ({ ok, counts, text }: { ok: boolean; counts: true | undefined; text: string }): Sum => {
  if (!counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const passed = lastCount(text, 'pass')
  const failed = lastCount(text, 'fail') + lastCount(text, 'cancelled') + lastCount(text, 'skipped')
  return { passed, failed: ok && failed === 0 && passed > 0 ? 0 : Math.max(1, failed) }
}

const lastCount = (text: string, word: string): number =>
  Number([...text.matchAll(new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0)

export const resultText = ({ passed, failed }: Sum): string => `${passed} passed, ${failed} failed`
