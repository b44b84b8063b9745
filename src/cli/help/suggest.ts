/** What to say to a word that is no command. Pure. */
import { parseArgs } from 'node:util'
import { commandLineSettings } from '../../settings/catalogue.ts'
import { parseOptions } from '../../settings/sources/flags.ts'
import { nearest } from '../../settings/written/nearest.ts'
import { verbNamed, verbs } from '../table/verbs.ts'

/** `-n shop status hello` as `status hello -n shop`: kn hands on what stands in front of the name of a plugin, too. `env set` is one name. */
export const commandFirst = (args: readonly string[]): readonly string[] => {
  const options = parseOptions(commandLineSettings)
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []))
  const nameOf = (length: number) =>
    words
      .slice(0, length)
      .map(({ value }) => value)
      .join(' ')
  const length = verbNamed(nameOf(2)) ? 2 : 1
  const own = words.slice(0, length).map(({ index }) => index)
  return words.length === 0 ? args : [nameOf(length), ...args.filter((_, index) => !own.includes(index))]
}

/** What kubectl, kn, knctl, gcloud, Helm and Argo Rollouts call it. */
const ofOthers: Readonly<Record<string, string>> = {
  apply: 'deploy',
  cancel: 'abort',
  check: 'doctor',
  continue: 'promote',
  create: 'deploy',
  describe: 'status',
  diagnose: 'doctor',
  diff: 'plan',
  events: 'status',
  get: 'status',
  history: 'revisions',
  ingresses: 'ingress',
  list: 'services',
  ls: 'services',
  log: 'logs',
  pods: 'status',
  resume: 'promote',
  revision: 'revisions',
  rollout: 'traffic',
  route: 'routes',
  service: 'services',
  set: 'traffic',
  'set-traffic': 'traffic',
  show: 'status',
  split: 'traffic',
  stop: 'abort',
  undo: 'rollback',
  update: 'deploy',
  'update-traffic': 'traffic',
  watch: 'status',
}

/** One sentence, with the command that was most likely meant, or else all there are. */
export const unknownCommand = (word: string, shown: string): string => {
  if (word.startsWith('-')) return `The command comes first: kn-rollout COMMAND ${shown}. ${listOfAll}`
  const other = Object.hasOwn(ofOthers, word) ? ofOthers[word] : undefined
  const meant = (other && verbNamed(other)?.name) ?? nearest(word, names())
  return `Unknown command "${shown}". ${meant ? `Did you mean \`${meant}\`?` : listOfAll}`
}

const names = (): readonly string[] => [...verbs.map(({ name }) => name), 'help', 'version']

const listOfAll = 'Run `kn-rollout --help` for the list of commands.'
