/**
 * What a commit can put into the project directory, and the lines that a runner executes there: none of it configures npm, is
 * executed, or is handed on as a report of the job.
 */
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, it, type TestContext } from 'node:test'
import { parseAllDocuments } from 'yaml'
import { gitlabTemplate } from '../../scripts/faces/gitlab.ts'

type Lines = { readonly script: readonly string[]; readonly after_script: readonly string[] }

const [, made] = parseAllDocuments(gitlabTemplate())
const [job]: readonly Lines[] = Object.values(made?.toJS())

type Ran = { readonly code: number | null; readonly log: string }

/** A machine with a builds folder, and a tool that says that it ran. */
const machine = (t: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-checkout-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const project = join(folder, 'project')
  const state = join(folder, 'project.tmp', 'kn-rollout-7')
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  put('tool/package/package.json', '{ "name": "kn-rollout", "version": "1.0.0" }')
  put('tool/package/dist/cli.js', 'console.log("the tool ran:", ...process.argv.slice(2))')
  put('project/README.md', '')
  put('home/.npmrc', 'fetch-retries=0\n')
  const archive = join(folder, 'tool', 'kn-rollout-1.0.0.tgz')
  execFileSync('tar', ['-czf', archive, '-C', join(folder, 'tool'), 'package'])
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  const run = async (lines: readonly string[], given: Readonly<Record<string, string>> = {}): Promise<Ran> => {
    const env = {
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      CI_PROJECT_DIR: project,
      KN_ROLLOUT_JOB_FOLDER: join(project, '.kn-rollout', 'rollout'),
      KN_ROLLOUT_STATE_FOLDER: state,
      KN_ROLLOUT_TOOL_PACKAGE: archive,
      KN_ROLLOUT_TOOL_INTEGRITY: integrity,
      ...given,
    }
    const child = spawn('sh', ['-ec', `exec 2>&1\n${lines.join('\n')}`], { cwd: project, env })
    const [log] = await Promise.all([text(child.stdout), once(child, 'close')])
    return { code: child.exitCode, log }
  }
  return {
    folder,
    put,
    script: (given?: Readonly<Record<string, string>>) => run(job?.script ?? [], given),
    afterScript: () => run(job?.after_script ?? []),
  }
}

const foreign = 'console.log("FOREIGN CODE RAN")'

describe('the job of the component, in a project directory with', () => {
  it('nothing in it but the project: runs the tool, and again after an interruption', async (t) => {
    const { put, script, afterScript } = machine(t)
    const ran = await script()
    assert.deepEqual([ran.code, ran.log.includes('the tool ran:\n')], [0, true], ran.log)
    put('project.tmp/kn-rollout-7/driver.json', '{}')
    const { log } = await afterScript()
    assert.match(log, /the tool ran: finish/)
  })

  it('an .npmrc: npm does not read it', async (t) => {
    const asked: string[] = []
    const registry = createServer(({ url = '' }, response) => {
      asked.push(url)
      response.writeHead(404).end('{}')
    }).listen(0, '127.0.0.1')
    t.after(() => registry.close())
    await once(registry, 'listening')
    const { port } = registry.address() as AddressInfo
    const { put, script } = machine(t)
    put('home/.npmrc', `registry=http://127.0.0.1:${port}/of-the-runner/\nfetch-retries=0\n`)
    put('project/.npmrc', `registry=http://127.0.0.1:${port}/of-the-commit/\${KUBE_TOKEN}/\n`)
    const { code, log } = await script({ KN_ROLLOUT_TOOL_PACKAGE: 'kn-rollout@1.0.0', KUBE_TOKEN: 'SECRET' })
    assert.match(log, /Refused: could not download the tool\. Nothing was changed\./)
    assert.equal(code, 2)
    assert.ok(asked.includes('/of-the-runner/kn-rollout'))
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('/of-the-runner/')),
      [],
    )
  })

  it('a tool and a driver file, and a script that never ran: executes nothing, and hands no report on', async (t) => {
    const { folder, put, afterScript } = machine(t)
    for (const path of ['tool/package/dist/cli.js', 'package/dist/cli.js'])
      put(`project/.kn-rollout/rollout/${path}`, foreign)
    put('project/.kn-rollout/rollout/driver.json', '{"driver":"1","pid":1}')
    put('project/.kn-rollout/rollout/outputs.env', 'ROLLOUT_OUTCOME=promoted\n')
    const { log } = await afterScript()
    assert.equal(log, '')
    assert.equal(existsSync(join(folder, 'project/.kn-rollout/rollout/outputs.env')), false)
  })

  it('reports of its own, where the job is refused: they are not those of the job', async (t) => {
    const { folder, put, script } = machine(t)
    put('project/.kn-rollout/rollout/outputs.env', 'ROLLOUT_OUTCOME=promoted\n')
    const { code, log } = await script({ KN_ROLLOUT_TOOL_INTEGRITY: `sha512-${'A'.repeat(86)}==` })
    assert.equal(code, 2, log)
    assert.equal(existsSync(join(folder, 'project/.kn-rollout/rollout/outputs.env')), false)
  })

  it('a link in place of the folder of the reports: is refused', async (t) => {
    const { folder, put, script } = machine(t)
    put('outside/rollout/kept', '')
    symlinkSync(join(folder, 'outside'), join(folder, 'project', '.kn-rollout'))
    const { code, log } = await script()
    assert.match(log, /Refused: .*\.kn-rollout is a link\. Nothing was changed\./)
    assert.equal(code, 2)
    assert.ok(existsSync(join(folder, 'outside/rollout/kept')))
  })
})

describe('the folder beside the project directory', () => {
  for (const [what, make] of Object.entries({
    'a folder': ({ put }: ReturnType<typeof machine>) => put('project.tmp/kn-rollout-7/package/dist/cli.js', foreign),
    'a link': ({ folder, put }: ReturnType<typeof machine>) => {
      put('outside/package/dist/cli.js', foreign)
      put('project.tmp/file', '')
      symlinkSync(join(folder, 'outside'), join(folder, 'project.tmp', 'kn-rollout-7'))
    },
    'a link of its parent': ({ folder, put }: ReturnType<typeof machine>) => {
      put('outside/package/dist/cli.js', foreign)
      symlinkSync(join(folder, 'outside'), join(folder, 'project.tmp'))
    },
  }))
    it(`is refused where ${what} is there already`, async (t) => {
      const here = machine(t)
      make(here)
      const { code, log } = await here.script()
      assert.match(log, /Refused: (could not create the folder|.*project\.tmp is a link).*Nothing was changed\./)
      assert.equal(code, 2)
      assert.doesNotMatch(log, /RAN|ran/)
    })

  it('is verified again before after_script executes the tool', async (t) => {
    const { folder, put, script, afterScript } = machine(t)
    await script()
    put('project.tmp/kn-rollout-7/driver.json', '{}')
    put('project.tmp/kn-rollout-7/package/dist/cli.js', foreign)
    assert.match((await afterScript()).log, /the tool ran: finish/)
    put('other/package/dist/cli.js', foreign)
    const archive = join(folder, 'project.tmp/kn-rollout-7/kn-rollout-1.0.0.tgz')
    execFileSync('tar', ['-czf', archive, '-C', join(folder, 'other'), 'package'])
    const { code, log } = await afterScript()
    assert.match(log, /Refused: the tool could not be verified/)
    assert.doesNotMatch(log, /RAN|ran/)
    assert.equal(code, 2)
  })

  it('is gone once nothing is left to finish', async (t) => {
    const { folder, script, afterScript } = machine(t)
    await script()
    await afterScript()
    assert.equal(existsSync(join(folder, 'project.tmp', 'kn-rollout-7')), false)
  })
})
