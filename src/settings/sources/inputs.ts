/**
 * Settings from a GitHub step: the runner hands each line of `with:` over as INPUT_NAME, spaces as _, hyphens kept.
 * It only warns of inputs that action.yml does not have; here they come along, to be refused.
 * Source: actions/runner, StepHost; actions/toolkit, getInput.
 */
import { actionSettings } from '../catalogue.ts'
import type { RawSettings } from '../written/raw.ts'
import { type ProcessContext, readFiles } from './file.ts'

export const fromInputs = ({ env, cwd }: ProcessContext): RawSettings => {
  const inputs = Object.entries(env).flatMap(([key, text = '']): [string, string][] =>
    key.startsWith('INPUT_') && text.trim() !== '' ? [[key.slice('INPUT_'.length).toLowerCase(), text]] : [],
  )
  const given = new Map(inputs)
  return { given, known: actionSettings, spell: (name) => name, ...readFiles(given, cwd), problems: [] }
}
