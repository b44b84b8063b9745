/** A setting in a sentence or two, for pages without columns: action.yml and GitLab's catalog. */
import type { Setting } from '../../src/settings/setting.ts'

/** What it does and which values it accepts: all of them, or an example. */
export const sentences = (setting: Setting<unknown>): string => joined(setting.sentence, form(setting))

/** The same, with the default. */
export const described = (setting: Setting<unknown>): string => joined(sentences(setting), fallback(setting))

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const form = ({ sentence, kind, example }: Setting<unknown>): string => {
  if (kind.options?.every((option) => sentence.includes(`\`${option}\``))) return ''
  if (kind.options) return `One of ${kind.options.join(', ')}.`
  return kind.shape === 'switch' ? '' : `Example: ${example}`.replace(/([^.])$/, '$1.')
}

const fallback = ({ default: text, unset }: Setting<unknown>): string => {
  if (text !== undefined) return `Default: ${text}.`
  return unset === undefined ? '' : `If not set: ${unset}.`
}
