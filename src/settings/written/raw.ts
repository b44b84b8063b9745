/** Settings as they were written, wherever that was: INPUT_* of a GitHub step, flags, variables. */
import type { Problem } from '../../errors/rollout-error.ts'
import { type Read, type Setting, wrong } from '../setting.ts'

export type RawSettings = {
  /** Text by the setting's name. What was left blank is not in it. */
  readonly given: ReadonlyMap<string, string>
  /** All settings that this face has. */
  readonly known: readonly Setting<unknown>[]
  /** The setting's name as this user writes it: `steps`, `--steps`, `KN_ROLLOUT_STEPS`. */
  readonly spell: (name: string) => string
  /** The command that prints them all, where this face has one; else they are in the documentation. */
  readonly help?: string
  /** The file that `manifest` names. */
  readonly manifest?: FileText
  /** The file that `env-file` names. */
  readonly envFile?: FileText
  /** What was wrong before any value was looked at. */
  readonly problems: readonly Problem[]
}

export type FileText =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'outside' }
  | { readonly is: 'unreadable'; readonly why: string }

/** The text of the file `file` as `read` takes it. */
export const readFound = <T>(found: FileText, file: string, read: (text: string) => Read<T>): Read<T> => {
  switch (found.is) {
    case 'text':
      return read(found.text)
    case 'outside':
      return wrong('E_FILE_OUTSIDE', { file })
    case 'unreadable':
      return wrong('E_FILE', { file, why: found.why })
  }
}
