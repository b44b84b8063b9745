/**
 * Workflows and actions as GitHub reads them: its own parser and language service, with this repository's action.yml for what
 * `with:` may hold. Its packages import JSON in a way that bundlers know and Node does not, hence the hook.
 */
import { registerHooks } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { present } from '../../scripts/faces/faces.ts'
import { parse as parseSettings } from '../../src/settings/parse.ts'
import { fromInputs } from '../../src/settings/sources/inputs.ts'
import type { Read } from './commands.ts'
import { foreignAction } from './foreign-actions.ts'
import type { Given } from './play.ts'

registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { registerLogger, validate } = await import('@actions/languageservice')

const failed = (message: string): never => {
  throw new Error(message)
}
registerLogger({ error: failed, warn: () => {}, info: () => {}, log: () => {} })

const actionYml = present('action.yml') ?? ''
const action = parse(actionYml)
/** The name under which examples use it. */
const ownAction = { owner: 'OWNER', name: 'kn-rollout' }

let documents = 0

/** What GitHub has to say against it, one line each. Every document has a name of its own, since answers are kept by name. */
const faults = async (name: string, text: string): Promise<readonly string[]> => {
  documents += 1
  const document = TextDocument.create(`file:///${documents}/${name}`, 'yaml', 1, text)
  const actionsMetadataProvider = {
    fetchActionMetadata: async ({ owner, name }: { owner: string; name: string }) =>
      owner === ownAction.owner && name === ownAction.name ? action : foreignAction(`${owner}/${name}`),
  }
  const found = await validate(document, { actionsMetadataProvider })
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
}

export const actionFaults = (text = actionYml): Promise<readonly string[]> => faults('action.yml', text)

/** Also what our own settings have to say against `with:` of our own steps. */
export const workflowRead = async (text: string): Promise<Read> => {
  const own = ownSteps(parse(text)).map(inputsOf)
  return { faults: [...(await faults('workflow.yml', text)), ...own.flatMap(settingFaults)], runs: own }
}

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Workflow = { readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>> }

const ownSteps = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses = '' }) => uses.startsWith(`${ownAction.owner}/${ownAction.name}@`))

/** Expressions are filled in by GitHub, and a digest that is cut short by the reader. */
const filled = (value: unknown): string =>
  String(value)
    .replace(/\$\{\{.*?\}\}/g, 'x')
    .replace('sha256:...', `sha256:${'0'.repeat(64)}`)

const inputsOf = (step: Step): Given =>
  Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(value)]))

const settingFaults = (given: Given): readonly string[] => {
  const inputs = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  try {
    parseSettings(fromInputs({ env: Object.fromEntries(inputs), cwd: import.meta.dirname }))
    return []
  } catch (error) {
    return [String(error)]
  }
}
