/**
 * What a setting is: a row of the catalogue. Faces (action.yml, flags, docs) are made from rows; parse.ts reads values by them.
 * It knows no setting by name.
 */
import { type Code, type Facts, words } from '../errors/catalogue.ts'
import type { Words } from '../errors/rollout-error.ts'

/** What is wrong with a value; whose value it is, the reader adds. */
export type Fault = Words & { readonly code: Code }

export type Read<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'wrong'; readonly faults: readonly Fault[] }

/** How the text of a setting becomes a value. */
export type Kind<T> = {
  /** For people: `a duration`, `one a line`. */
  readonly takes: string
  /** `switch` needs no value as a flag; `lines` may be given several times. */
  readonly shape: 'text' | 'lines' | 'switch'
  /** All it takes, where that can be listed. */
  readonly options?: readonly string[]
  readonly read: (text: string) => Read<T>
}

export type Setting<T> = {
  readonly name: string
  readonly kind: Kind<T>
  /** Text, read as if the user had written it. */
  readonly default?: string
  /** What holds without it, where no text could say so. */
  readonly unset?: string
  readonly example: string
  readonly sentence: string
  /** By every command but recover: more than a form can say, so parse.ts does. */
  readonly required?: boolean
  /** The one-letter flag, as kn spells it. */
  readonly short?: string
  /** The expression that action.yml gives where nothing is given: only GitHub can fill it in. */
  readonly inAction?: string
}

export type Defaulted<T> = Setting<T> & { readonly default: string }

export const ok = <T>(value: T): Read<T> => ({ is: 'read', value })

export const fault = <C extends Code>(code: C, facts: Facts<C>): Fault => ({ code, ...words(code, facts) })

export const wrong = <C extends Code>(code: C, facts: Facts<C>): { is: 'wrong'; faults: readonly Fault[] } => ({
  is: 'wrong',
  faults: [fault(code, facts)],
})

/** All values, or the faults of all that are wrong. */
export const all = <T>(reads: readonly Read<T>[]): Read<readonly T[]> => {
  const faults = reads.flatMap((read) => (read.is === 'wrong' ? read.faults : []))
  if (faults.length > 0) return { is: 'wrong', faults }
  return ok(reads.flatMap((read) => (read.is === 'read' ? [read.value] : [])))
}
