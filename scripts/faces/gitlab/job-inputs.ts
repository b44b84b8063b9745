/** The inputs of the component that are about the job around a rollout, not about the rollout. Names differ from all settings. */

export type Input = {
  readonly type: 'string' | 'number' | 'boolean' | 'array'
  readonly description: string
  readonly default?: string | number | boolean | readonly unknown[]
  readonly options?: readonly string[]
  readonly regex?: string
}

/** What the component runs: a package at one version, by its checksum. */
export type Tool = { readonly package: string; readonly integrity: string }

const text = (description: string, value: string, regex?: string): Input => ({
  type: 'string',
  description,
  default: value,
  ...(regex && { regex }),
})

const choice = (description: string, ...options: readonly string[]): Input => ({
  type: 'string',
  description,
  default: options[0] ?? '',
  options,
})

const aboutTheJob: Readonly<Record<string, Input>> = {
  'job-name': text(
    'The name of the job; a second include in the same pipeline needs another one.',
    'rollout',
    '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
  ),
  stage: text('The stage of the job.', 'deploy'),
  'job-rules': {
    type: 'array',
    description: 'When the job runs, as rules of GitLab CI/CD. Example: [{ when: manual }].',
    default: [{ when: 'on_success' }],
  },
  'job-image': text('The image the job runs in: with Node 24, npm, curl, tar and a shell.', 'node:24'),
  'job-timeout': text(
    'How long the job may take, as GitLab writes it. Let it be 5 minutes more than script-timeout.',
    '75 minutes',
  ),
  'script-timeout': text(
    'How long the rollout in the job may take. Past it, everyone is returned.',
    '70m',
    '^([0-9]+(\\.[0-9]+)?[hms])+$',
  ),
  environment: text(
    'The environment the job deploys to. Variables are allowed.',
    'production',
    '^[A-Za-z0-9_ /{}$.-]+$',
  ),
  'environment-tier': choice(
    'The tier of the environment.',
    'production',
    'staging',
    'testing',
    'development',
    'other',
  ),
  'environment-action': choice(
    'What the job does with the environment: start makes a deployment; prepare, verify and access make none, as for a job that pauses.',
    'start',
    'prepare',
    'verify',
    'access',
  ),
  'outputs-prefix': text(
    'What the names of the variables begin with that the job hands on: ROLLOUT_OUTCOME, ROLLOUT_URL ... Never KN_ROLLOUT_.',
    'ROLLOUT_',
    '^[A-Za-z_][A-Za-z0-9_]*$',
  ),
}

export const jobInputs = (tool: Tool): Readonly<Record<string, Input>> => ({
  ...aboutTheJob,
  'tool-package': text(
    'What runs the rollout, as npm pack takes it: a package and its version, or the address of an archive.',
    tool.package,
  ),
  'tool-integrity': text(
    'The checksum of that archive. Set by each release.',
    tool.integrity,
    '^(sha512-[A-Za-z0-9+/]{86}==)?$',
  ),
  'tool-path': text(
    'The path of dist/cli.js in job-image, where the image brings it along. Then nothing is fetched.',
    '',
  ),
})
