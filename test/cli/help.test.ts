/** Help as people read it: golden files at two widths, and what every page must have. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { overview, settingsText, verbPage } from '../../src/cli/help/help.ts'
import { verbs } from '../../src/cli/table/verbs.ts'
import { main } from '../../src/cli.ts'
import { type Typed, typed } from './support/typed.ts'

const asItIs = { serializers: [(value: string) => value] }

for (const columns of [80, 120])
  describe(`at ${columns} columns`, () => {
    const pages = async (): Promise<readonly string[]> => {
      const words = [['--help'], ...verbs.map(({ name }) => [name, '--help']), ['help', 'settings']]
      return Promise.all(words.map(async (args) => (await typed(main, args, { columns })).text))
    }

    it('all pages read as in the golden file', async (t) => {
      const text = (await pages()).join(`\n${'='.repeat(20)}\n`)
      t.assert.fileSnapshot(text, join(import.meta.dirname, 'expected', `help.${columns}.txt`), asItIs)
    })

    it('no line is longer', async () => {
      const long = (await pages()).flatMap((page) => page.split('\n')).filter((line) => line.length > columns)
      assert.deepEqual(long, [])
    })
  })

describe('help', () => {
  const same = async (one: readonly string[], other: readonly string[]): Promise<void> => {
    const [first, second] = [await typed(main, one), await typed(main, other)]
    assert.equal(first.code, 0)
    assert.equal(first.text, second.text)
  }

  it('is what nothing, -h and help show alike', async () => {
    for (const args of [[], ['-h'], ['help'], ['help', 'help']]) await same(args, ['--help'])
  })

  for (const { name } of verbs)
    it(`of ${name} is the same by -h, --help and help, also behind flags`, async () => {
      await same([name, '-h'], [name, '--help'])
      await same(['help', name], [name, '--help'])
      await same([name, '-n', 'shop', 'hello', '-h'], [name, '--help'])
    })

  for (const verb of verbs)
    it(`of ${verb.name} has an example of that command, and its usage`, () => {
      const page = verbPage(verb, 80)
      assert.ok(verb.examples.length > 0)
      for (const { command } of verb.examples) assert.ok(command.startsWith(`kn-rollout ${verb.name}`), command)
      assert.match(page, new RegExp(`Usage\n {2}kn-rollout ${verb.name} `))
      assert.match(overview(80), new RegExp(`^ {2}${verb.name} +\\w`, 'm'))
    })

  it('of settings has every setting, and a command only those it uses', () => {
    assert.match(settingsText(80), /--max-error-rate/)
    const [status] = verbs.filter(({ name }) => name === 'status')
    assert.doesNotMatch(verbPage(status ?? assert.fail(), 80), /--max-error-rate|--command/)
  })

  it('tells each command what holds for it, and nothing that holds for others', () => {
    const saying = (text: RegExp) => verbs.filter((verb) => text.test(verbPage(verb, 1_000))).map(({ name }) => name)
    assert.deepEqual(saying(/It is created if it does not exist/), ['deploy', 'plan'])
    const deploys = ['env set', 'env unset']
    assert.deepEqual(saying(/^ {2}1 {2}aborted/m), ['deploy', 'promote', ...deploys])
    const rollouts = ['deploy', 'plan', 'promote', 'abort', 'rollback', 'recover']
    assert.deepEqual(saying(/event a line/), [...rollouts, 'curl', ...deploys])
    assert.deepEqual(saying(/each time/), ['status'])
    assert.deepEqual(saying(/Roll out even if/).toSorted(), ['deploy', 'doctor', ...deploys, 'plan'])
    assert.deepEqual(saying(/Only for `recover` and `status`/), [])
  })

  it('names no command twice', () => {
    const names = verbs.map(({ name }) => name)
    assert.deepEqual(names, [...new Set(names)])
  })
})

describe('the version', () => {
  for (const word of ['version', '--version'])
    it(`is what ${word} prints`, async () => assert.match((await typed(main, [word])).text, /^\d+\.\d+\.\d+$/))
})

describe('a word that is no command', () => {
  const told = async (...args: readonly string[]): Promise<Typed> => {
    const found = await typed(main, args)
    assert.equal(found.code, 2)
    return found
  }
  const rows: readonly (readonly [string, RegExp])[] = [
    ['stauts', /Did you mean `status`\?/],
    ['depoly', /Did you mean `deploy`\?/],
    ['undo', /Did you mean `rollback`\?/],
    ['events', /Did you mean `status`\?/],
    ['set-traffic', /Did you mean `traffic`\?/],
    ['history', /Did you mean `revisions`\?/],
    ['describe', /Did you mean `status`\?/],
    ['constructor', /Unknown command "constructor"\. Run `kn-rollout --help`/],
    ['--namespace', /The command comes first: kn-rollout COMMAND --namespace/],
  ]
  for (const [word, expected] of rows)
    it(`${word} is answered with what was meant`, async () => assert.match((await told(word)).text, expected))

  it('is answered in help too', async () => assert.match((await told('help', 'stauts')).text, /`status`/))

  it('as an option is answered with the option that was meant', async () =>
    assert.match((await told('status', 'hello', '--namspace', 'shop')).text, /--namspace.*Did you mean `--namespace`/))

  it('leaves stdout to JSON where that was asked for', async () => {
    const { lines, errors } = await told('stauts', '-o', 'json')
    assert.deepEqual(lines, [])
    assert.match(errors.join(), /status/)
  })
})

describe('a typing error', () => {
  it('is refused without the time that the run took', async () =>
    assert.doesNotMatch((await typed(main, ['deploy', 'hello', '--hold', 'soon'])).text, /Run .*began/))

  it('has it in a job, whose log is read later', async () => {
    const { text } = await typed(main, ['deploy', 'hello', '--hold', 'soon'], { env: { GITHUB_ACTIONS: 'true' } })
    assert.match(text, /Run: +began|Run +began/)
  })
})

describe('colour', () => {
  const wrong = ['deploy', 'hello', '--hold', 'soon']
  const beginning = '\u001b['
  const shown = async (env: NodeJS.ProcessEnv, isTerminal = true) =>
    (await typed(main, wrong, { env, isTerminal })).text.includes(beginning)

  it('is shown in a terminal, and nowhere else', async () => {
    assert.equal(await shown({}), true)
    assert.equal(await shown({}, false), false)
  })

  it('is not shown where NO_COLOR or a dumb terminal forbids it', async () => {
    assert.equal(await shown({ NO_COLOR: '1' }), false)
    assert.equal(await shown({ TERM: 'dumb' }), false)
  })
})
