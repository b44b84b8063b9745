/**
 * Settings from a command line, `hello --image ... --env A=b --no-dry-run`, over those from variables.
 * The flags are the catalogue's; parseArgs only cuts the line into tokens, so that all faults can be told at once.
 */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { commandText } from '../../errors/command.ts'
import type { Problem } from '../../errors/rollout-error.ts'
import { commandLineSettings, target } from '../catalogue.ts'
import { fault, type Setting } from '../setting.ts'
import type { RawSettings } from '../written/raw.ts'
import { type ProcessContext, readFiles } from './file.ts'
import { spellVariable, variables } from './variables.ts'

/** What a command takes: its settings, and those that may stand without their names, in this order. */
export type Taken = {
  readonly known: readonly Setting<unknown>[]
  readonly positional: readonly Setting<unknown>[]
  /** The command whose help has them. */
  readonly verb?: string
}

/** All of a rollout, whose help is that of no command. */
export const ofRollouts: Taken = { known: commandLineSettings, positional: [target.service] }

export const fromFlags = (
  args: readonly string[],
  { env, cwd }: ProcessContext,
  taken: Taken = ofRollouts,
): RawSettings => {
  const { values, problems, spelled } = flagsIn(args, taken)
  const byVariable = withoutRivals(variables(env, taken.known), values)
  const given = new Map([...byVariable, ...values])
  const spell = (name: string) =>
    byVariable.has(name) && !values.has(name) ? spellVariable(env, name) : spellFlag(spelled, name)
  const help = env.GITLAB_CI === 'true' ? {} : { help: helpOf(taken) }
  return { given, known: taken.known, spell, ...help, ...readFiles(given, cwd), problems }
}

const helpOf = ({ verb = 'settings' }: Taken): string => commandText({ verb: 'help', args: [verb] })

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

/** As parseArgs takes them. */
export const parseOptions = (known: Taken['known']): ParseArgsOptionsConfig =>
  Object.fromEntries(
    known.map(({ name, kind, short }) => [
      name,
      { type: kind.shape === 'switch' ? 'boolean' : 'string', multiple: true, ...(short && { short }) },
    ]),
  )

const flagsIn = (args: readonly string[], { known, positional }: Taken): Flags => {
  const find = finder(known)
  const options = parseOptions(known)
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const flags = tokens.flatMap((token): Flag[] => (token.kind === 'option' ? [flagOf(token, find)] : []))
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const byName = Map.groupBy([...flags, ...asFlags(words, positional)], ({ name }) => name)
  // Behind a flag that does not exist stands its value, which looks like an argument.
  const areKnown = flags.every(({ name }) => find(name) !== undefined)
  const isTooMany = areKnown && words.length > positional.length && !isList(positional.at(-1))
  const spelled = new Map([...byName].map(([name, [first]]) => [name, first?.raw ?? `--${name}`]))
  return {
    spelled,
    values: new Map([...byName].flatMap(([name, flags]) => textIn(find(name), { name, flags }))),
    problems: [
      ...[...byName].flatMap(([name, flags]) => problemsOf(find(name), flags)),
      ...(isTooMany ? [tooMany(words.length, positional)] : []),
    ],
  }
}

type Find = (name: string) => Setting<unknown> | undefined

const finder =
  (known: Taken['known']): Find =>
  (name) =>
    known.find((setting) => setting.name === name)

/** The last one takes all that is left, where it is a list. */
const asFlags = (words: readonly string[], positional: Taken['positional']): readonly Flag[] =>
  words.flatMap((value, index): Flag[] => {
    const last = positional.at(-1)
    const setting = positional[index] ?? (isList(last) ? last : undefined)
    return setting ? [{ name: setting.name, raw: `--${setting.name}`, value: asEntry(setting, value) }] : []
  })

/** A word of the command line is one entry, whatever lines its value has: `"CONFIG=$(cat file)"`. */
function asEntry(setting: Setting<unknown>, word: string): string {
  const [, name, value] = /^([^=\s<]+)=([\s\S]*\n[\s\S]*)$/.exec(word) ?? []
  if (!isList(setting) || name === undefined || value === undefined) return word
  let end = 'END'
  while (value.split(/\r?\n/).includes(end)) end += '_'
  return `${name}<<${end}\n${value}\n${end}`
}

/** `--no-dry-run` is dry-run: false. */
const flagOf = (
  token: { readonly name: string; readonly rawName: string; readonly value?: string },
  find: Find,
): Flag => {
  const { name, rawName: raw, value } = token
  const positive = name.startsWith('no-') ? find(name.slice('no-'.length)) : undefined
  if (positive?.kind.shape === 'switch') return { name: positive.name, raw, value: 'false' }
  return find(name)?.kind.shape === 'switch' ? { name, raw, value: value ?? 'true' } : { name, raw, value }
}

const isList = (setting: Setting<unknown> | undefined): boolean => setting?.kind.shape === 'lines'

type Named = { readonly name: string; readonly flags: readonly Flag[] }

/** Lists go on over several flags; of anything else the first counts. Blank is not given, unless nothing of the name is. */
const textIn = (setting: Setting<unknown> | undefined, { name, flags }: Named): readonly [string, string][] => {
  const texts = flags.map(({ value = '' }) => value)
  const text = isList(setting) ? texts.join('\n') : (texts[0] ?? '')
  return text.trim() === '' && setting ? [] : [[name, text]]
}

const problemsOf = (setting: Setting<unknown> | undefined, flags: readonly Flag[]): readonly Problem[] => {
  if (!setting) return []
  const written = flags[0]?.raw ?? `--${setting.name}`
  const example = `${written} ${setting.example}`
  const empty = flags.filter(({ value }) => value === undefined || value.trim() === '')
  return [
    ...empty.map(() => ({ setting: written, ...fault('E_NO_VALUE', { example }) })),
    ...(flags.length > 1 && !isList(setting)
      ? [{ setting: written, ...fault('E_REPEATED', { times: flags.length }) }]
      : []),
  ]
}

/** Not repeated: behind a value with spaces that was not quoted, it is a piece of the value. */
const tooMany = (count: number, positional: Taken['positional']): Problem => ({
  setting: `--${(positional.at(-1) ?? target.service).name}`,
  ...fault('E_ARGUMENT', { count, expected: expectedOf(positional.length) }),
})

const expectedOf = (most: number): string => (most === 0 ? 'none is' : most === 1 ? 'only one is' : `only ${most} are`)
