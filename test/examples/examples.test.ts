/**
 * Every example that a page shows is one that its reader takes (GitHub, GitLab, Kubernetes, a shell, or the tool itself), and what it
 * asks the tool to do ends as promised, as it stands, on a sandbox.
 */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import { present, root } from '../../scripts/faces/faces.ts'
import { actionTag, componentVersion } from '../../scripts/faces/version.ts'
import { type Block, blocksIn } from './blocks.ts'
import { type Read, shellRead } from './commands.ts'
import { actionFaults, workflowRead } from './github.ts'
import { playFaults } from './play.ts'
import { yamlRead } from './readers.ts'

const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'gitlab/README.md',
  'test/cluster/README.md',
  ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
]
const blocks = pages.flatMap((path) => blocksIn(path, present(path) ?? ''))
const readers: Readonly<Record<string, (text: string) => Promise<Read>>> = {
  yaml: yamlRead,
  sh: async (text) => shellRead(text),
}
const examples = blocks.filter(({ language }) => language in readers)
const noRead: Read = { faults: ['It has no reader.'], runs: [] }
const read = async ({ language, text }: Block): Promise<Read> => (await readers[language]?.(text)) ?? noRead

test('the pages have examples', () => assert.ok(examples.length > 25))

test('every block says what it is, and what is no example is no command', () => {
  const others = blocks.filter((block) => !examples.includes(block))
  const hidden = others.filter(
    ({ language, text }) => !['text', 'mermaid'].includes(language) || /^\$? *(kn|npm|npx|kubectl) /m.test(text),
  )
  assert.deepEqual(
    hidden.map(({ where, language }) => `${where} ${language}`),
    [],
  )
})

describe('the example', { concurrency: 2 }, () => {
  for (const block of examples)
    it(`at ${block.where} is taken by its reader, and ends as promised`, async () => {
      const { faults, runs } = await read(block)
      assert.deepEqual(faults, [])
      assert.deepEqual(await playFaults(runs), [])
    })
})

test('what a job asks for is played, and told where it does not end as promised', async () => {
  assert.match((await playFaults([{ env: 'CRASH=3' }])).join('\n'), /deploy ends as aborted/)
})

test('README.md is two screens long at most', () => {
  assert.ok((present('README.md') ?? '').split('\n').length <= 120)
})

test('GitHub takes action.yml', async () => assert.deepEqual(await actionFaults(), []))

describe('a reader refuses', { concurrency: 2 }, () => {
  const step = (inputs: string) => `- uses: OWNER/kn-rollout@${actionTag}\n  with: { ${inputs} }\n`
  const include = (inputs: string) =>
    `include:\n  - component: $CI_SERVER_FQDN/OWNER/kn-rollout/rollout@${componentVersion}\n    inputs: { ${inputs} }\n`
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
    it(what, async () => assert.match((await yamlRead(text)).faults.join('\n'), expected))

  for (const [what, text, expected] of [
    ['a command that nobody knows', 'kn-roll deploy hello', /Nobody reads/],
    ['a flag that the tool does not have', 'kn rollout deploy hello --image x --holds 2m', /holds/],
    ['a flag of others that examples do not use', 'gh release verify v1 --rep x', /--rep/],
    [
      'a script that measures nothing',
      '# deploy/none.sh\necho "$KN_ROLLOUT_CANDIDATE" >/dev/null',
      /It measures .*"counts":\[\]/,
    ],
    [
      'a script that says the same whatever its vendor says',
      '# deploy/same.sh\necho "{\\"of\\":\\"candidate\\",\\"n\\":40,\\"bad\\":2}" # $KN_ROLLOUT_CANDIDATE',
      /Where the vendor fails it measures/,
    ],
    ['a script that package.json lacks', 'npm run strat', /Nobody reads/],
  ] as const)
    it(what, () => assert.match(shellRead(text).faults.join('\n'), expected))

  it('a broken action.yml', async () => {
    assert.match((await actionFaults((present('action.yml') ?? '').replace('  main:', '  mian:'))).join('\n'), /m(a|i)/)
  })

  it('an output that no step has', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \${{ steps.none.outputs.url }}\n`
    assert.match((await workflowRead(text)).faults.join('\n'), /none/)
  })
})
