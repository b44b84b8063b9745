/** What holds the workflows and scripts of this repository to what SECURITY.md says of them. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import { parse } from 'yaml'
import { root } from '../../scripts/faces/faces.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const folder = '.github/workflows'
const workflows = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>>; readonly run?: string }
type Job = {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
  readonly uses?: string
  readonly 'timeout-minutes'?: number
}
type Workflow = { readonly on: unknown; readonly permissions?: object; readonly jobs: Readonly<Record<string, Job>> }

const workflow = (file: string): Workflow => parse(read(file))
const jobsOf = (file: string) => Object.entries(workflow(file).jobs)
const stepsOf = (file: string) => jobsOf(file).flatMap(([, { steps = [] }]) => steps)

for (const file of workflows)
  describe(file, () => {
    it('names each foreign action by the SHA of a commit', () => {
      const foreign = [...jobsOf(file).map(([, job]) => job), ...stepsOf(file)].flatMap(({ uses = './' }) => uses)
      for (const uses of foreign.filter((each) => !each.startsWith('./'))) assert.match(uses, /^[\w./-]+@[0-9a-f]{40}$/)
    })

    it('gives no right to all jobs, and each job only its own', () => {
      assert.deepEqual(workflow(file).permissions, {})
      for (const [name, { permissions }] of jobsOf(file)) {
        const written = Object.entries(permissions ?? { none: 'write' }).filter(([, right]) => right === 'write')
        assert.deepEqual(written, writes[`${file.slice(folder.length + 1)} ${name}`] ?? [], name)
      }
    })

    it('keeps no token in the clone, and ends', () => {
      for (const { uses = '', with: inputs } of stepsOf(file))
        if (uses.startsWith('actions/checkout@')) assert.equal(inputs?.['persist-credentials'], false)
      for (const [name, job] of jobsOf(file)) assert.ok(job.uses !== undefined || job['timeout-minutes'], name)
    })

    it('takes no text of an event into a command, and is not run with secrets for a fork', () => {
      for (const { run = '' } of stepsOf(file)) assert.doesNotMatch(run, /\$\{\{/)
      assert.ok(!JSON.stringify(workflow(file).on).includes('pull_request_target'))
    })
  })

/** The rights to write, with what they are for in the workflow beside them. */
const writes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'codeql.yml analyze': [['security-events', 'write']],
  'release.yml npm': [['id-token', 'write']],
  'release.yml github': [
    ['contents', 'write'],
    ['id-token', 'write'],
    ['attestations', 'write'],
  ],
}

test('CodeQL looks at the sources and the workflows, at each change and each week', () => {
  const { on, jobs } = workflow(`${folder}/codeql.yml`)
  assert.deepEqual(Object.keys(Object(on)), ['push', 'pull_request', 'schedule'])
  assert.match(JSON.stringify(jobs), /"javascript-typescript","actions"/)
})

test('a release tells what it is made of, and where it comes from', () => {
  const commands = stepsOf(`${folder}/release.yml`).map(({ run = '' }) => run)
  assert.ok(commands.some((run) => run.includes('npm sbom --sbom-format spdx') && run.includes('.spdx.json"')))
  assert.ok(commands.some((run) => run.includes('npm publish --provenance')))
})

test('the files of a release are attested before they are released, all at once', () => {
  const steps = workflow(`${folder}/release.yml`).jobs.github?.steps ?? []
  const attested = steps.findIndex(({ uses = '' }) => uses.startsWith('actions/attest@'))
  const released = steps.findIndex(({ run = '' }) => run.includes('gh release create'))
  const { run = '' } = steps[released] ?? {}
  const files = run.match(/kn-rollout-\S*\.(tgz|spdx\.json)/g)?.map((file) => file.replace('$version', '*'))
  assert.ok(attested >= 0 && attested < released)
  assert.deepEqual(String(steps[attested]?.with?.['subject-path']).trim().split('\n'), files)
})

test('a release moves the tags vX and vX.Y, and no other', () => {
  const run = stepsOf(`${folder}/release.yml`).flatMap(({ run = '' }) => (run.includes('git/refs') ? run : []))[0] ?? ''
  const gh = 'gh() { echo "$*"; }\nnpm() { echo \'"12.3.45"\'; }\n'
  const env = { ...process.env, GITHUB_REPOSITORY: 'acme/kn-rollout', GITHUB_SHA: 'abc' }
  const lines = execFileSync('bash', ['-ec', gh + run], { encoding: 'utf8', env })
    .trim()
    .split('\n')
  assert.deepEqual(
    lines.map((line) => line.match(/refs\/tags\/(\S+)/)?.[1]),
    ['v12', 'v12.3'],
  )
})

describe('nothing is installed but what package-lock.json names', () => {
  const scripts = ['.ci', 'scripts', 'gitlab/templates', 'test/cluster', 'test/ci-runners', '.github/workflows']
  const files = scripts.flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          !name.includes('node_modules') && (/\.(ts|mjs|sh|ya?ml)$/.test(name) || /Dockerfile|^run$/.test(name)),
      )
      .map((name) => `${place}/${name}`),
  )
  const loose = /\bnpm['", ]+(install|i|add|update)\b|\bnpx (-y|--yes)\b|\b(yarn|pnpm|bun) (add|install)\b/

  it('by any script, workflow or template', () => {
    assert.deepEqual(
      files.filter((file) => loose.test(read(file))),
      [],
    )
  })

  it('and each package of it by its checksum', () => {
    const { packages } = JSON.parse(read('package-lock.json'))
    const unsure = Object.entries<Readonly<Record<string, unknown>>>(packages).filter(
      ([path, { integrity, link, inBundle }]) => path !== '' && !link && !inBundle && typeof integrity !== 'string',
    )
    assert.deepEqual(
      unsure.map(([path]) => path),
      [],
    )
  })
})
