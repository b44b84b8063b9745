/** The two entries as modules: an import of them runs nothing, and what they do goes through what they are given. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { main as action, post, type RunnerFiles } from '../../src/action.ts'
import type { Program } from '../../src/app/process/process.ts'
import { main as cli } from '../../src/cli.ts'
import { keptCompiled } from '../e2e/support/step-files.ts'

type Fake = {
  readonly program: Program
  readonly lines: string[]
  readonly errors: string[]
  readonly listening: string[]
}

const fakeProgram = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Fake => {
  const [lines, errors, listening]: [string[], string[], string[]] = [[], [], []]
  const program: Program = {
    args,
    env,
    cwd: '/nowhere',
    write: (line) => void lines.push(line),
    writeError: (line) => void errors.push(line),
    isTerminal: false,
    clock: { now: () => 0, sleep: async () => {} },
    interrupt: () => {
      listening.push('signals')
      return new AbortController().signal
    },
    exit: () => assert.fail('ends the process'),
  }
  return { program, lines, errors, listening }
}

/** The runner's files in memory; `did` is the order in which they were used. */
const fakeFiles = (state: Readonly<Record<string, string>> = {}) => {
  const did: string[] = []
  const kept: Record<string, string> = {}
  let outputs: Readonly<Record<string, string>> = {}
  const files: RunnerFiles = {
    setOutputs: async (given) => {
      did.push('outputs')
      outputs = given
    },
    saveState: async (name, value) => {
      did.push(`state ${name}`)
      kept[name] = value
    },
    loadState: async (name) => state[name],
    writeSummary: async () => void did.push('summary'),
    addMasks: async (secrets) => void did.push(`masks ${secrets.join(' ')}`),
  }
  return { files, did, kept, outputs: () => outputs }
}

const source = (name: string): string => join(import.meta.dirname, '../../src', name)

describe('an import of the entry', () => {
  for (const name of ['action.ts', 'cli.ts'])
    it(`${name} writes nothing, listens to nothing and sets no exit code`, () => {
      const script = `await import(${JSON.stringify(`file://${source(name)}`)})
        const signals = ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal))
        console.log(JSON.stringify([process.exitCode ?? null, signals]))`
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...keptCompiled(), KN_ROLLOUT_COMMAND: 'status', INPUT_SERVICE: 'Hello' },
      })
      assert.deepEqual([status, stdout, stderr], [0, '[null,[0,0]]\n', ''])
    })
})

describe('the command line, with what it is given', () => {
  it('says of its run which version it was, of which commit, and who started it', async () => {
    const env = {
      GITLAB_CI: 'true',
      CI_PROJECT_URL: 'https://gitlab.example/acme/shop',
      CI_JOB_URL: 'https://gitlab.example/acme/shop/-/jobs/77',
      CI_COMMIT_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
      GITLAB_USER_LOGIN: 'ada',
    }
    const { program, lines } = fakeProgram(['deploy', 'hello', '--hold', 'soon'], env)
    await cli(program)
    const log = lines.join('\n')
    assert.match(log, /kn-rollout \d+\.\d+\.\d+$/m)
    assert.match(log, /ffac537, started by ada/)
    assert.match(log, /gitlab\.example\/acme\/shop\/-\/jobs\/77/)
  })

  it('prints the version', async () => {
    const { program, lines } = fakeProgram(['--version'])
    assert.equal(await cli(program), 0)
    assert.match(lines.join('\n'), /^\d+\.\d+\.\d+$/)
  })

  it('refuses wrong settings by the names they were given by', async () => {
    const { program, lines } = fakeProgram(['deploy', 'hello', '--hold', '2 minuts'], { KN_ROLLOUT_STEPS: '10, 5' })
    assert.equal(await cli(program), 2)
    assert.match(lines.join('\n'), /--hold: Invalid duration "2 minuts"/)
    assert.match(lines.join('\n'), /KN_ROLLOUT_STEPS: /)
  })

  it('shows the page of the surroundings, whatever started it there', async () => {
    const shown = async (env: NodeJS.ProcessEnv) => {
      const { program, lines } = fakeProgram(['deploy', 'hello', '--hold', 'x'], env)
      assert.equal(await cli(program), 2)
      return lines.join('\n')
    }
    const annotation = /^::error title=hello%3A refused/m
    // The runners of Gitea and Forgejo set this name too.
    for (const also of ['CI', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'])
      assert.match(await shown({ GITHUB_ACTIONS: 'true', [also]: 'true' }), annotation)
    assert.doesNotMatch(await shown({ GITLAB_CI: 'true' }), annotation)
    assert.doesNotMatch(await shown({}), annotation)
  })

  it('writes no command of its surroundings outside of that page', async () => {
    for (const args of [['##[error]forged'], ['status', '--output', 'json', '##[error]forged', '--hold', '##[x]']]) {
      const { program, lines, errors } = fakeProgram(args, { GITHUB_ACTIONS: 'true' })
      assert.equal(await cli(program), 2)
      assert.doesNotMatch([...lines, ...errors].join('\n'), /##\[/)
      assert.ok(lines.length + errors.length > 0)
    }
    const { program, lines } = fakeProgram(['##[error]x'])
    await cli(program)
    assert.match(lines.join(''), /"##\[error\]x"/)
  })

  it('listens to no signal for status, which has nobody to return', async () => {
    const { program, listening } = fakeProgram(['status', 'hello', '--kubeconfig', '/nowhere/config'])
    assert.equal(await cli(program), 2)
    assert.deepEqual(listening, [])
  })

  it('listens to signals before it looks for the cluster', async () => {
    const { program, listening } = fakeProgram(['abort', 'hello', '--kubeconfig', '/nowhere/config'])
    assert.equal(await cli(program), 2)
    assert.deepEqual(listening, ['signals'])
  })
})

describe('a second Ctrl-C', () => {
  const pressedTwice = async (...args: readonly string[]) => {
    const fake = fakeProgram([...args, '--kubeconfig', '/nowhere/config'])
    const codes: number[] = []
    const interrupt: Program['interrupt'] = (again) => {
      again?.()
      return AbortSignal.abort('SIGINT')
    }
    await cli({ ...fake.program, interrupt, exit: (code) => void codes.push(code) })
    return { codes, errors: fake.errors.join('\n') }
  }

  for (const command of ['deploy', 'promote', 'abort', 'rollback'])
    it(`leaves ${command} at once, and says that the Service may be locked and how to finish`, async () => {
      const image = command === 'deploy' ? ['--image', 'registry.example/hello:2'] : []
      const { codes, errors } = await pressedTwice(command, 'hello', '--namespace', 'shop', ...image)
      assert.deepEqual(codes, [130])
      assert.match(errors, /hello may still be locked.* kn-rollout abort hello -n shop$/)
    })

  it('leaves recover at once, and says how to go on with it', async () => {
    const { codes, errors } = await pressedTwice('recover', '--namespace', 'shop')
    assert.deepEqual(codes, [130])
    assert.match(errors, /kn-rollout recover -n shop$/)
  })

  it('leaves curl at once, which has changed nothing', async () =>
    assert.deepEqual(await pressedTwice('curl', 'hello'), { codes: [130], errors: '' }))
})

describe('the Action, with what it is given', () => {
  const broken = async (): Promise<never> => Promise.reject(new Error('ENOSPC: no space left on device'))
  const valid = { INPUT_SERVICE: 'hello', INPUT_IMAGE: 'r.example/hello:2', INPUT_KUBECONFIG: '/nowhere/config' }
  const inputs = { INPUT_SERVICE: 'Hello', 'INPUT_GITHUB-TOKEN': 'a-token-long-enough' }

  it('masks before all else, refuses wrong settings and hands the outcome on', async () => {
    const [{ program, lines, listening }, { files, did, outputs }] = [fakeProgram([], inputs), fakeFiles()]
    assert.equal(await action(program, files), 2)
    assert.deepEqual(did, ['masks a-token-long-enough', 'state ended', 'outputs'])
    assert.equal(outputs().outcome, 'refused')
    assert.deepEqual(listening, ['signals'])
    assert.match(lines.join('\n'), /service: "Hello" is not a valid Kubernetes name/)
  })

  it('masks the token of a Prometheus as well', async () => {
    const [{ program }, { files, did }] = [
      fakeProgram([], { ...inputs, 'INPUT_PROMETHEUS-TOKEN': 's3cret' }),
      fakeFiles(),
    ]
    await action(program, files)
    assert.equal(did[0], 'masks a-token-long-enough s3cret')
  })

  it('says of its run which version it was, of which commit, and who started it', async () => {
    const env = {
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '7',
      GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
      GITHUB_ACTOR: 'octocat',
    }
    const { program, lines } = fakeProgram([], env)
    const pages: string[] = []
    const { files } = fakeFiles()
    const summary = { ...files, writeSummary: async (page: string) => void pages.push(page) }
    await action({ ...program, env: { ...env, GITHUB_STEP_SUMMARY: '/summary' } }, summary)
    for (const page of [lines.join('\n'), pages.join('\n')]) {
      assert.match(page, /began 1970-01-01 00:00:00 UTC, took 0 ms, kn-rollout \d+\.\d+\.\d+/)
      assert.match(page, /ffac537, started by octocat/)
      assert.match(page, /https:\/\/github\.example\/acme\/shop\/actions\/runs\/7\/attempts\/1/)
    }
  })

  it('keeps its driver before it looks for the cluster', async () => {
    const env = { INPUT_SERVICE: 'hello', INPUT_COMMAND: 'abort', INPUT_KUBECONFIG: '/nowhere/config' }
    const [{ program }, { files, did, kept }] = [fakeProgram([], env), fakeFiles()]
    assert.equal(await action(program, files), 2)
    assert.deepEqual(did.slice(-3), ['state driver', 'state ended', 'outputs'])
    assert.match(kept.driver ?? '', /^[0-9a-f-]{36}$/)
  })

  it('does nothing in the post step of a main step that has ended', async () => {
    const [{ program, lines }, { files, did }] = [fakeProgram([], inputs), fakeFiles({ driver: 'd', ended: 'true' })]
    assert.equal(await post(program, files), 0)
    assert.deepEqual([lines, did], [[], []])
  })

  it('does nothing in the post step of a main step that was refused, or killed before it kept a driver', async () => {
    const states: readonly Readonly<Record<string, string>>[] = [{}, { ended: 'true' }]
    for (const state of states) {
      const [{ program, lines, listening }, { files, did }] = [fakeProgram([], valid), fakeFiles(state)]
      assert.equal(await post(program, files), 0)
      assert.deepEqual([lines, did, listening], [[], [], ['signals']])
    }
  })

  it('is a main step in a job that has used it before', async () => {
    const [{ program }, { files, kept }] = [fakeProgram([], valid), fakeFiles({ driver: 'd', ended: 'true' })]
    assert.equal(await action(program, files), 2)
    assert.notEqual(kept.driver, 'd')
  })

  it('refuses a rollout whose driver cannot be kept, before it looks for the cluster', async () => {
    const [{ program, lines }, { files, outputs }] = [fakeProgram([], valid), fakeFiles()]
    assert.equal(await action(program, { ...files, saveState: broken }), 2)
    assert.equal(outputs().outcome, 'refused')
    assert.match(lines.join('\n'), /GITHUB_STATE.*no space left on device/)
    assert.doesNotMatch(lines.join('\n'), /nowhere/)
  })

  const ending: readonly (readonly [string, typeof post, NodeJS.ProcessEnv])[] = [
    ['an abort', action, { ...valid, INPUT_COMMAND: 'abort', INPUT_IMAGE: '' }],
    ['a post step', post, valid],
  ]
  for (const [what, entry, env] of ending)
    it(`goes on with ${what} where nothing can be kept`, async () => {
      const [{ program, lines }, { files }] = [fakeProgram([], env), fakeFiles({ driver: 'd' })]
      assert.equal(await entry(program, { ...files, saveState: broken }), 2)
      assert.match(lines.join('\n'), /Cannot read the kubeconfig "\/nowhere\/config"/)
    })

  it('writes each of state, outputs and summary, whether or not the others could be', async () => {
    const [{ program, lines }, { files, did }] = [
      fakeProgram([], { ...inputs, GITHUB_STEP_SUMMARY: 'summary' }),
      fakeFiles(),
    ]
    assert.equal(await action(program, { ...files, saveState: broken, setOutputs: broken }), 2)
    assert.deepEqual(did.slice(1), ['summary'])
    assert.equal(lines.filter((line) => line.startsWith('::warning')).length, 2)
  })
})
