/**
 * Writes the file that `measurements` names: what a rollout records, a line each. What cannot be written is warned about once, and changes
 * nothing else. Read again by `replay`: cli/verbs/replay.ts.
 */
import type { FileHandle } from 'node:fs/promises'
import type { Recorded } from '../../rollout/replay/recording.ts'
import type { Invocation } from '../connected.ts'
import { version } from '../version.ts'
import { openPlain } from './plain-file.ts'

/** Runs `work` with a recorder, if the settings name a file. */
export async function recorded<T>(invocation: Invocation, work: (recording: Invocation) => Promise<T>): Promise<T> {
  const { settings, reporter } = invocation
  const { measurements: file } = settings
  if (file === undefined) return work(invocation)
  const warn = (why: string) =>
    reporter.report({
      is: 'warning',
      code: 'W_MEASUREMENTS',
      message: `The measurements of this rollout are not saved in ${file}: ${why}. The rollout is not affected.`,
    })
  const recorder = createRecorder(file, { cwd: process.cwd(), warn })
  try {
    return await work({ ...invocation, record: recorder.record })
  } finally {
    await recorder.close()
  }
}

type Recorder = { readonly record: (line: Recorded) => void; readonly close: () => Promise<void> }

/** A disk that hangs must not keep a cancelled job. */
const longestFlushMs = 1_000

/** The file is made, or emptied, with the first line. */
export function createRecorder(
  file: string,
  { cwd, warn }: { readonly cwd: string; readonly warn: (why: string) => void },
): Recorder {
  let handle: FileHandle | undefined
  let isBroken = false
  let written = Promise.resolve()
  const write = async (line: Recorded): Promise<void> => {
    if (isBroken) return
    try {
      handle ??= await openPlain(file, cwd)
      await handle.appendFile(`${JSON.stringify(line.is === 'rollout' ? { ...line, version } : line)}\n`)
    } catch (error) {
      isBroken = true
      warn(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    record: (line) => {
      written = written.then(() => write(line))
    },
    close: async () => {
      await Promise.race([written, new Promise((resolved) => setTimeout(resolved, longestFlushMs).unref())])
      await handle?.close().catch(() => undefined)
    },
  }
}
