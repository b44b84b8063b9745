/** A setting in a sentence or two, for faces that have no columns: action.yml and GitLab's catalog. */
import type { Setting } from '../../src/settings/setting.ts'

/** What it does, and what it takes: its words, or an example. */
export const sentences = (setting: Setting<unknown>): string => joined(setting.sentence, form(setting))

/** The same, with what holds where it is not given. */
export const described = (setting: Setting<unknown>): string => joined(sentences(setting), fallback(setting))

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const form = ({ kind, example }: Setting<unknown>): string => {
  if (kind.options) return `One of ${kind.options.join(', ')}.`
  return kind.shape === 'switch' ? '' : `Example: ${example}`.replace(/([^.])$/, '$1.')
}

const fallback = ({ default: text, unset }: Setting<unknown>): string => {
  if (text !== undefined) return `Default: ${text}.`
  return unset === undefined ? '' : `If not given: ${unset}.`
}
