/** Messages as the command line says them: settings as flags, help in place of pages of the documentation. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../scripts/faces/samples.ts'
import { verbPage } from '../../src/cli/help/help.ts'
import { verbs } from '../../src/cli/table/verbs.ts'
import { main } from '../../src/cli.ts'
import { adviceAfter } from '../../src/engine/context/advice.ts'
import { type Code, catalogue, words } from '../../src/errors/catalogue.ts'
import { abortReason } from '../../src/report/text/words.ts'
import { commandLineSettings, target } from '../../src/settings/catalogue.ts'
import { inFlags } from '../../src/settings/sources/in-flags.ts'
import { typed } from './support/typed.ts'

const names = commandLineSettings.map(({ name }) => name).filter((name) => name !== target.command.name)
/** What someone who types flags has no use for: names of settings in backticks, and files of the documentation. */
const strange = (text: string): readonly string[] => [
  ...[...text.matchAll(/`([a-z-]+)(?:: [^`]+)?`/g)].flatMap(([whole, name = '']) =>
    names.includes(name) ? [whole] : [],
  ),
  ...(text.match(/\bdocs\/\S+/g) ?? []),
]
const say = inFlags(commandLineSettings)

describe('on the command line', () => {
  for (const code of Object.keys(catalogue) as readonly Code[])
    it(`${code} names flags, and no file`, () => {
      const { message, cure } = words(code, factsOf(code))
      const help =
        code === 'E_SETTINGS' || code === 'E_UNKNOWN' ? words(code, { ...factsOf(code), help: 'HELP' }).cure : cure
      assert.deepEqual(strange(`${say(message)} ${say(help)}`), [])
    })

  it('so does what is advised after an abort', () => {
    const scene = { service: 'hello', namespace: 'shop', candidate: 'hello-00002', lacking: ['hello-00002'] }
    const reasons = [
      'candidate-not-ready',
      'candidate-not-warm',
      'health-unreachable',
      'analysis-inconclusive',
      'timed-out',
      'pause-over',
    ] as const
    for (const because of reasons)
      assert.deepEqual(strange(say([...adviceAfter(because, scene), abortReason(because)].join(' '))), [])
  })

  const rows: readonly (readonly [string, string])[] = [
    ['To see it: set `show-writes` to true.', 'To see it: use `--show-writes`.'],
    ['Set `create` to false to fail instead.', 'Use `--no-create` to fail instead.'],
    [
      'Set `ingress-address` to the host:port of the ingress.',
      'Set `--ingress-address` to the host:port of the ingress.',
    ],
    ['the candidate (`on-abort: keep`)', 'the candidate (`--on-abort keep`)'],
    ['or set `on-newer` to supersede to take over', 'or use `--on-newer supersede` to take over'],
    ['set `traffic` to latest=0,previous=100.', 'use `--traffic latest=0,previous=100`.'],
    ['Waiting for `promote` or `abort`', 'Waiting for `promote` or `abort`'],
    ['Allow the time:\n  max-hold: 36m', 'Allow the time:\n  --max-hold 36m'],
    ['Or:\n  # detect: 2 %', 'Or:\n  # --detect 2%'],
    ['rules:\n  namespace: shop', 'rules:\n  namespace: shop'],
    ['Ignore it (docs/recipes.md#gitops), then deploy.', 'Ignore it, then deploy.'],
  ]
  for (const [text, expected] of rows)
    it(`"${text}" is said as it is typed there`, () => assert.equal(say(text), expected))

  it('what is a word of a command is not taken for a setting of a rollout', () => {
    const domain = verbs.find(({ name }) => name === 'domain') ?? assert.fail()
    const own = domain.options.flatMap(({ settings }) => settings)
    assert.equal(inFlags(own)('Only `create` has `default`.'), 'Only `create` has `--default`.')
  })

  for (const verb of verbs.filter(({ runs }) => runs.is === 'rollout'))
    it(`what is a setting of ${verb.name} is one, though another has a value of that name`, () => {
      const own = verb.options.flatMap(({ settings }) => settings)
      assert.equal(inFlags(own)('Check `prometheus`.'), 'Check `--prometheus`.')
    })

  for (const verb of verbs)
    it(`help of ${verb.name} names flags, and no file`, () => {
      const options = new Set(
        verb.options.flatMap(({ settings }) => settings.flatMap(({ kind }) => kind.options ?? [])),
      )
      const found = strange(verbPage(verb, 1_000)).filter((each) => !options.has(each.replaceAll('`', '')))
      assert.deepEqual(found, [])
    })

  for (const [args, help] of [
    [['deploy', 'hello', '--hold', 'soon'], 'kn-rollout help deploy'],
    [['traffic', 'hello', '--hold', 'soon'], 'kn-rollout help traffic'],
    [['domain', 'set'], 'kn-rollout help domain'],
  ] as const)
    it(`${args.join(' ')} is answered with the help of that command`, async () => {
      const { code, text } = await typed(main, args)
      assert.equal(code, 2)
      assert.ok(text.includes(help), text)
      assert.deepEqual(strange(text), [])
    })

  it('a job on GitLab, which has inputs, reads the page', async () => {
    const { text } = await typed(main, ['deploy', 'hello'], { env: { GITLAB_CI: 'true', KN_ROLLOUT_HOLD: 'soon' } })
    assert.match(text, /docs\/settings\.md/)
  })
})
