/** What a command of the command line is: a row of the table in verbs.ts. Help, completion and docs/cli.md are made from rows. */
import type { Setting } from '../../settings/setting.ts'
import type { RunCommand } from '../../settings/settings.ts'
import type { ProcessContext } from '../../settings/sources/file.ts'
import type { RawSettings } from '../../settings/written/raw.ts'
import type { VerbCode } from '../verb-code.ts'

export type Section = 'Roll out' | 'Look' | 'Change by hand' | 'Set up' | 'More'

export type Options = { readonly title: string; readonly settings: readonly Setting<unknown>[] }

export type Verb = {
  /** One word, or two of which the first is a command too: `env set`. */
  readonly name: string
  readonly section: Section
  /** Behind the name in the list of all, without a full stop. */
  readonly summary: string
  /** Behind the name in a command: `SERVICE [flags]`. */
  readonly usage: string
  /** Paragraphs: what it does, what it changes, when it fails. */
  readonly text: readonly string[]
  readonly examples: readonly Example[]
  /** In the order of its help. */
  readonly options: readonly Options[]
  /** Where the codes are others than a rollout's: a line each. */
  readonly exits?: readonly string[]
  readonly runs: Runs
}

export type Example = { readonly does: string; readonly command: string }

/** A rollout's commands are those of the Action and the component too, with their settings; the others have code of their own. */
export type Runs =
  /** `always`: settings by name that hold whatever is given. */
  | {
      readonly is: 'rollout'
      readonly command: RunCommand
      readonly always?: Readonly<Record<string, string>>
      /** How its line is read, where it is not a Service and any setting of a rollout. */
      readonly read?: (args: readonly string[], context: ProcessContext) => RawSettings
    }
  | {
      readonly is: 'own'
      /** Options that may stand without their names, in this order. */
      readonly positional: readonly Setting<unknown>[]
      /** Loaded only where the command is run, so that no other starts later for it. */
      readonly load: () => Promise<VerbCode>
    }

export const optionsOf = ({ options }: Verb): readonly Setting<unknown>[] => options.flatMap(({ settings }) => settings)
