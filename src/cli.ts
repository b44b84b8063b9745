/**
 * The terminal's and GitLab's face: `kn-rollout COMMAND [SERVICE] [flags]`, also as the kn plugin `kn rollout ...`.
 * An import runs nothing: dist/cli.js calls `main`.
 */
import type { Program } from './app/process/process.ts'
import { version } from './app/version.ts'
import { type Entry, isJsonWanted, print, proseWidth, withinRunner } from './cli/entry.ts'
import { overview, settingsText, verbPage } from './cli/help/help.ts'
import { commandFirst, unknownCommand } from './cli/help/suggest.ts'
import { runOwn } from './cli/own-verb.ts'
import { finish, startRollout, writtenIn } from './cli/rollout.ts'
import { verbNamed } from './cli/table/verbs.ts'
import { printable } from './report/text/foreign-text.ts'

/** Without a verb, `command` of the variables is one: so the GitLab component needs no shell to choose it. */
export async function main(given: Program): Promise<number> {
  const program = withinRunner(given)
  const { args, env, write } = program
  const [word = env.KN_ROLLOUT_COMMAND, ...rest] = commandFirst(args)
  if (word === undefined || isHelpFlag(word)) return print(write, overview(proseWidth(program)))
  if (word === 'help') return help(program, rest)
  if (word === 'version' || word === '--version') return print(write, version)
  if (rest.some(isHelpFlag)) return help(program, [word])
  if (word === 'finish') return finish(program, rest)
  const verb = verbNamed(word)
  if (!verb) return unknown(program, word, rest)
  return verb.runs.is === 'rollout' ? startRollout(program, verb.runs, rest) : runOwn(program, verb, rest)
}

const isHelpFlag = (word: string): boolean => word === '--help' || word === '-h'

function help(program: Entry, words: readonly string[]): number {
  const [word] = commandFirst(words)
  const width = proseWidth(program)
  if (word === undefined || word === 'help') return print(program.write, overview(width))
  if (word === 'settings') return print(program.write, settingsText(width))
  const verb = verbNamed(word)
  return verb ? print(program.write, verbPage(verb, width)) : unknown(program, word, [])
}

function unknown(program: Entry, word: string, rest: readonly string[]): number {
  const write = isJsonWanted(writtenIn(program, rest)) ? program.writeError : program.write
  return print(write, unknownCommand(word, printable(word)), 2)
}
