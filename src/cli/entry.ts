/** What a command of the command line writes to, and in which form: text for people, or JSON for programs. */
import type { Program } from '../app/process/process.ts'
import { isGithub } from '../github/context.ts'
import { isGitlab } from '../gitlab/context.ts'
import type { TerminalOptions } from '../report/log/terminal.ts'
import { linesWithoutCommands } from '../report/text/foreign-text.ts'
import { commandLine, commandLineSettings } from '../settings/catalogue.ts'
import { inFlags } from '../settings/sources/in-flags.ts'
import type { RawSettings } from '../settings/written/raw.ts'

/** `page` is for the reporter of the log, whose lines may be commands to the runner; no other line is one. */
export type Entry = Program & { readonly page: (line: string) => void }

/** The runners of GitHub, Gitea and Forgejo take lines for commands, and call themselves by one name. */
export const withinRunner = (program: Program): Entry => {
  const { env, write: page, writeError } = program
  if (!isGithub(env)) return { ...program, page }
  const harmless = (to: typeof page) => (line: string) => to(linesWithoutCommands(line))
  return { ...program, page, write: harmless(page), writeError: harmless(writeError) }
}

/** Asked before the settings are parsed: what is wrong with them is reported in that form too. */
export const isJsonWanted = ({ given }: RawSettings): boolean => given.get(commandLine.output.name)?.trim() === 'json'

/**
 * Colour and width as this terminal wants them, and messages in its words. https://no-color.org; a dumb terminal knows no colour.
 * `known`: the settings of the command.
 */
export const terminalOptions = (
  { env, isTerminal, size }: Program,
  known: RawSettings['known'] = commandLineSettings,
): Required<TerminalOptions> => ({
  say: inFlags(known),
  colour: isTerminal ? !env.NO_COLOR && env.TERM !== 'dumb' : isGitlab(env),
  width: () => size?.()?.columns ?? Number.POSITIVE_INFINITY,
})

const usualWidth = 80
/** Longer lines of prose are hard to read. */
const widestProse = 100

/** Of text that is read, not searched: help. */
export const proseWidth = ({ size }: Pick<Program, 'size'>): number =>
  Math.min(size?.()?.columns ?? usualWidth, widestProse)

export function print(write: (line: string) => void, text: string, code = 0): number {
  write(text)
  return code
}
