/**
 * Messages as the command line says them. They are written once for all faces: settings by name in backticks, pages of the documentation
 * in parentheses. Who types flags reads flags, and has help in place of the pages. Pure.
 */
import { docsPage, errorPage } from '../../errors/documentation.ts'
import { commandLineSettings, target } from '../catalogue.ts'
import type { Setting } from '../setting.ts'

type Known = readonly Setting<unknown>[]

/**
 * Each setting in `text` as its flag, and no page. `own`: the settings of the command. `words`: what are words there and no settings,
 * though some setting has the same name, such as `create` of `domain`.
 */
export function inFlags(own: Known, words = wordsOf(own)): (text: string) => string {
  const all = [...own, ...commandLineSettings].filter(
    ({ name }) => !words.includes(name) && name !== target.command.name,
  )
  const byName = new Map(all.map((setting) => [setting.name, setting]))
  return (text) =>
    text
      .replace(pages, '')
      .replace(pageOfError, (_, code) => code.toUpperCase())
      .replace(setTo, (whole, verb, name, value) => {
        const setting = byName.get(name)
        const flag = setting && isWord(setting, value) ? flagWith(setting, value) : undefined
        return flag === undefined ? whole : `${verb === 'Set' ? 'Use' : 'use'} \`${flag}\``
      })
      .replace(withValue, (whole, name, value) => quoted(flagWith(byName.get(name), value)) ?? whole)
      .replace(named, (whole, name) => quoted(byName.has(name) ? `--${name}` : undefined) ?? whole)
      .replace(inList, (whole, indent, name, value) => {
        const setting = byName.get(name)
        return setting?.kind.read(value).is === 'read' ? `${indent}--${name} ${shellWord(value)}` : whole
      })
}

/** ` (docs/recipes.md#a-fixed-split)` */
const pages = new RegExp(` \\(${docsPage('')}[^)\\s]+\\)`, 'g')
const pageOfError = new RegExp(errorPage('(E_\\w+)'), 'gi')
const setTo = /\b(set|Set) `([a-z-]+)` to ([a-z\d]+(?:[=,-][a-z\d]+)*)/g
/** `on-abort: keep` */
const withValue = /`([a-z-]+): ([^`\s]+)`/g
const named = /`([a-z][a-z-]*)`/g
/** What a plan would need, one a line: `  max-hold: 36m`, `  detect: 2 %`. Names in YAML do not begin with a digit. */
const inList = /^([\s#]+)([a-z-]+): (\d[\w. %]*)$/gm
const shellWord = (value: string): string => value.replaceAll(' ', '')

const quoted = (flag: string | undefined): string | undefined => flag && `\`${flag}\``

/** As it is typed, where this setting takes such a value. */
function flagWith(setting: Setting<unknown> | undefined, value: string): string | undefined {
  if (setting?.kind.read(value).is !== 'read') return undefined
  if (setting.kind.shape !== 'switch') return `--${setting.name} ${value}`
  return value === 'true' ? `--${setting.name}` : `--no-${setting.name}`
}

/** Not the first word of a description: a host:port. */
const isWord = ({ kind }: Setting<unknown>, value: string): boolean =>
  kind.shape === 'switch' || kind.options !== undefined || value.includes('=')

/** `prometheus` is a value of one setting and another setting: messages mean the setting. */
const wordsOf = (own: Known): readonly string[] =>
  own.flatMap(({ kind }) => kind.options ?? []).filter((word) => own.every(({ name }) => name !== word))
