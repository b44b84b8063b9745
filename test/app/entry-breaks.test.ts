/** The process around an entry: what is left to happen when the entry itself breaks. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, it } from 'node:test'

const source = join(import.meta.dirname, '../../src/app/process/process.ts')

const runOf = (main: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { runProcess } from ${JSON.stringify(`file://${source}`)}; await runProcess(${main})`,
    ],
    { encoding: 'utf8' },
  )

describe('a process', () => {
  it('ends with the exit code of its entry', () => {
    assert.equal(runOf('async () => 2').status, 2)
  })

  it('is no success where its entry breaks, before or after it has begun to listen to signals', () => {
    for (const before of ['', 'interrupt();']) {
      const { status, stderr } = runOf(
        `async ({ interrupt }) => { ${before} throw new Error('the state file is full') }`,
      )
      assert.equal(status, 3)
      assert.match(stderr, /the state file is full/)
    }
  })

  it('still returns traffic where the first signal comes after a fault; only the next signal means to leave', () => {
    const { stdout } = runOf(`async ({ interrupt, write }) => {
      interrupt(() => write('left'))
      process.emit('uncaughtException', new Error('a socket broke'))
      process.emit('SIGINT')
      write('returning')
      // Later than what npx repeats of the same key.
      await new Promise((resolve) => setTimeout(resolve, 200))
      process.emit('SIGINT')
      return 1
    }`)
    assert.equal(stdout, 'returning\nleft\n')
  })
})
