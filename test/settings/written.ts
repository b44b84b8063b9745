/** Settings as a user of each face writes them, for tests. */
import { type Problem, RolloutError } from '../../src/errors/rollout-error.ts'
import { parse } from '../../src/settings/parse.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import { fromInputs } from '../../src/settings/sources/inputs.ts'
import type { RawSettings } from '../../src/settings/written/raw.ts'

export const cwd = import.meta.dirname

/** `with:` of a GitHub step, as the runner hands it over. */
export const inputs = (values: Readonly<Record<string, string>>): RawSettings =>
  fromInputs({ env: Object.fromEntries(Object.entries(values).map(([name, text]) => [inputName(name), text])), cwd })

const inputName = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

export const flags = (...args: readonly string[]): RawSettings => fromFlags(args, { env: {}, cwd })

/** The same behind a command. */
export const commanded = (command: string, ...args: readonly string[]): RawSettings =>
  fromFlags(args, { env: { KN_ROLLOUT_COMMAND: command }, cwd })

/** A file as the sources would have read it. */
export const withManifest = (raw: RawSettings, ...lines: readonly string[]): RawSettings => ({
  ...raw,
  given: new Map([...raw.given, ['manifest', 'service.yaml']]),
  manifest: { is: 'text', text: lines.join('\n') },
})

export const refusal = (raw: RawSettings): RolloutError => {
  try {
    parse(raw)
  } catch (error) {
    if (error instanceof RolloutError) return error
    throw error
  }
  throw new Error('These settings were not refused.')
}

export const problems = (raw: RawSettings): readonly Problem[] => refusal(raw).problems
