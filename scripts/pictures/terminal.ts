/** Commands in a real terminal of a given size, which is tmux's, and its screen at the moment that says most. */
import { execFileSync } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

const patienceMs = 120_000

export type Size = { readonly columns: number; readonly rows: number }

export type Terminal = {
  /** The screen, colours and all, a moment after `text` has come up on it. @throws when it never does */
  readonly screen: (text: string, afterMs: number) => Promise<string>
  /** Ends the command, too. */
  readonly close: () => void
}

let opened = 0

/** The command, in a terminal of its own. */
export const openTerminal = (command: string, { columns, rows }: Size): Terminal => {
  const socket = `kn-rollout-${process.pid}-${opened++}`
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' })
  tmux('new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, command)
  return {
    screen: async (text, afterMs) => {
      const startMs = performance.now()
      while (!tmux('capture-pane', '-p').includes(text)) {
        if (performance.now() - startMs > patienceMs) throw new Error(`"${text}" never came up.`)
        await delay(100)
      }
      await delay(afterMs)
      return tmux('capture-pane', '-p', '-e').trimEnd()
    },
    close: () => void tmux('kill-server'),
  }
}
