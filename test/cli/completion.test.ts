/** Completion: what bash offers is asked of bash itself; the other scripts have every command and option of the table. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { completion } from '../../src/cli/help/completion.ts'
import { optionsOf } from '../../src/cli/table/verb.ts'
import { verbs } from '../../src/cli/table/verbs.ts'
import { main } from '../../src/cli.ts'
import { typed } from './support/typed.ts'

/** What bash offers behind these words; the last is the one that is being typed. */
const offered = (...words: readonly string[]): readonly string[] => {
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const script = `${completion('bash', verbs)}
    COMP_WORDS=(kn-rollout ${quoted}); COMP_CWORD=${words.length}
    _kn_rollout kn-rollout "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/' })
  assert.deepEqual([status, stderr], [0, ''])
  return stdout.split('\n').filter(Boolean)
}

const ofOneWord = verbs.map(({ name }) => name).filter((name) => !name.includes(' '))

describe('bash', () => {
  it('offers every command, and those that begin so', () => {
    assert.deepEqual(offered(''), [...ofOneWord, 'help', 'version'])
    assert.deepEqual(offered('ro'), ['rollback', 'routes'])
  })

  it('offers the options of that command alone', () => {
    assert.deepEqual(offered('deploy', 'hello', '--max-e'), ['--max-error-rate'])
    assert.deepEqual(offered('status', 'hello', '--max-e'), [])
    assert.ok(offered('status', '').includes('--watch'))
  })

  it('offers the second word of a command, and then its options alone', () => {
    assert.deepEqual(offered('env', '').slice(0, 2), ['set', 'unset'])
    assert.deepEqual(offered('env', 'hello', '--ste'), [])
    assert.deepEqual(offered('env', 'set', 'hello', '--ste'), ['--steps'])
    assert.deepEqual(offered('env', 'set', 'hello', '--show-v'), [])
  })

  it('offers the words that an option takes, files where it takes one, and nothing where it takes any text', () => {
    assert.deepEqual(offered('deploy', '--strategy', ''), ['canary', 'blue-green', 'all-at-once'])
    assert.deepEqual(offered('status', '-o', 'j'), ['json'])
    assert.ok(offered('status', '--kubeconfig', 'et').includes('etc'))
    for (const words of [['install'], ['install', '-f'], ['replay']]) assert.ok(offered(...words, 'et').includes('etc'))
    assert.ok(!offered('logs', '-f', 'et').includes('etc'))
    assert.deepEqual(offered('deploy', '--image', ''), [])
  })

  it('offers commands behind help', () => assert.deepEqual(offered('help', 'se'), ['services', 'settings']))
})

for (const shell of ['zsh', 'fish'] as const)
  describe(shell, () => {
    const script = completion(shell, verbs)
    const caseOf = (name: string): string =>
      script.split(`    '${name} '*)\n`)[1]?.split(';;')[0] ?? assert.fail('no case')
    const linesAbout = (name: string): string => {
      const own = name.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`)
      const lines = script.split('\n').filter((line) => line.includes(`-n '${own.join('; and ')}`))
      return lines.filter((line) => name.includes(' ') || !/; and __fish/.test(line)).join('\n')
    }
    for (const verb of verbs)
      it(`has ${verb.name} and its options`, () => {
        const part = shell === 'zsh' ? caseOf(verb.name) : linesAbout(verb.name)
        const flag = (name: string) => (shell === 'zsh' ? `'--${name}[` : ` -l ${name} `)
        for (const { name } of optionsOf(verb)) assert.ok(part.includes(flag(name)), name)
      })

    it('offers the second word of a command behind the first', () => {
      const lines = shell === 'zsh' ? caseOf('env') : linesAbout('env')
      assert.match(lines, shell === 'zsh' ? /compadd set unset\n/ : / -a unset -d /)
      assert.doesNotMatch(lines, /steps/)
    })

    it('closes every quote', () => {
      for (const line of script.split('\n').filter((each) => !each.startsWith('#')))
        assert.equal((line.match(/'/g) ?? []).length % 2, 0, line)
    })
  })

describe('completion', () => {
  it('prints the script of a shell, whole in a narrow terminal too', async () => {
    const { code, text } = await typed(main, ['completion', 'bash'], { columns: 40, env: { NO_COLOR: '1' } })
    assert.equal(code, 0)
    assert.equal(text, completion('bash', verbs))
  })

  it('wants to know which', async () => {
    const none = await typed(main, ['completion'])
    assert.deepEqual([none.code, /--shell: Required/.test(none.text)], [2, true])
    assert.match((await typed(main, ['completion', 'tcsh'])).text, /Unknown value "tcsh"\. Use bash, zsh or fish/)
  })
})
