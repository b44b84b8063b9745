import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Answer, answerOf } from '../../../src/evidence/command/answer.ts'
import { environment, maskedBy } from '../../../src/evidence/command/environment.ts'
import type { CommandRun } from '../../../src/evidence/command/run.ts'

const ended = (code: number | null, stdout = ''): CommandRun => ({ is: 'ended', code, stdout, stderr: '' })
const whyOf = (answer: Answer): string => (answer.is === 'faulty' ? answer.why : 'it measured')

describe('an exit code', () => {
  it('of 0 is a good measurement of the candidate, and 1 a bad one', () => {
    assert.deepEqual(answerOf(ended(0), 'exit-code'), {
      is: 'measured',
      counts: [{ of: 'candidate', n: 1, bad: 0 }],
    })
    assert.deepEqual(answerOf(ended(1, 'whatever it printed'), 'exit-code'), {
      is: 'measured',
      counts: [{ of: 'candidate', n: 1, bad: 1, note: 'exit code 1' }],
    })
  })

  for (const [code, said] of [
    [2, /exit code 2/],
    [127, /exit code 127/],
    [null, /a signal/],
  ] as const)
    it(`of ${code} is no evidence`, () => assert.match(whyOf(answerOf(ended(code), 'exit-code')), said))
})

describe('counts', () => {
  it('are of either side, and none where no line was printed', () => {
    const lines = '{"of":"candidate","n":40,"bad":2,"slow":1}\n\n{"of":"stable","n":360,"bad":0}\n'
    assert.deepEqual(answerOf(ended(0, lines), 'counts'), {
      is: 'measured',
      counts: [
        { of: 'candidate', n: 40, bad: 2, slow: 1 },
        { of: 'stable', n: 360, bad: 0 },
      ],
    })
    assert.deepEqual(answerOf(ended(0), 'counts'), { is: 'measured', counts: [] })
  })

  for (const [what, line, said] of [
    [
      'more bad than requests',
      '{"of":"candidate","n":3,"bad":4}',
      /line 1 has more bad requests than requests \(4 of 3\)/,
    ],
    ['more slow than requests', '{"of":"candidate","n":3,"bad":0,"slow":4}', /more slow requests/],
    ['a negative number', '{"of":"candidate","n":-1,"bad":0}', /no whole numbers/],
    ['half a request', '{"of":"candidate","n":1.5,"bad":0}', /no whole numbers/],
    ['null, as JSON writes NaN', '{"of":"candidate","n":null,"bad":0}', /no whole numbers/],
    ['NaN itself', '{"of":"candidate","n":NaN,"bad":0}', /no JSON object/],
    ['a number as text', '{"of":"candidate","n":"3","bad":0}', /no whole numbers/],
    ['no side', '{"n":3,"bad":0}', /no `of`/],
    ['another side', '{"of":"__proto__","n":3,"bad":0}', /no `of`/],
    ['a list', '[]', /no JSON object/],
    ['a log line', 'hunter2 asked the vendor', /no JSON object/],
  ] as const)
    it(`with ${what} are no evidence, none of them, and the line is not repeated`, () => {
      const answer = answerOf(
        ended(0, `{"of":"stable","n":9,"bad":0}\n${line}`.split('\n').reverse().join('\n')),
        'counts',
      )
      assert.match(whyOf(answer), said)
      assert.doesNotMatch(whyOf(answer), /hunter2/)
    })

  it('of a run that failed are no evidence', () =>
    assert.match(whyOf(answerOf(ended(1, '{"of":"candidate","n":3,"bad":0}'), 'counts')), /exit code 1/))
})

describe('the environment of the command', () => {
  const told = {
    service: 'hello',
    namespace: 'shop',
    candidate: 'hello-00002',
    stable: ['hello-00001', 'hello-00000'],
    percent: 10,
    since: 100,
    until: 160,
  }

  it('has what it needs, and nothing of this tool or its runner', () => {
    const env = environment(
      {
        PATH: '/bin',
        DD_API_KEY: 'k',
        INPUT_KUBECONFIG: 'secret',
        'INPUT_GITHUB-TOKEN': 'secret',
        ACTIONS_RUNTIME_TOKEN: 'secret',
        ACTIONS_RESULTS_URL: 'https://results.example',
        KN_ROLLOUT_KUBECONFIG: 'secret',
        GITHUB_OUTPUT: '/out',
        GITHUB_ENV: '/env',
        GITHUB_SHA: 'abc',
      },
      told,
    )
    assert.deepEqual(env, {
      PATH: '/bin',
      DD_API_KEY: 'k',
      GITHUB_SHA: 'abc',
      KN_ROLLOUT_SERVICE: 'hello',
      KN_ROLLOUT_NAMESPACE: 'shop',
      KN_ROLLOUT_CANDIDATE: 'hello-00002',
      KN_ROLLOUT_STABLE: 'hello-00001 hello-00000',
      KN_ROLLOUT_PERCENT: '10',
      KN_ROLLOUT_SINCE: '100',
      KN_ROLLOUT_UNTIL: '160',
    })
  })

  it('masks what is secret by its name in what the command says', () => {
    const env = { DD_API_KEY: 'abcdefgh', SENTRY_AUTH_TOKEN: 'abcdefghijkl', HOME: '/home/runner', MY_TOKEN: 'short' }
    assert.equal(
      maskedBy(env, 'GET /home/runner?abcdefghijkl&abcdefgh\u001b[31m short'),
      'GET /home/runner?***&*** short',
    )
  })
})
