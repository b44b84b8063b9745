/** Who reads an example: told by its keys, and checked as that reader would. An example that nobody reads is a fault. */
import { parseAllDocuments, stringify } from 'yaml'
import { present } from '../../scripts/faces/faces.ts'
import { componentVersion } from '../../scripts/faces/version.ts'
import { chooseContext } from '../../src/kubernetes/auth/kubeconfig.ts'
import { settings } from '../../src/settings/catalogue.ts'
import { parse as parseSettings } from '../../src/settings/parse.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import { fromInputs } from '../../src/settings/sources/inputs.ts'
import { preview } from '../gitlab/support/preview.ts'
import type { Read } from './commands.ts'
import { workflowRead } from './github.ts'

type Keyed = Readonly<Record<string, unknown>>
type Reader = {
  readonly reads: (example: Keyed) => boolean
  /** Throwing is a fault too. */
  readonly read: (example: Keyed, text: string) => Promise<Read>
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
const atThisCommit = (text: string): string => text.replaceAll(`rollout@${componentVersion}`, 'rollout@$CI_COMMIT_SHA')

/** Filled in by the runner. */
const filled = (text: string): string => text.replace(/\$\{?\w+\}?/g, 'x')

/** One that has nothing but the component is what the component is, which test/gitlab/template.test.ts holds to the schema. */
const pipelineRead = async (example: Keyed, text: string): Promise<Read> => {
  const template = present('gitlab/templates/rollout.yml') ?? ''
  const files = { '.gitlab-ci.yml': atThisCommit(text), 'templates/rollout.yml': template }
  const jobs = await preview(files, hasOnly(['include'])(example) ? 'its inputs' : 'the schema')
  const own = Object.values(jobs).filter(({ variables }) => variables && 'KN_ROLLOUT_JOB_FOLDER' in variables)
  const runs = own.map(({ variables }) => {
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, filled(String(value ?? ''))]),
    )
    const raw = fromFlags([], { env: { GITLAB_CI: 'true', ...env }, cwd: import.meta.dirname })
    parseSettings(raw)
    return Object.fromEntries(raw.given)
  })
  return { faults: own.length > 0 ? [] : ['It has no job of the component.'], runs }
}

const settingRead = async (example: Keyed): Promise<Read> => {
  const given = Object.entries({ service: 'hello', ...example }).map(
    ([name, value]) => [name, String(value).replace(/\$\{\{.*?\}\}/g, 'x')] as const,
  )
  const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  parseSettings(fromInputs({ env, cwd: import.meta.dirname }))
  return { faults: [], runs: [Object.fromEntries(given)] }
}

const holds = (isRight: boolean, fault: string): Read => ({ faults: isRight ? [] : [fault], runs: [] })

const roleRead = async ({ rules }: Keyed): Promise<Read> =>
  holds(Array.isArray(rules) && rules.every(has('apiGroups', 'resources', 'verbs')), 'A rule lacks a field.')

/** What an API server needs of each issuer that it shall trust. Source: apiserver.config.k8s.io/v1. */
const issuerRead = async ({ jwt }: Keyed): Promise<Read> =>
  holds(
    Array.isArray(jwt) &&
      jwt.every(has('issuer', 'claimMappings')) &&
      jwt.every((each) => has('url', 'audiences')(each.issuer)),
    'An issuer lacks a field.',
  )

const kubeconfigRead = async (_: Keyed, text: string): Promise<Read> => {
  chooseContext([{ where: 'the example', text, folder: '/' }])
  return holds(true, '')
}

/** The users of a kubeconfig, with the rest of one. */
const usersRead = async ({ users }: Keyed): Promise<Read> => {
  const [user] = Array.isArray(users) ? users : []
  const context = { name: 'ci', context: { cluster: 'ci', user: user?.name } }
  const cluster = { name: 'ci', cluster: { server: 'https://k8s.example:6443' } }
  const whole = { apiVersion: 'v1', kind: 'Config', 'current-context': 'ci', contexts: [context], clusters: [cluster] }
  return kubeconfigRead({}, stringify({ ...whole, users }))
}

/** Jobs of a workflow that has a job `deploy` as well. */
const areJobs = (example: Keyed): boolean =>
  Object.values(example).every((each) => has('runs-on', 'steps')(Object(each)))

/** In this order: the first that takes it for its own. */
const readers: readonly Reader[] = [
  { reads: has('include'), read: pipelineRead },
  { reads: ({ kind }) => kind === 'Role' || kind === 'ClusterRole', read: roleRead },
  { reads: (example) => example.kind === 'Config', read: kubeconfigRead },
  { reads: hasOnly(['users']), read: usersRead },
  { reads: (example) => example.kind === 'AuthenticationConfiguration', read: issuerRead },
  {
    reads: (example) => JSON.stringify(Object.keys(Object(example.spec))) === '["ignoreDifferences"]',
    read: async () => holds(true, ''),
  },
  { reads: (example) => hasOnly(settingNames)(example) && Object.values(example).every(isText), read: settingRead },
  { reads: hasOnly(['with']), read: ({ with: inputs }) => settingRead(Object(inputs)) },
  { reads: hasOnly(workflowKeys), read: (example) => workflowRead(stringify({ ...workflow, ...example })) },
  {
    reads: hasOnly(jobKeys),
    read: (example) => workflowRead(stringify({ ...workflow, jobs: { example: { ...job, ...example } } })),
  },
  { reads: areJobs, read: (example) => workflowRead(stringify({ ...workflow, jobs: { deploy: job, ...example } })) },
]

/** Steps alone are a list. */
const keyed = (example: unknown): Keyed => (Array.isArray(example) ? { steps: example } : Object(example))

export const yamlRead = async (text: string): Promise<Read> => {
  const documents = parseAllDocuments(text)
  const broken = documents.flatMap(({ errors }) => errors.map(({ message }) => message))
  if (broken.length > 0) return { faults: broken, runs: [] }
  const example = keyed(documents[0]?.toJS())
  const reader = readers.find(({ reads }) => reads(example))
  if (!reader || Object.keys(example).length === 0)
    return { faults: ['Nobody reads such an example: teach test/examples/readers.ts.'], runs: [] }
  return reader.read(example, text).catch((error) => ({ faults: [String(error)], runs: [] }))
}
