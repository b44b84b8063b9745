/**
 * Settings from variables KN_ROLLOUT_NAME: how the GitLab component hands its inputs over, and a way to keep defaults.
 * Others use the prefix too, so an unknown one is taken for a setting only if it is nearly one.
 */
import { commandLineSettings, settingNamed, target } from '../catalogue.ts'
import type { Setting } from '../setting.ts'
import { nearest } from '../written/nearest.ts'
import type { ProcessContext } from './file.ts'

const prefix = 'KN_ROLLOUT_'

type Known = readonly Setting<unknown>[]

/** Those for a command that takes `known`; what another command would take is no fault of this one. */
export const variables = (
  env: ProcessContext['env'],
  known: Known = commandLineSettings,
): ReadonlyMap<string, string> => {
  const found = Object.entries(env).flatMap((variable) => ours(variable, known))
  return new Map([...conventions(env), ...found].filter(([name]) => isTaken(name, known)))
}

const isTaken = (name: string, known: Known): boolean =>
  known.some((setting) => setting.name === name) || settingNamed(name) === undefined

const ours = ([key, text = '']: [string, string | undefined], known: Known): [string, string][] => {
  const name = key.slice(prefix.length).toLowerCase().replaceAll('_', '-')
  return key.startsWith(prefix) && text.trim() !== '' && isMeant(name, known) ? [[name, text]] : []
}

/** What projects on GitLab set for Auto DevOps and the agent anyway; whatever is given to us by name goes first. */
const conventions = ({ GITLAB_CI, KUBE_CONTEXT, KUBE_NAMESPACE }: ProcessContext['env']): [string, string][] => {
  const known = { [target.context.name]: KUBE_CONTEXT, [target.namespace.name]: KUBE_NAMESPACE }
  if (GITLAB_CI !== 'true') return []
  return Object.entries(known).flatMap(([name, text]): [string, string][] => (text ? [[name, text]] : []))
}

/** GitLab users know inputs, not the variables that carry them. */
export const spellVariable = (env: ProcessContext['env'], name: string): string =>
  env.GITLAB_CI === 'true' ? name : prefix + name.toUpperCase().replaceAll('-', '_')

const isMeant = (name: string, known: Known): boolean =>
  [...known, ...commandLineSettings].some((setting) => setting.name === name) ||
  nearest(
    name,
    [...known, ...commandLineSettings].map(({ name }) => name),
  ) !== undefined
