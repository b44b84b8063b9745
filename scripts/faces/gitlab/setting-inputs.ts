/** The settings of the catalogue as inputs of the component, typed as far as GitLab has a type for them. */
import { settings } from '../../../src/settings/catalogue.ts'
import type { Setting } from '../../../src/settings/setting.ts'
import { described, sentences } from '../describe.ts'
import type { Input } from './job-inputs.ts'

/** Settings that mean something by being given, so that they have no default here. */
const meaningful: readonly string[] = ['strategy']

export const settingInputs = (): Readonly<Record<string, Input>> =>
  Object.fromEntries(settings.map((setting) => [setting.name, inputOf(setting)]))

/** A line for each setting: the variable that carries it. */
export const settingVariables = (): readonly string[] =>
  settings.map(({ name }) => `${variableOf(name)}: "${blank(name)}$[[ inputs.${name} ]]"`)

const variableOf = (name: string): string => `KN_ROLLOUT_${name.toUpperCase().replaceAll('-', '_')}`

/** A value alone keeps its type, and GitLab takes no true as a variable; the tool cuts the space off. */
const blank = (name: string): string => (inputTypes.get(name) === 'string' ? '' : ' ')

const inputOf = (setting: Setting<unknown>): Input => {
  const { name, kind, default: text } = setting
  if (kind.shape === 'switch') return { type: 'boolean', description: setting.sentence, default: text === 'true' }
  if (text !== undefined && kind.takes === 'a whole number')
    return { type: 'number', description: sentences(setting), default: Number(text) }
  if (kind.options) return choiceOf(setting, meaningful.includes(name) ? '' : (text ?? ''))
  const regex = patterns[kind.takes]
  const description = text === undefined ? described(setting) : sentences(setting)
  return { type: 'string', description, default: text ?? '', ...(regex && { regex: `^$|${regex}` }) }
}

const choiceOf = (setting: Setting<unknown>, text: string): Input => {
  const options = setting.kind.options ?? []
  return {
    type: 'string',
    description: text === '' ? described(setting) : setting.sentence,
    default: text,
    options: text === '' ? ['', ...options] : options,
  }
}

/** Read when the pipeline is made: a variable in the text is only filled in by the runner, so it must pass. */
const variable = '\\$\\{?\\w+\\}?'
const patterns: Readonly<Record<string, string>> = {
  'a name': '^[A-Za-z0-9{}$_.-]+$',
  'a whole number': `^([0-9]+|${variable})$`,
  'a port': `^([0-9]+|${variable})$`,
}

const inputTypes = new Map(settings.map((setting) => [setting.name, inputOf(setting).type]))
