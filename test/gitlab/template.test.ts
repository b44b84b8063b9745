/** The component: what GitLab makes of it, and that the tool understands what it is handed. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { parseAllDocuments } from 'yaml'
import { present, root } from '../../scripts/faces/faces.ts'
import { gitlabTemplate } from '../../scripts/faces/gitlab.ts'
import { driverFile, reportFiles } from '../../src/gitlab/job-files.ts'
import { settings, target } from '../../src/settings/catalogue.ts'
import { parse } from '../../src/settings/parse.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import { type HeldTo, type Job, preview } from './support/preview.ts'
import { projectPath } from './support/repository.ts'

type Input = { readonly type: string; readonly default?: unknown; readonly regex?: string; readonly options?: string[] }

const template = present('gitlab/templates/rollout.yml') ?? ''
const inputs: Readonly<Record<string, Input>> = parseAllDocuments(template)[0]?.toJS().spec.inputs

type Given = Readonly<Record<string, unknown>>

/** The jobs of a pipeline that includes the component once for each, under names of their own. */
const jobs = (...all: readonly Given[]) => jobsBy('the schema', all)

const jobsBy = async (heldTo: HeldTo, all: readonly Given[]): Promise<readonly Job[]> => {
  const component = `$CI_SERVER_FQDN/${projectPath}/rollout@$CI_COMMIT_SHA`
  const include = all.map((given, index) => ({
    component,
    inputs: { 'job-name': `job-${index}`, service: 'hello', ...given },
  }))
  const pipeline = JSON.stringify({ stages: ['deploy'], include })
  const made = await preview({ '.gitlab-ci.yml': pipeline, 'templates/rollout.yml': template }, heldTo)
  return include.map(({ inputs }) => made[inputs['job-name']]).filter((job) => job !== undefined)
}

const braced = (name: string): string => `\${${name}}`

const settingsOf = ({ variables }: Job): Settings =>
  parse(fromFlags([], { env: { GITLAB_CI: 'true', ...variables }, cwd: import.meta.dirname }))

const refused = (given: Given) => assert.rejects(jobsBy('its inputs', [given]), /invalid/)

describe('the inputs of the component', () => {
  it('let the job run on the default branch alone, unless rules say otherwise', async () => {
    const [usual, asAsked] = await jobs({}, { 'job-rules': [{ when: 'manual' }] })
    assert.deepEqual(usual?.rules, [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }])
    assert.deepEqual(asAsked?.rules, [{ when: 'manual' }])
  })

  it('are all settings, in their order, and then the job around them', () => {
    const names = settings.map(({ name }) => name)
    assert.deepEqual(Object.keys(inputs).slice(0, names.length), names)
  })

  it('are all described, and none has to be given: a sweep needs no Service', () => {
    assert.deepEqual(
      Object.values(inputs).filter((input) => !('default' in input)),
      [],
    )
    for (const [name, input] of Object.entries(inputs))
      assert.match(`${name}: ${Object(input).description}`, /: [A-Z].*\.$/)
  })

  it('have defaults that pass their own rules', () => {
    for (const [name, { default: value, regex, options }] of Object.entries(inputs)) {
      if (regex && value !== undefined) assert.match(String(value), new RegExp(regex), name)
      if (options) assert.ok(options.includes(String(value)), name)
    }
  })

  it('may be variables where their text is checked', () => {
    for (const [name, { regex, type }] of Object.entries(inputs).filter(([name]) =>
      settings.some((s) => s.name === name),
    ))
      if (regex && type === 'string')
        for (const text of ['$NAME', braced('NAME')]) assert.match(text, new RegExp(regex), name)
  })
})

const meant = {
  'job-name': 'promote',
  namespace: 'shop',
  image: 'registry.example/hello:2',
  env: "A=it's $$5\nB=two words\n",
  'min-scale': '1',
  steps: '5, 100',
  hold: '0',
  'health-attempts': 7,
  'dry-run': true,
  'outputs-prefix': 'HELLO_',
}
const commands = target.command.kind.options ?? []
const plans = [{ strategy: 'blue-green' }, { steps: '20, 100' }, { traffic: 'latest=10, previous=90' }]

/** All in one pipeline: GitLab's schema takes longer to read than to be held against. */
let made: Job
let asMeant: Job
let ofCommands: readonly Job[]
let ofPlans: readonly Job[]
before(async () => {
  const given = [{ 'job-name': 'rollout' }, meant, ...commands.map((command) => ({ command })), ...plans]
  const [first, second, ...others] = await jobs(...given)
  assert.ok(first && second)
  made = first
  asMeant = second
  ofCommands = others.slice(0, commands.length)
  ofPlans = others.slice(commands.length)
})

describe('the job of the component', () => {
  it('hands every input over, and the tool takes it for what it would be without', () => {
    const bare = parse(fromFlags(['hello'], { env: {}, cwd: import.meta.dirname }))
    assert.deepEqual(settingsOf(made), bare)
  })

  it('hands nothing else over that could be taken for a setting', () => {
    const given = fromFlags([], { env: { GITLAB_CI: 'true', ...made.variables }, cwd: import.meta.dirname }).given
    assert.deepEqual(
      [...given.keys()].filter((name) => !settings.some((setting) => setting.name === name)),
      [],
    )
  })

  it('lets no input into a line of the shell', () => {
    assert.doesNotMatch(template.slice(template.indexOf('  script:'), template.indexOf('  artifacts:')), /\$\[\[/)
  })

  it('starts node in place of the shell, in script and after_script', () => {
    assert.match(made.script.at(-1) ?? '', /^exec node /)
    assert.match(made.after_script.join('\n'), /exec node .* finish$/m)
  })

  it('takes reports from where the tool leaves them', () => {
    const folder = '.kn-rollout/rollout'
    assert.equal(made.variables.KN_ROLLOUT_JOB_FOLDER, `$CI_PROJECT_DIR/${folder}`)
    const taken = [...made.artifacts.paths, ...Object.values(made.artifacts.reports)]
    const left = [...reportFiles, 'report.html']
    assert.deepEqual(taken.toSorted(), left.map((name) => `${folder}/${name}`).toSorted())
    assert.ok(made.after_script.join('\n').includes(driverFile('$KN_ROLLOUT_STATE_FOLDER')))
  })

  it('leaves after_script its time before the job is over', () => {
    assert.equal(made.variables.RUNNER_SCRIPT_TIMEOUT, '70m')
    assert.equal(made.variables.RUNNER_AFTER_SCRIPT_TIMEOUT, '5m')
    assert.equal(made.timeout, '75 minutes')
  })

  it('runs alone for its Service and environment, and is not cut off by a newer pipeline', () => {
    assert.equal(made.resource_group, 'kn-rollout/hello/production')
    assert.equal(made.interruptible, false)
  })

  it('shows its summary in the merge request, by a path that GitLab takes there: one that is always there, without variables', () => {
    assert.equal(made.artifacts.expose_as, 'Rollout')
    assert.deepEqual(
      made.artifacts.paths.map((path) => basename(path)),
      ['summary.md', 'report.html'],
    )
    assert.doesNotMatch(made.artifacts.paths.join(), /^\.\/|[$*]/)
  })

  it('has no checksum and no digest before a release has given it both', () => {
    assert.equal(inputs['tool-integrity']?.default, '')
    assert.equal(inputs['job-image']?.default, 'node:24')
    const image = `node:24@sha256:${'a'.repeat(64)}`
    const released = gitlabTemplate({ package: 'kn-rollout@1.2.3', integrity: 'sha512-abc', image })
    assert.match(released, /default: sha512-abc/)
    assert.ok(released.includes(`default: ${image}\n`))
  })

  it('is released with the checksum of the archive and the digest of the image, and with no other image', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-component-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const archive = join(folder, 'kn-rollout.tgz')
    writeFileSync(archive, 'archive')
    const project = (image: string) =>
      spawnSync(process.execPath, [
        join(root, 'scripts/release/gitlab-project.ts'),
        join(folder, 'project'),
        archive,
        image,
      ])
    assert.notEqual(project('node:24').status, 0)
    const image = `node:24@sha256:${'a'.repeat(64)}`
    assert.equal(project(image).status, 0)
    const released = readFileSync(join(folder, 'project/templates/rollout.yml'), 'utf8')
    const sum = createHash('sha512').update('archive').digest('base64')
    for (const text of [image, `sha512-${sum}`]) assert.ok(released.includes(`default: ${text}\n`), text)
  })
})

describe('what is given to the component', () => {
  it('arrives as it was meant, types and lines and all', () => {
    const { template, plan, health, dryRun } = settingsOf(asMeant)
    assert.equal(template.image, 'registry.example/hello:2')
    assert.deepEqual(template.env, [
      { name: 'A', value: "it's $$5" },
      { name: 'B', value: 'two words' },
    ])
    assert.equal(template.minScale, 1)
    assert.deepEqual(plan, { is: 'steps', percents: [5, 100], holdMs: 0 })
    assert.equal(health.attempts, 7)
    assert.equal(dryRun, true)
    assert.equal(asMeant.environment.url, braced('HELLO_URL'))
  })

  it('makes a job for each command', () => {
    assert.deepEqual(
      ofCommands.map((each) => settingsOf(each).command),
      commands,
    )
  })

  it('may be a strategy, steps, or a split that stays', () => {
    assert.deepEqual(
      ofPlans.map((each) => settingsOf(each).plan),
      [
        { is: 'steps', percents: [0, 100], holdMs: 30_000 },
        { is: 'steps', percents: [20, 100], holdMs: 30_000 },
        { is: 'split', percent: 10, holdMs: 30_000 },
      ],
    )
  })

  it('is refused where a word is none of the options', () => refused({ strategy: 'green-blue' }))
  it('is refused where a type is another', () => refused({ 'dry-run': 'true' }))
  it('is refused where a name would break out of a path', () => refused({ 'job-name': '../x' }))
})

it('the license of the component is the one of the tool', () => {
  assert.equal(present('gitlab/LICENSE.md'), present('LICENSE'))
})
