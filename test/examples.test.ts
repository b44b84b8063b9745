/** Every YAML example that a page shows is one that its reader takes: GitHub, GitLab, Kubernetes or the tool itself. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import { present, root } from '../scripts/faces.ts'
import { examplesIn } from './examples/blocks.ts'
import { actionFaults, workflowFaults } from './examples/github.ts'
import { exampleFaults } from './examples/readers.ts'

const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
const pages = [
  'README.md',
  'gitlab/README.md',
  ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
]
const examples = pages.flatMap((path) => examplesIn(path, present(path) ?? ''))

test('the pages have examples', () => assert.ok(examples.length > 15))

describe('the example', { concurrency: 2 }, () => {
  for (const { where, text } of examples)
    it(`at ${where} is taken by its reader`, async () => assert.deepEqual(await exampleFaults(text), []))
})

test('GitHub takes action.yml', async () => assert.deepEqual(await actionFaults(), []))

describe('a reader refuses', { concurrency: 2 }, () => {
  const step = (inputs: string) => `- uses: OWNER/kn-rollout@v1\n  with: { ${inputs} }\n`
  const include = (inputs: string) =>
    `include:\n  - component: $CI_SERVER_FQDN/OWNER/kn-rollout/rollout@VERSION\n    inputs: { ${inputs} }\n`
  const rows: readonly [string, string, RegExp][] = [
    ['a step with an input that the action does not have', step('service: hello, holds: 2m'), /holds/],
    ['a step without an input that it needs', step('hold: 2m'), /service/],
    ['a step with a value that the tool does not take', step('service: hello, hold: 2 minuts'), /hold/],
    ['a workflow with a key that GitHub does not know', 'on: push\njobs:\n  a:\n    run-on: x\n', /run/],
    ['a pipeline with an input of another type', include('service: hello, dry-run: "yes"'), /dry-run/],
    ['a pipeline without an input that it needs', include('hold: 2m'), /service/],
    ['a pipeline with a value that the tool does not take', include('service: hello, hold: 2 minuts'), /hold/],
    ['a setting that does not exist', 'ingress-adress: 203.0.113.7:80\n', /Nobody reads/],
    ['YAML that is none', 'steps: [10, 50\n', /flow/i],
  ]
  for (const [what, text, expected] of rows)
    it(what, async () => assert.match((await exampleFaults(text)).join('\n'), expected))

  it('a broken action.yml', async () => {
    assert.match((await actionFaults((present('action.yml') ?? '').replace('  main:', '  mian:'))).join('\n'), /m(a|i)/)
  })

  it('an output that no step has', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \${{ steps.none.outputs.url }}\n`
    assert.match((await workflowFaults(text)).join('\n'), /none/)
  })
})
