import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'

const module = new URL('../../src/github/runner-files.ts', import.meta.url).href

/** Runs the script as a step of a job and gives what it printed and left in the job's files. */
const step = async (script: string, env: Record<string, string> = {}) => {
  await using folder = await aFolder()
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' }
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder.path, file)]))
  for (const path of Object.values(paths)) await writeFile(path, '')
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', `import * as files from '${module}'\n${script}`],
    {
      env: { ...process.env, ...paths, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  assert.equal(code, 0)
  const read = (name: string): Promise<string> => readFile(paths[name] ?? '', 'utf8')
  return {
    stdout,
    output: await read('GITHUB_OUTPUT'),
    state: await read('GITHUB_STATE'),
    summary: await read('GITHUB_STEP_SUMMARY'),
  }
}

const aFolder = async (): Promise<AsyncDisposable & { readonly path: string }> => {
  const path = await mkdtemp(join(tmpdir(), 'github-files-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

describe('what a GitHub job hands on', () => {
  it('are outputs and state in the runner’s files, the summary, and masks before all else', async () => {
    const left = await step(`
      await files.addMasks(['s3cret-t0ken'])
      await files.saveState('driver', 'abc')
      await files.setOutputs({ outcome: 'promoted', traffic: 'latest=100,previous=0' })
      await files.writeSummary('## hello\\n')
    `)
    assert.equal(left.stdout.trim(), '::add-mask::s3cret-t0ken')
    assert.match(left.state, /^driver<<(\S+)\nabc\n\1\n$/)
    assert.match(left.output, /^outcome<<(\S+)\npromoted\n\1\ntraffic<<(\S+)\nlatest=100,previous=0\n\2\n$/)
    assert.equal(left.summary, '## hello\n')
  })

  it('is read back by the post step, and nothing is read where nothing was kept', async () => {
    const { stdout } = await step(`console.log(await files.loadState('driver'), await files.loadState('other'))`, {
      STATE_driver: 'abc',
    })
    assert.equal(stdout.trim(), 'abc undefined')
  })

  it('cuts a summary that the runner would drop', async () => {
    const { summary } = await step(`await files.writeSummary('x'.repeat(2_000_000))`)
    assert.ok(summary.length < 1_048_576)
    assert.match(summary, /cut off here\.\)\n$/)
  })
})
