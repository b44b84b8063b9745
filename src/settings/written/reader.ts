/** Takes settings out of what was written, one by one and each by its kind, and gathers what is wrong. */
import type { Problem } from '../../errors/rollout-error.ts'
import type { Defaulted, Fault, Read, Setting } from '../setting.ts'
import type { RawSettings } from './raw.ts'

export type Reader = {
  /** The value; where it is wrong the default, so that further settings can be looked at too. */
  readonly take: {
    <T>(setting: Defaulted<T>): T
    <T>(setting: Setting<T>): T | undefined
  }
  readonly isGiven: (setting: Setting<unknown>) => boolean
  readonly isWrong: (setting: Setting<unknown>) => boolean
  readonly spell: (setting: Setting<unknown>) => string
  readonly blame: (setting: Setting<unknown>, ...faults: readonly Fault[]) => void
  readonly problems: readonly Problem[]
}

export const readerOf = ({ given, spell, problems: before }: RawSettings): Reader => {
  const problems: Problem[] = [...before]
  const blame = ({ name }: Setting<unknown>, ...faults: readonly Fault[]): void => {
    problems.push(...faults.map((fault) => ({ setting: spell(name), ...fault })))
  }
  const settled = <T>(setting: Setting<T>, read: Read<T>): T | undefined => {
    if (read.is === 'read') return read.value
    blame(setting, ...read.faults)
    return defaultOf(setting)
  }
  function take<T>(setting: Defaulted<T>): T
  function take<T>(setting: Setting<T>): T | undefined
  function take<T>(setting: Setting<T>): T | undefined {
    const text = given.get(setting.name)
    if (text !== undefined) return settled(setting, setting.kind.read(trimmed(setting, text)))
    return defaultOf(setting)
  }
  return {
    take,
    blame,
    problems,
    isGiven: ({ name }) => given.has(name),
    isWrong: ({ name }) => problems.some(({ setting }) => setting === spell(name)),
    spell: ({ name }) => spell(name),
  }
}

const defaultOf = <T>({ kind, default: text }: Setting<T>): T | undefined => {
  if (text === undefined) return undefined
  const read = kind.read(text)
  return read.is === 'read' ? read.value : undefined
}

/** Lines are kept as they are: a variable's value may end in a space. */
const trimmed = ({ kind }: Setting<unknown>, text: string): string => (kind.shape === 'lines' ? text : text.trim())
