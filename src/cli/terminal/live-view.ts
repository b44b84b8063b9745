/** The view of a rollout in a terminal, below its log: drawn whenever it changes, and each second, since its waits go on. */
import type { LiveState } from '../../engine/ports/live.ts'
import type { Reporter } from '../../engine/ports/ports.ts'
import { isGithub } from '../../github/context.ts'
import { isGitlab } from '../../gitlab/context.ts'
import { liveLines } from '../../report/live/live-view.ts'
import { terminalText } from '../../report/log/terminal.ts'
import { commandLine } from '../../settings/catalogue.ts'
import type { RunCommand } from '../../settings/settings.ts'
import type { RawSettings } from '../../settings/written/raw.ts'
import { type Entry, isJsonWanted, terminalOptions } from '../entry.ts'
import { createDock } from './screen.ts'

export type LiveView = {
  /** The entry, whose lines are printed above the view. */
  readonly entry: Entry
  /** Tells `log`, and takes the view away before the ending. */
  readonly reporting: (log: Reporter) => Reporter
  readonly show: (state: LiveState) => void
  /** From now on nothing is drawn. */
  readonly end: () => void
}

const drives: ReadonlySet<RunCommand> = new Set(['deploy', 'promote', 'rollback', 'abort'])

/** Undefined where there is nobody to look at it: in a pipe, a CI job, a terminal that cannot redraw, or as the user wants it. */
export function liveViewOf(entry: Entry, raw: RawSettings, verb: RunCommand): LiveView | undefined {
  const { env, draw, isTerminal } = entry
  const size = entry.size?.()
  const isPlain = (raw.given.get(commandLine.plain.name) ?? 'false').toLowerCase() !== 'false'
  const isOff = isPlain || isJsonWanted(raw) || env.TERM === 'dumb' || isCi(env) || !drives.has(verb)
  return isOff || !isTerminal || !draw || !size ? undefined : createLiveView(entry, draw)
}

const isCi = (env: Entry['env']): boolean =>
  isGithub(env) || isGitlab(env) || !['', '0', 'false'].includes((env.CI ?? '').toLowerCase())

const redrawMs = 1_000
const usualSize = { columns: 80, rows: 24 }

function createLiveView(entry: Entry, draw: (text: string) => void): LiveView {
  const { clock } = entry
  const size = () => entry.size?.() ?? usualSize
  const dock = createDock({ draw, size })
  const options = terminalOptions(entry)
  const over = new AbortController()
  let state: LiveState | undefined
  const redraw = (): void => {
    if (!state || over.signal.aborted) return
    const lines = liveLines(state, { nowMs: clock.now(), width: size().columns - 1 })
    dock.show(lines.map((each) => terminalText(each, { ...options, width: () => size().columns - 1 })))
  }
  const end = (): void => {
    over.abort()
    dock.show([])
  }
  const keepDrawing = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await clock.sleep(redrawMs, over.signal)
      redraw()
    }
  }
  return {
    entry: {
      ...entry,
      write: dock.print,
      page: dock.print,
      writeError: (line) => dock.aside(() => entry.writeError(line)),
    },
    reporting: (log) => ({
      report: (event) => {
        if (event.is === 'ended') end()
        log.report(event)
      },
    }),
    show: (now) => {
      const isFirst = state === undefined
      state = now
      redraw()
      // Whatever happens to the view, the rollout goes on.
      if (isFirst) void keepDrawing().catch(() => undefined)
    },
    end,
  }
}
