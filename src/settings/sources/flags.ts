/**
 * Settings from a command line, `hello --image ... --env A=b --no-dry-run`, over those from variables.
 * The flags are the catalogue's; parseArgs only cuts the line into tokens, so that all faults can be told at once.
 */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Problem } from '../../errors/rollout-error.ts'
import { commandLineSettings, settingNamed, target } from '../catalogue.ts'
import type { RawSettings } from '../raw.ts'
import { fault } from '../setting.ts'
import { type ProcessContext, readFiles } from './file.ts'
import { spellVariable, variables } from './variables.ts'

export const fromFlags = (args: readonly string[], { env, cwd }: ProcessContext): RawSettings => {
  const { values, problems, spelled } = flagsIn(args)
  const byVariable = withoutRivals(variables(env), values)
  const given = new Map([...byVariable, ...values])
  const spell = (name: string) =>
    byVariable.has(name) && !values.has(name) ? spellVariable(env, name) : spellFlag(spelled, name)
  return { given, known: commandLineSettings, spell, ...readFiles(given, cwd), problems }
}

/** What the command line says about where to look replaces what a variable says, in other words too. */
function withoutRivals(byVariable: ReadonlyMap<string, string>, values: Flags['values']): ReadonlyMap<string, string> {
  const all = target.allNamespaces.name
  const one = [target.service.name, target.namespace.name]
  const rivals: readonly string[] = [
    ...(values.get(all) === 'true' ? one : []),
    ...(one.some((name) => values.has(name)) ? [all] : []),
  ]
  return new Map([...byVariable].filter(([name]) => !rivals.includes(name)))
}

/** `raw` is the name as the user wrote it: `-o`. */
type Flag = { readonly name: string; readonly raw: string; readonly value?: string }
type Flags = {
  readonly values: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** Each name as it was first written. */
  readonly spelled: ReadonlyMap<string, string>
}

const spellFlag = (spelled: Flags['spelled'], name: string): string => spelled.get(name) ?? `--${name}`

const options: ParseArgsOptionsConfig = Object.fromEntries(
  commandLineSettings.map(({ name, kind, short }) => [
    name,
    { type: kind.shape === 'switch' ? 'boolean' : 'string', multiple: true, ...(short && { short }) },
  ]),
)

const flagsIn = (args: readonly string[]): Flags => {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const flags = tokens.flatMap((token): Flag[] => (token.kind === 'option' ? [flagOf(token)] : []))
  const [service, ...others] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const byName = Map.groupBy([...flags, ...(service === undefined ? [] : [asService(service)])], ({ name }) => name)
  // Behind a flag that does not exist stands its value, which looks like an argument.
  const areKnown = flags.every(({ name }) => settingNamed(name) !== undefined)
  const spelled = new Map([...byName].map(([name, [first]]) => [name, first?.raw ?? `--${name}`]))
  return {
    spelled,
    values: new Map([...byName].flatMap(([name, flags]) => textIn(name, flags))),
    problems: [
      ...[...byName].flatMap(([name, flags]) => problemsOf(name, flags)),
      ...(areKnown && others.length > 0 ? [tooMany(others.length + 1)] : []),
    ],
  }
}

const asService = (value: string): Flag => ({ name: target.service.name, raw: `--${target.service.name}`, value })

/** `--no-dry-run` is dry-run: false. */
const flagOf = (token: { readonly name: string; readonly rawName: string; readonly value?: string }): Flag => {
  const { name, rawName: raw, value } = token
  const positive = name.startsWith('no-') ? settingNamed(name.slice('no-'.length)) : undefined
  if (positive?.kind.shape === 'switch') return { name: positive.name, raw, value: 'false' }
  return settingNamed(name)?.kind.shape === 'switch' ? { name, raw, value: value ?? 'true' } : { name, raw, value }
}

const isList = (name: string): boolean => settingNamed(name)?.kind.shape === 'lines'

/** Lists go on over several flags; of anything else the first counts. Blank is not given, unless nothing of the name is. */
const textIn = (name: string, flags: readonly Flag[]): readonly [string, string][] => {
  const texts = flags.map(({ value = '' }) => value)
  const text = isList(name) ? texts.join('\n') : (texts[0] ?? '')
  return text.trim() === '' && settingNamed(name) ? [] : [[name, text]]
}

const problemsOf = (name: string, flags: readonly Flag[]): readonly Problem[] => {
  const setting = settingNamed(name)
  if (!setting) return []
  const written = flags[0]?.raw ?? `--${name}`
  const example = `${written} ${setting.example}`
  const empty = flags.filter(({ value }) => value === undefined || value.trim() === '')
  return [
    ...empty.map(() => ({ setting: written, ...fault('E_NO_VALUE', { example }) })),
    ...(flags.length > 1 && !isList(name)
      ? [{ setting: written, ...fault('E_REPEATED', { times: flags.length }) }]
      : []),
  ]
}

/** Not repeated: behind a value with spaces that was not quoted, it is a piece of the value. */
const tooMany = (count: number): Problem => ({ setting: `--${target.service.name}`, ...fault('E_ARGUMENT', { count }) })
