/** Real commands by a real shell: whatever they do, none of their processes is left behind. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { runCommand } from '../../../src/evidence/command/run.ts'
import { until } from '../../cluster/lib/wait.ts'

const aFolder = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'command-'))
  t.after(() => rm(folder, { recursive: true }))
  return folder
}

type Wish = { readonly timeoutMs?: number; readonly signal?: AbortSignal }

const run = (command: string, { timeoutMs = 20_000, signal = new AbortController().signal }: Wish = {}) =>
  runCommand(command, { env: { PATH: process.env.PATH, SIDE: 'candidate' }, timeoutMs, signal })

const pidIn = async (folder: string): Promise<number> => Number(await readFile(join(folder, 'pid'), 'utf8'))

/** What has ended and was not waited for is a zombie. */
const isRunning = async (pid: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')
  return !/\) [ZX]/.test(stat)
}

const ended = async (folder: string): Promise<void> => {
  const pid = await pidIn(folder)
  await until(`process ${pid} has ended`, async () => !(await isRunning(pid)), 5)
}

describe('a command', () => {
  it('is run by a shell, with its environment, and its output is kept', async () =>
    assert.deepEqual(await run('echo "of $SIDE" | tr a-z A-Z; echo no >&2; exit 3'), {
      is: 'ended',
      code: 3,
      stdout: 'OF CANDIDATE\n',
      stderr: 'no\n',
    }))

  it('that does not exist ends as the shell says it', async () => {
    const result = await run('no-such-program-here')
    assert.equal(result.is === 'ended' && result.code, 127)
  })

  it('that does not end is ended with its children, whatever signals they ignore', async (t) => {
    const folder = await aFolder(t)
    const stubborn = `cd ${folder}; trap '' TERM INT HUP; sh -c 'echo $$ > pid; sleep 60; sleep 60' & wait`
    assert.deepEqual(await run(stubborn, { timeoutMs: 2_000 }), { is: 'broken', why: 'it did not end within 2 s' })
    await ended(folder)
  })

  it('that runs when the job is cancelled is ended with its children', async (t) => {
    const folder = await aFolder(t)
    const cancelled = new AbortController()
    const result = run(`cd ${folder}; sleep 60 & echo $! > pid; wait`, { signal: cancelled.signal })
    await until('it runs', async () => (await pidIn(folder).catch(() => 0)) > 0, 5)
    cancelled.abort()
    assert.deepEqual(await result, { is: 'broken', why: 'it was cancelled' })
    await ended(folder)
  })

  it('that has ended leaves no child behind, though the child holds its pipes', async (t) => {
    const folder = await aFolder(t)
    const result = await run(`cd ${folder}; sleep 60 & echo $! > pid; echo done`)
    assert.deepEqual(result, { is: 'ended', code: 0, stdout: 'done\n', stderr: '' })
    await ended(folder)
  })

  it('that prints without end is ended', async () =>
    assert.deepEqual(await run('yes'), { is: 'broken', why: 'it printed more than 1 MiB' }))

  it('is not started in a job that is cancelled already', async (t) => {
    const folder = await aFolder(t)
    await run(`echo > ${folder}/pid`, { signal: AbortSignal.abort() })
    await assert.rejects(readFile(join(folder, 'pid')))
  })
})
