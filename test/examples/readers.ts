/** Who reads an example: told by its keys, and checked as that reader would. An example that nobody reads is a fault. */
import { parseAllDocuments, stringify } from 'yaml'
import { present } from '../../scripts/faces.ts'
import { chooseContext } from '../../src/kubernetes/auth/kubeconfig.ts'
import { settings } from '../../src/settings/catalogue.ts'
import { parse as parseSettings } from '../../src/settings/parse.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import { fromInputs } from '../../src/settings/sources/inputs.ts'
import { preview } from '../gitlab/support/preview.ts'
import { workflowFaults } from './github.ts'

type Keyed = Readonly<Record<string, unknown>>
type Reader = {
  readonly reads: (example: Keyed) => boolean
  /** What is wrong with it; throwing is wrong too. */
  readonly faults: (example: Keyed, text: string) => Promise<readonly string[]>
}

const has =
  (...names: readonly string[]) =>
  (example: Keyed) =>
    names.every((name) => name in example)
const hasOnly = (names: readonly string[]) => (example: Keyed) =>
  Object.keys(example).every((key) => names.includes(key))

const job = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] }
const workflow = { on: 'push', jobs: { example: job } }
const workflowKeys = ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs']
const jobKeys = [
  'runs-on',
  'steps',
  'environment',
  'permissions',
  'concurrency',
  'timeout-minutes',
  'needs',
  'if',
  'outputs',
]

/** `steps` is a setting, and the list of a job. */
const isText = (value: unknown): boolean => typeof value !== 'object'

const settingNames = settings.map(({ name }) => name)

/** The component at its own commit, which is what the runner can resolve without a network. */
const atThisCommit = (text: string): string => text.replaceAll('@VERSION', '@$CI_COMMIT_SHA')

/** Filled in by the runner. */
const filled = (text: string): string => text.replace(/\$\{?\w+\}?/g, 'x')

/** One that has nothing but the component is what the component is, which test/gitlab/template.test.ts holds to the schema. */
const pipelineFaults = async (example: Keyed, text: string): Promise<readonly string[]> => {
  const template = present('gitlab/templates/rollout.yml') ?? ''
  const files = { '.gitlab-ci.yml': atThisCommit(text), 'templates/rollout.yml': template }
  const jobs = await preview(files, hasOnly(['include'])(example) ? 'its inputs' : 'the schema')
  const own = Object.values(jobs).filter(({ variables }) => variables && 'KN_ROLLOUT_JOB_FOLDER' in variables)
  for (const { variables } of own) {
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, filled(String(value ?? ''))]),
    )
    parseSettings(fromFlags([], { env: { GITLAB_CI: 'true', ...env }, cwd: import.meta.dirname }))
  }
  return own.length > 0 ? [] : ['It has no job of the component.']
}

const settingFaults = async (example: Keyed): Promise<readonly string[]> => {
  const given = Object.entries({ service: 'hello', ...example })
  const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]))
  parseSettings(fromInputs({ env, cwd: import.meta.dirname }))
  return []
}

const roleFaults = async ({ rules }: Keyed): Promise<readonly string[]> =>
  Array.isArray(rules) && rules.every(has('apiGroups', 'resources', 'verbs')) ? [] : ['A rule lacks a field.']

/** What an API server needs of each issuer that it shall trust. Source: apiserver.config.k8s.io/v1. */
const issuerFaults = async ({ jwt }: Keyed): Promise<readonly string[]> =>
  Array.isArray(jwt) &&
  jwt.every(has('issuer', 'claimMappings')) &&
  jwt.every((each) => has('url', 'audiences')(each.issuer))
    ? []
    : ['An issuer lacks a field.']

const kubeconfigFaults = async (_: Keyed, text: string): Promise<readonly string[]> => {
  chooseContext([{ where: 'the example', text, folder: '/' }])
  return []
}

/** In this order: the first that takes it for its own. */
const readers: readonly Reader[] = [
  { reads: has('include'), faults: pipelineFaults },
  { reads: ({ kind }) => kind === 'Role' || kind === 'ClusterRole', faults: roleFaults },
  { reads: (example) => example.kind === 'Config', faults: kubeconfigFaults },
  { reads: (example) => example.kind === 'AuthenticationConfiguration', faults: issuerFaults },
  {
    reads: (example) => JSON.stringify(Object.keys(Object(example.spec))) === '["ignoreDifferences"]',
    faults: async () => [],
  },
  { reads: (example) => hasOnly(settingNames)(example) && Object.values(example).every(isText), faults: settingFaults },
  { reads: hasOnly(workflowKeys), faults: (example) => workflowFaults(stringify({ ...workflow, ...example })) },
  {
    reads: hasOnly(jobKeys),
    faults: (example) => workflowFaults(stringify({ ...workflow, jobs: { example: { ...job, ...example } } })),
  },
]

/** Steps alone are a list. */
const keyed = (example: unknown): Keyed => (Array.isArray(example) ? { steps: example } : Object(example))

export const exampleFaults = async (text: string): Promise<readonly string[]> => {
  const documents = parseAllDocuments(text)
  const broken = documents.flatMap(({ errors }) => errors.map(({ message }) => message))
  if (broken.length > 0) return broken
  const example = keyed(documents[0]?.toJS())
  const reader = readers.find(({ reads }) => reads(example))
  if (!reader || Object.keys(example).length === 0)
    return ['Nobody reads such an example: teach test/examples/readers.ts.']
  return reader.faults(example, text).catch((error) => [String(error)])
}
