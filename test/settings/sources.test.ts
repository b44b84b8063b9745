/** Where settings come from, and how they are spelled to whoever wrote them there. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from '../../src/settings/parse.ts'
import { fromFlags } from '../../src/settings/sources/flags.ts'
import { fromInputs } from '../../src/settings/sources/inputs.ts'
import { cwd, flags, inputs, problems } from './written.ts'

test('inputs keep their hyphens, and a blank one is not given', () => {
  const raw = fromInputs({ env: { INPUT_SERVICE: 'hello', 'INPUT_HEALTH-PATH': '/healthz', INPUT_IMAGE: ' \n' }, cwd })
  assert.deepEqual([...raw.given.keys()], ['service', 'health-path'])
})

test('an input that action.yml does not have is refused', () => {
  assert.deepEqual(
    problems(inputs({ service: 'hello', 'health path': '/' })).map(({ setting }) => setting),
    ['health_path'],
  )
})

test('a flag may be given as --name value, --name=value or by its letter, in any order with the Service', () => {
  const ways = [
    ['hello', '--namespace', 'shop', '--hold=2m'],
    ['--hold', '2m', '-n', 'shop', 'hello'],
    ['-nshop', '--service', 'hello', '--hold=2m'],
  ]
  for (const way of ways) assert.deepEqual(parse(flags(...way)), parse(flags('hello', '-n', 'shop', '--hold', '2m')))
})

test('flags of lists may be repeated', () => {
  const { template } = parse(flags('hello', '--env', 'A=1', '-e', 'B=2\nC-'))
  assert.deepEqual(template.env, [
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
    { name: 'C', remove: true },
  ])
})

test('a switch needs no value, and --no- turns it off', () => {
  const dryRun = (...args: readonly string[]) => parse(flags('hello', ...args)).dryRun
  assert.deepEqual([dryRun('--dry-run'), dryRun('--no-dry-run'), dryRun('--dry-run=false')], [true, false, false])
})

test('an empty variable of the shell is not taken for a setting', () => {
  assert.deepEqual(
    problems(flags('hello', '--image', '')).map(({ code }) => code),
    ['E_NO_VALUE'],
  )
})

test('the value behind a flag that does not exist is not blamed as well', () => {
  assert.deepEqual(
    problems(flags('hello', '--stepz', '10', 'x')).map(({ code }) => code),
    ['E_UNKNOWN'],
  )
})

test('a flag wins over a variable that says the same thing by another name', () => {
  const read = (variable: string, value: string, ...args: readonly string[]) => {
    const env = { KN_ROLLOUT_COMMAND: 'recover', [variable]: value }
    const { allNamespaces, namespace } = parse(fromFlags(args, { env, cwd }))
    return [allNamespaces, namespace]
  }
  assert.deepEqual(read('KN_ROLLOUT_NAMESPACE', 'shop', '--all-namespaces'), [true, undefined])
  assert.deepEqual(read('KN_ROLLOUT_SERVICE', 'hello', '--all-namespaces'), [true, undefined])
  assert.deepEqual(read('KN_ROLLOUT_ALL_NAMESPACES', 'true', '-n', 'shop'), [false, 'shop'])
})

test('both of them on the command line are refused', () => {
  const env = { KN_ROLLOUT_COMMAND: 'recover' }
  const found = problems(fromFlags(['--all-namespaces', '-n', 'shop'], { env, cwd }))
  assert.deepEqual(
    found.map(({ code }) => code),
    ['E_ALL_AND_ONE'],
  )
})

test('flags win over variables', () => {
  const raw = fromFlags(['hello', '--hold', '1m'], {
    env: { KN_ROLLOUT_HOLD: '9m', KN_ROLLOUT_HEALTH_PATH: '/ok' },
    cwd,
  })
  const { plan, health } = parse(raw)
  assert.deepEqual([plan.holdMs, health.path], [60_000, '/ok'])
})

const spellings: readonly (readonly [string, string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['a flag by its flag', '--hold', {}, ['--hold', '1']],
  ['a flag of one letter by its letter', '-o', {}, ['-o', 'yaml']],
  ['a flag of one letter that does not exist by its letter', '-z', {}, ['-z']],
  ['a variable by its variable', 'KN_ROLLOUT_HOLD', { KN_ROLLOUT_HOLD: '1' }, []],
  ['a GitLab input by its input', 'hold', { KN_ROLLOUT_HOLD: '1', GITLAB_CI: 'true' }, []],
  ['a variable that is nearly one', 'KN_ROLLOUT_HOLDS', { KN_ROLLOUT_HOLDS: '1' }, []],
]
for (const [what, spelled, env, args] of spellings) {
  test(`problems name ${what}`, () => {
    assert.deepEqual(
      problems(fromFlags(['hello', ...args], { env, cwd })).map(({ setting }) => setting),
      [spelled],
    )
  })
}

test('variables of others with our prefix are left alone', () => {
  const env = { KN_ROLLOUT_REGISTRY: 'localhost:5000', KN_ROLLOUT_CLUSTER_NAME: 'lab', PATH: '/bin' }
  assert.deepEqual([...fromFlags(['hello'], { env, cwd }).given.keys()], ['service'])
})

test('the context that GitLab projects set for the agent counts there, but not for a kubeconfig that is given to us', () => {
  const env = { KUBE_CONTEXT: 'shop/clusters:production', KUBE_NAMESPACE: 'of-auto-devops' }
  const onGitlab = { ...env, GITLAB_CI: 'true' }
  const read = (more: NodeJS.ProcessEnv) => parse(fromFlags(['hello'], { env: { ...onGitlab, ...more }, cwd }))
  assert.deepEqual([...fromFlags(['hello'], { env, cwd }).given.keys()], ['service'])
  assert.deepEqual([read({}).context, read({}).namespace], ['shop/clusters:production', undefined])
  assert.equal(read({ KN_ROLLOUT_CONTEXT: 'mine' }).context, 'mine')
  assert.equal(read({ KN_ROLLOUT_KUBECONFIG: '/builds/config' }).context, undefined)
})

test('a manifest is read inside the working directory only, links followed', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'service.yaml'), 'kind: Service')
  symlinkSync(import.meta.filename, join(folder, 'link.yaml'))
  const found = (manifest: string) => fromInputs({ env: { INPUT_MANIFEST: manifest }, cwd: folder }).manifest
  assert.deepEqual(found('./service.yaml'), { is: 'text', text: 'kind: Service' })
  assert.deepEqual(found(join(folder, 'service.yaml')), { is: 'text', text: 'kind: Service' })
  assert.deepEqual(found('link.yaml'), { is: 'outside' })
  assert.deepEqual(found('../x/../..'), { is: 'outside' })
  assert.deepEqual(found('.'), { is: 'unreadable', why: 'it is a directory' })
  assert.deepEqual(found('none.yaml'), { is: 'unreadable', why: 'there is no such file' })
})
