/** Inputs of the component for the job around the rollout, not for the rollout. Their names differ from all settings. */

export type Input = {
  readonly type: 'string' | 'number' | 'boolean' | 'array'
  readonly description: string
  readonly default?: string | number | boolean | readonly unknown[]
  readonly options?: readonly string[]
  readonly regex?: string
}

/** What the component runs: one version of a package, verified by its checksum, in an image, which a release names by its digest. */
export type Tool = { readonly package: string; readonly integrity: string; readonly image: string }

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
    'Name of the job. A second include in the same pipeline needs a different one.',
    'rollout',
    '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
  ),
  stage: text('Stage of the job.', 'deploy'),
  'job-rules': {
    type: 'array',
    description:
      'When the job runs, as GitLab CI/CD rules. By default in pipelines of the default branch. Example: [{ when: manual }].',
    default: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
  },
  'job-timeout': text(
    'Maximum duration of the job, in the format of GitLab. Set it to at least 5 minutes more than script-timeout.',
    '75 minutes',
  ),
  'script-timeout': text(
    'Maximum duration of the rollout within the job. After that, it is aborted.',
    '70m',
    '^([0-9]+(\\.[0-9]+)?[hms])+$',
  ),
  environment: text(
    'Environment that the job deploys to. Can contain variables.',
    'production',
    '^[A-Za-z0-9_ /{}$.-]+$',
  ),
  'environment-tier': choice('Tier of the environment.', 'production', 'staging', 'testing', 'development', 'other'),
  'environment-action': choice(
    'What the job does with the environment. start creates a deployment; prepare, verify and access do not, for example for a job that pauses.',
    'start',
    'prepare',
    'verify',
    'access',
  ),
  'outputs-prefix': text(
    'Prefix of the variables for later jobs: ROLLOUT_OUTCOME, ROLLOUT_URL ... It must not be KN_ROLLOUT_.',
    'ROLLOUT_',
    '^[A-Za-z_][A-Za-z0-9_]*$',
  ),
}

export const jobInputs = (tool: Tool): Readonly<Record<string, Input>> => ({
  ...aboutTheJob,
  'job-image': text(
    'Image of the job, with Node 24, npm, curl, tar and a shell. A release names it by its digest.',
    tool.image,
  ),
  'tool-package': text(
    'The tool to run, as an argument of npm pack: a package with its version, or the URL of an archive.',
    tool.package,
  ),
  'tool-integrity': text(
    'Checksum of that archive. Set by each release.',
    tool.integrity,
    '^(sha512-[A-Za-z0-9+/]{86}==)?$',
  ),
  'tool-path': text('Path of dist/cli.js if job-image contains it. Nothing is downloaded then.', ''),
})
