/** The pages of `--help`, made from the table of commands and the catalogue of settings. Pure. */
import { wrapped } from '../../report/text/wrap.ts'
import { groups, onCommandLine } from '../../settings/catalogue.ts'
import type { Setting } from '../../settings/setting.ts'
import { inFlags } from '../../settings/sources/in-flags.ts'
import { type Example, type Options, optionsOf, type Verb } from '../table/verb.ts'
import { sections, verbs } from '../table/verbs.ts'

const intro = [
  'Rolls out a Knative Service step by step, with nothing installed in the cluster.',
  'Also a plugin of kn: kn rollout.',
]

const exitCodes = [
  'Exit codes',
  '  0  success',
  '  1  aborted: traffic is on the previous Revision',
  '  2  refused: nothing was changed',
  '  3  traffic may not be where it should be: read the last lines of the log',
]

const more = [
  'Flags and examples of a command: kn-rollout help COMMAND. All settings of a rollout: kn-rollout help settings. Every flag can be set as a variable: --hold is KN_ROLLOUT_HOLD. Every command that reads takes --output json.',
]

/** `kn-rollout --help`. */
export const overview = (width: number): string => {
  const nameWidth = Math.max(...verbs.map(({ name }) => name.length)) + 2
  const rows = sections.flatMap((section) => {
    const own = verbs.filter((verb) => verb.section === section)
    const lines = own.flatMap(({ name, summary }) => hanging(`  ${name.padEnd(nameWidth)}`, summary, width))
    return own.length === 0 ? [] : [[section, ...lines]]
  })
  return paragraphs([
    prose(intro.join(' '), width),
    ['Usage', '  kn-rollout COMMAND [SERVICE] [flags]'],
    ...rows,
    exitCodes,
    prose(more.join(' '), width),
  ])
}

/** `kn-rollout COMMAND --help`. */
export const verbPage = (verb: Verb, width: number): string =>
  paragraphs([
    prose(`${verb.name}: ${verb.summary}`, width),
    ['Usage', `  kn-rollout ${verb.name} ${verb.usage}`],
    ...verb.text.map((text) => prose(text, width)),
    ['Examples', ...verb.examples.flatMap((example) => exampleLines(example, width))],
    ...verb.options.map((options) => optionLines(options, width, verb)),
    verb.exits ? ['Exit codes', ...verb.exits.map((each) => `  ${each}`)] : exitCodes,
  ])

/** `kn-rollout help settings`. */
export const settingsText = (width: number): string =>
  paragraphs([
    prose(
      'The settings of a rollout, as flags. Each is also an input of the GitHub Action and the GitLab component.',
      width,
    ),
    ...[...groups, onCommandLine].map((options) => optionLines(options, width)),
  ])

const paragraphs = (blocks: readonly (readonly string[])[]): string =>
  blocks.map((lines) => lines.join('\n')).join('\n\n')

const prose = (text: string, width: number): readonly string[] => wrapped(text, width)

const exampleLines = ({ does, command }: Example, width: number): readonly string[] => [
  `  # ${does}`,
  ...continued(command, width - 4).map((each) => `  ${each}`),
]

/** A command over several lines, as a shell takes it: broken before a flag. */
const continued = (command: string, width: number): readonly string[] =>
  command.split(/ (?=-)/).reduce<readonly string[]>((lines, part) => {
    const last = lines.at(-1)
    if (last === undefined) return [part]
    if (`${last} ${part} \\`.length <= width) return [...lines.slice(0, -1), `${last} ${part}`]
    return [...lines.slice(0, -1), `${last} \\`, `    ${part}`]
  }, [])

const optionLines = ({ title, settings }: Options, width: number, verb?: Verb): readonly string[] => [
  title,
  ...settings.flatMap((setting) => [
    `  ${flag(setting)}`,
    ...hanging('      ', `${sentenceOf(setting, verb)} ${remark(setting)}`.trim(), width),
  ]),
]

/** In it the values of the setting itself, and of a command with words of its own, are no settings of the same name. */
function sentenceOf(setting: Setting<unknown>, verb: Verb | undefined): string {
  const own = verb ? optionsOf(verb) : []
  const words = [setting, ...(verb?.runs.is === 'own' ? own : [])].flatMap(({ kind }) => kind.options ?? [])
  return inFlags(own, words)(setting.sentence)
}

/** The text beside a label, and below itself. */
const hanging = (label: string, text: string, width: number): readonly string[] => {
  const [first = '', ...rest] = wrapped(text, Math.max(20, width - label.length))
  return [`${label}${first}`, ...rest.map((each) => `${' '.repeat(label.length)}${each}`)]
}

const flag = ({ name, short, kind, example }: Setting<unknown>): string => {
  const names = short ? `-${short}, --${name}` : `--${name}`
  return kind.shape === 'switch' ? names : `${names} ${/[\s"*]/.test(example) ? `'${example}'` : example}`
}

const remark = ({ kind, default: text, required }: Setting<unknown>): string => {
  if (required) return 'Usually the first argument.'
  if (kind.shape === 'lines') return 'Can be repeated.'
  if (kind.shape === 'switch' || text === undefined) return ''
  return kind.options ? `One of ${kind.options.join(', ')}; default ${text}.` : `Default: ${text}.`
}
