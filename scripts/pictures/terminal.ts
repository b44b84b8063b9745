/** `npm start` in a real terminal of a given size, which is tmux's, and its screen at the moment that says most. */
import { execFileSync } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

const socket = `kn-rollout-${process.pid}`
const tmux = (...args: readonly string[]): string => execFileSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' })
const patienceMs = 120_000

/** The screen, colours and all, a moment after `text` has come up on it. @throws when it never does */
export const filmed = async (command: string, text: string, afterMs: number): Promise<string> => {
  tmux('new-session', '-d', '-x', '100', '-y', '36', command)
  try {
    const startMs = performance.now()
    while (!tmux('capture-pane', '-p').includes(text)) {
      if (performance.now() - startMs > patienceMs) throw new Error(`"${text}" never came up.`)
      await delay(100)
    }
    await delay(afterMs)
    return tmux('capture-pane', '-p', '-e').trimEnd()
  } finally {
    tmux('kill-server')
  }
}
