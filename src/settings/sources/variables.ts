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
  return new Map([...agentContext(env, found), ...found].filter(([name]) => isTaken(name, known)))
}

const isTaken = (name: string, known: Known): boolean =>
  known.some((setting) => setting.name === name) || settingNamed(name) === undefined

const ours = ([key, text = '']: [string, string | undefined], known: Known): [string, string][] => {
  const name = key.slice(prefix.length).toLowerCase().replaceAll('_', '-')
  return key.startsWith(prefix) && text.trim() !== '' && isMeant(name, known) ? [[name, text]] : []
}

/** The context of GitLab's agent, which projects set for its kubeconfig. One that is given to us has contexts of its own. */
const agentContext = (
  { GITLAB_CI, KUBE_CONTEXT }: ProcessContext['env'],
  found: readonly [string, string][],
): [string, string][] => {
  const hasOwn = found.some(([name]) => name === target.kubeconfig.name)
  return GITLAB_CI === 'true' && KUBE_CONTEXT && !hasOwn ? [[target.context.name, KUBE_CONTEXT]] : []
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
