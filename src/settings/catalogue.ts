/**
 * Every setting, one row each, in the order of everything generated from it: action.yml, flags, docs/settings.md, README.
 * A new setting is a row here, a use in parse.ts, a test.
 */
import { commandLine } from './catalogue/command-line.ts'
import { endings } from './catalogue/endings.ts'
import { evidence } from './catalogue/evidence.ts'
import { github } from './catalogue/github.ts'
import { health } from './catalogue/health.ts'
import { plan } from './catalogue/plan.ts'
import { target } from './catalogue/target.ts'
import { template } from './catalogue/template.ts'
import type { Setting } from './setting.ts'

export { outputs } from './catalogue/outputs.ts'
export { commandLine, endings, evidence, github, health, plan, target, template }

type Group = { readonly title: string; readonly settings: readonly Setting<unknown>[] }

export const groups: readonly Group[] = [
  { title: 'Which Service, on which cluster', settings: Object.values(target) },
  { title: 'What to run', settings: Object.values(template) },
  { title: 'How to shift traffic', settings: Object.values(plan) },
  { title: 'Health check, before the candidate receives any traffic', settings: Object.values(health) },
  { title: 'Limits at each step', settings: Object.values(evidence) },
  { title: 'Special cases', settings: Object.values(endings) },
]

export const settings: readonly Setting<unknown>[] = groups.flatMap((group) => group.settings)

/** Settings of the GitHub Action alone; every other interface refuses them. */
export const onGithub: Group = {
  title: 'What GitHub shows in addition to the job (Action only)',
  settings: Object.values(github),
}

export const actionSettings: readonly Setting<unknown>[] = [...settings, ...onGithub.settings]

/** What only the command line has: flags, and variables where it runs; neither the Action nor the component has an input for it. */
export const onCommandLine: Group = {
  title: 'How the command line reports',
  settings: Object.values(commandLine),
}

export const commandLineSettings: readonly Setting<unknown>[] = [...settings, ...onCommandLine.settings]

/** The setting of this name that the command line has, if there is one. */
export const settingNamed = (name: string): Setting<unknown> | undefined =>
  commandLineSettings.find((setting) => setting.name === name)
