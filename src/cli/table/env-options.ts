/**
 * Rows of `env`, `env set` and `env unset`. A changed variable makes a new Revision, so a change is a deploy: with its steps, its limits and
 * its way back, of nothing but variables.
 */
import { endings, target, template } from '../../settings/catalogue.ts'
import { isEntry, isVariableName, linesOf } from '../../settings/kinds/lines.ts'
import { fault, type Setting } from '../../settings/setting.ts'
import type { ProcessContext } from '../../settings/sources/file.ts'
import { fromFlags } from '../../settings/sources/flags.ts'
import type { RawSettings } from '../../settings/written/raw.ts'
import { clusterOptions, oneService, showValues } from './options.ts'
import { ofDeploy, view, without } from './rollout-verbs.ts'
import type { Options, Runs, Verb } from './verb.ts'

const listed: Verb = {
  name: 'env',
  section: 'Change by hand',
  summary: 'list the variables of a Service',
  usage: 'SERVICE [flags]',
  text: [
    'Names, and where each value comes from: the Service itself, a Secret, a config map. Values are not shown unless asked for.',
    '`env set` and `env unset` change them.',
  ],
  examples: [
    { does: 'Which variables there are', command: 'kn-rollout env hello -n shop' },
    { does: 'With the values that are no Secrets', command: 'kn-rollout env hello -n shop --show-values' },
  ],
  options: [{ title: 'Whose, and how much of it', settings: [oneService, showValues] }, clusterOptions],
  exits: ['0  shown', '2  refused: there is no such Service, or the cluster cannot be asked'],
  runs: { is: 'own', positional: [oneService], load: async () => (await import('../verbs/env.ts')).env },
}

const isDeploy =
  'The change makes a new Revision, so it is a deploy like any other: the Revision is checked before it receives traffic, takes it over step by step, and all of it returns to the Revision before if a limit is exceeded or at Ctrl-C.'

/** What a deploy can do, but for what it shall run and for a Service that is new. */
const howToRollOut = ofDeploy
  .slice(1)
  .map((group) => without(group, endings.create, endings.onFirstFailure, endings.newRevision))

const { namespace, kubeconfig, context } = target

const optionsWith = (service: Setting<string>, ...changes: readonly Setting<unknown>[]): readonly Options[] => [
  { title: 'What to change', settings: [service, ...changes] },
  { title: 'Which cluster', settings: [{ ...namespace, unset: 'that of the context' }, kubeconfig, context] },
  ...howToRollOut,
  view,
]

const variables: Setting<unknown> = {
  ...template.env,
  sentence:
    'Variables to set (`NAME=value`) or remove (`NAME-`), usually the arguments behind the Service. All others remain unchanged. Quotes are part of the value.',
}

const names: Setting<unknown> = {
  ...template.env,
  example: 'TARGET',
  sentence: 'Names of the variables to remove, usually the arguments behind the Service. All others remain unchanged.',
}

const others = [template.envFile, template.envFromSecret, template.envFromConfigMap] as const
const ofSet = optionsWith(oneService, variables, ...others)
const ofUnset = optionsWith(oneService, names)

/** `create` is no option of these commands: it is off. */
const runs = (verb: string, options: readonly Options[], change: (raw: RawSettings) => RawSettings): Runs => ({
  is: 'rollout',
  command: 'deploy',
  always: { [endings.create.name]: 'false' },
  read: (args: readonly string[], place: ProcessContext) => {
    const known = [...options.flatMap(({ settings }) => settings), endings.create]
    return change(fromFlags(args, place, { known, positional: [oneService, template.env], verb }))
  },
})

/** @returns the settings with a fault where they name no variable */
const withSome = (raw: RawSettings, example: string, ...settings: readonly Setting<unknown>[]): RawSettings => {
  const { given, spell, problems } = raw
  const { name } = template.env
  const isSome = settings.some((setting) => given.has(setting.name))
  if (isSome || problems.some(({ setting }) => setting === spell(name))) return raw
  return { ...raw, problems: [...problems, { setting: spell(name), ...fault('E_MISSING', { example }) }] }
}

/** Names as the changes that remove them; `NAME-`, as other tools write it, means the same. */
const removing = (raw: RawSettings): RawSettings => {
  const { given, spell, problems } = raw
  const { name } = template.env
  const lines = linesOf(given.get(name) ?? '')
    .filter(isEntry)
    .map(({ text, ...line }) => ({ ...line, text: text.trim().replace(/-$/, '') }))
  const wrong = lines.filter(({ text }) => !isVariableName(text)).map(({ number }) => number)
  if (wrong.length > 0) {
    const problem = { setting: spell(name), ...fault('E_ENV_NAMES', { lines: wrong }) }
    return { ...raw, given: new Map([...given].filter(([each]) => each !== name)), problems: [...problems, problem] }
  }
  const removals = lines.map(({ text }) => `${text}-`).join('\n')
  return lines.length === 0 ? raw : { ...raw, given: new Map([...given, [name, removals]]) }
}

const set: Verb = {
  name: 'env set',
  section: 'Change by hand',
  summary: 'set variables of a Service, as a rollout',
  usage: 'SERVICE NAME=VALUE ... [flags]',
  text: [isDeploy],
  examples: [
    { does: 'One variable, by the usual steps', command: 'kn-rollout env set hello TARGET=two -n shop' },
    {
      does: 'Two, with a health check and steps of your own',
      command: 'kn-rollout env set hello TARGET=two LEVEL=info -n shop --health-path /healthz --steps 10,100 --hold 5m',
    },
    {
      does: 'From a Secret',
      command: 'kn-rollout env set hello -n shop --env-from-secret DATABASE_URL=database/url',
    },
    { does: 'See what would change', command: 'kn-rollout env set hello TARGET=two -n shop --dry-run' },
  ],
  options: ofSet,
  runs: runs('env set', ofSet, (raw) => withSome(raw, 'TARGET=two', template.env, ...others)),
}

const unset: Verb = {
  name: 'env unset',
  section: 'Change by hand',
  summary: 'remove variables of a Service, as a rollout',
  usage: 'SERVICE NAME ... [flags]',
  text: [isDeploy, 'A variable that is not there is removed already: nothing is changed for it.'],
  examples: [{ does: 'One variable less', command: 'kn-rollout env unset hello TARGET -n shop' }],
  options: ofUnset,
  runs: runs('env unset', ofUnset, (raw) => withSome(removing(raw), 'TARGET', template.env)),
}

export const variableVerbs: readonly Verb[] = [listed, set, unset]
