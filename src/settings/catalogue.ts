/**
 * Every setting, one row each, in the order of all faces made from it: action.yml, flags, docs/settings.md, README.
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
  { title: 'What shall run', settings: Object.values(template) },
  { title: 'How traffic reaches it', settings: Object.values(plan) },
  { title: 'Whether it is healthy, before any user meets it', settings: Object.values(health) },
  { title: 'What it must show at each step', settings: Object.values(evidence) },
  { title: 'Beginnings and endings', settings: Object.values(endings) },
]

export const settings: readonly Setting<unknown>[] = groups.flatMap((group) => group.settings)

/** What only the GitHub Action has; every other face refuses it. */
export const onGithub: Group = {
  title: 'What GitHub shows besides the job (the Action only)',
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
