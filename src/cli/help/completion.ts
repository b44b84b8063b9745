/** Scripts by which a shell completes commands, options and the values of those that take one of several words. Pure. */
import type { Setting } from '../../settings/setting.ts'
import { optionsOf, type Verb } from '../table/verb.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

export const completion = (shell: Shell, verbs: readonly Verb[]): string => scripts[shell](verbs)

type Option = Setting<unknown>

const isSwitch = ({ kind }: Option): boolean => kind.shape === 'switch'
const isFile = ({ name }: Option): boolean =>
  ['kubeconfig', 'manifest', 'env-file', 'report', 'file', 'filename'].includes(name)
const flagsOf = ({ name, short }: Option): readonly string[] => [...(short ? [`-${short}`] : []), `--${name}`]

/** As arguments. */
const takesFiles = ({ runs }: Verb): boolean => runs.is === 'own' && runs.positional.some(isFile)

/** Each option once, whichever commands have it. */
const allOptions = (verbs: readonly Verb[]): readonly Option[] => [
  ...new Map(verbs.flatMap(optionsOf).map((option) => [option.name, option])).values(),
]

/** The first sentence, without what a shell or its menu would take for a sign of its own. */
const described = ({ sentence }: Option): string =>
  (/^.*?[.:](?= |$)/.exec(sentence)?.[0] ?? sentence).replaceAll(/[`'"[\]\\$:]/g, '').replace(/\.$/, '')

/** The first word of each command, once. */
const firstWords = (verbs: readonly Verb[]): readonly string[] => [
  ...new Set(verbs.map(({ name }) => name.split(' ')[0] ?? '')),
]

/** What may stand behind the name of a command to make another one: `set` behind `env`. */
const furtherWords = (verbs: readonly Verb[], { name }: Verb): readonly string[] =>
  verbs.flatMap((verb) => (verb.name.startsWith(`${name} `) ? [verb.name.slice(name.length + 1)] : []))

/** Commands of two words first: a line that begins with them begins with the one of one word, too. */
const longestFirst = (verbs: readonly Verb[]): readonly Verb[] =>
  verbs.toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length)

const bash = (verbs: readonly Verb[]): string => {
  const options = allOptions(verbs)
  const values = options.flatMap((option) =>
    option.kind.options ? [`    ${flagsOf(option).join('|')}) words='${option.kind.options.join(' ')}' ;;`] : [],
  )
  const switches = options.filter(isSwitch).flatMap(flagsOf)
  const files = options
    .filter(isFile)
    .flatMap(flagsOf)
    .filter((flag) => !switches.includes(flag))
    .join('|')
  const free = options.filter((each) => !(isSwitch(each) || isFile(each) || each.kind.options)).flatMap(flagsOf)
  const cases = longestFirst(verbs).map((verb) => {
    const words = [...furtherWords(verbs, verb), ...optionsOf(verb).flatMap(flagsOf), '--help']
    const found = takesFiles(verb) ? '; COMPREPLY=($(compgen -f -- "$cur"))' : ''
    return `    '${verb.name} '*) words='${words.join(' ')}'${found} ;;`
  })
  const first = firstWords(verbs)
  return [
    '# Completion of kn-rollout for bash. Load it with: source <(kn-rollout completion bash)',
    '_kn_rollout() {',
    '  local words cur="$2" prev="$3"',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words='${[...first, 'help', 'version'].join(' ')}'`,
    '    COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    '    return',
    '  fi',
    '  case "$prev" in',
    ...values,
    `    ${files}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`,
    `    ${free.join('|')}) return ;;`,
    `    *) case "$\{COMP_WORDS[*]:1}" in`,
    ...cases,
    `    'help '*) words='${[...first, 'settings'].join(' ')}' ;;`,
    '    esac ;;',
    '  esac',
    '  COMPREPLY+=($(compgen -W "$words" -- "$cur"))',
    '}',
    'complete -F _kn_rollout kn-rollout',
  ].join('\n')
}

const zsh = (verbs: readonly Verb[]): string => {
  const argument = (option: Option): readonly string[] => {
    const value = isSwitch(option) ? '' : `:${option.name}:${zshValue(option)}`
    return flagsOf(option).map((flag) => `        '${flag}[${described(option)}]${value}'`)
  }
  const ofOneWord = verbs.filter(({ name }) => !name.includes(' '))
  const further = (verb: Verb): readonly string[] => {
    const words = furtherWords(verbs, verb)
    return words.length === 0 ? [] : [`      (( CURRENT == 3 )) && compadd ${words.join(' ')}`]
  }
  return [
    '#compdef kn-rollout',
    '# Completion of kn-rollout for zsh. Load it with: source <(kn-rollout completion zsh)',
    '_kn_rollout() {',
    '  local -a commands',
    '  commands=(',
    ...ofOneWord.map(({ name, summary }) => `    '${name}:${summary.replaceAll("'", '')}'`),
    "    'help:show help of a command'",
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  case "$words[2,-1]" in',
    ...longestFirst(verbs).flatMap((verb) => [
      `    '${verb.name} '*)`,
      ...further(verb),
      '      _arguments \\',
      ...optionsOf(verb)
        .flatMap(argument)
        .map((each) => `${each} \\`),
      ...(takesFiles(verb) ? ["        '*:file:_files' \\"] : []),
      "        '--help[show help]'",
      '      ;;',
    ]),
    '  esac',
    '}',
    'compdef _kn_rollout kn-rollout',
  ].join('\n')
}

const zshValue = (option: Option): string => {
  if (option.kind.options) return `(${option.kind.options.join(' ')})`
  return isFile(option) ? '_files' : ''
}

const fish = (verbs: readonly Verb[]): string => {
  const seen = (words: string): string => `__fish_seen_subcommand_from ${words}`
  /** Where this command is meant, and none of a longer name. */
  const within = (verb: Verb): string => {
    const further = furtherWords(verbs, verb)
    const own = verb.name.split(' ').map(seen).join('; and ')
    return further.length === 0 ? own : `${own}; and not ${seen(further.join(' '))}`
  }
  const command = ({ name, summary }: Verb): string => {
    const [first, second] = name.split(' ')
    const before = verbs.find((verb) => second !== undefined && verb.name === first)
    const condition = before ? `'${within(before)}'` : '__fish_use_subcommand'
    return `complete -c kn-rollout -n ${condition} -a ${second ?? first} -d '${summary.replaceAll("'", '')}'`
  }
  const option = (verb: Verb, each: Option): string =>
    [
      `complete -c kn-rollout -n '${within(verb)}' -l ${each.name}`,
      ...(each.short ? [`-s ${each.short}`] : []),
      ...(isSwitch(each) ? [] : [isFile(each) ? '-rF' : '-x']),
      ...(each.kind.options ? [`-a '${each.kind.options.join(' ')}'`] : []),
      `-d '${described(each)}'`,
    ].join(' ')
  return [
    '# Completion of kn-rollout for fish. Load it with: kn-rollout completion fish | source',
    'complete -c kn-rollout -f',
    ...verbs.flatMap((verb) => [
      command(verb),
      ...(takesFiles(verb) ? [`complete -c kn-rollout -n '${within(verb)}' -F`] : []),
      ...optionsOf(verb).map((each) => option(verb, each)),
    ]),
  ].join('\n')
}

const scripts = { bash, zsh, fish } as const
