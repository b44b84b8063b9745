/** The code of a command that is no rollout: what it reads of its options, and what it does with them. */
import type { Clock } from '../engine/ports/ports.ts'
import type { Connection } from '../kubernetes/auth/connect.ts'
import type { Line } from '../report/log/line.ts'
import type { Reader } from '../settings/written/reader.ts'

export type Page = {
  /** Lines for people: coloured and broken as the terminal wants it. Nothing where stdout is for programs. */
  readonly show: (lines: readonly Line[]) => void
  /** Text as it is, for people and programs alike: a script. */
  readonly print: (text: string) => void
  /** One JSON object for programs. Nothing where stdout is for people. */
  readonly data: (value: object) => void
  /** Columns of the terminal; Infinity where stdout is none. */
  readonly width: () => number
  /** Of stderr. */
  readonly warn: (message: string) => void
}

export type Means = {
  readonly page: Page
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Opened when it is first asked for, and closed at the end. @throws E_KUBECONFIG_*, E_CONTEXT, E_CREDENTIALS */
  readonly connect: () => Promise<Connection>
  /** Aborts at the first Ctrl-C. */
  readonly interrupt: () => AbortSignal
}

/** `act` resolves to the exit code; what it throws is reported as a refusal. */
export type VerbCode = {
  readonly prepare: (reader: Reader) => { readonly act: (means: Means) => Promise<number> }
}
