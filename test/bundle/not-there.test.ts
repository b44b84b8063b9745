/** A Service that is not there, and one that is, as each face shows them: one exit code, one table. */
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { startCommand } from './support/command.ts'
import { namespace, type Scene, servingScene } from './support/scene.ts'

/** As the GitLab component starts it: a folder for the reports, the command in a variable. */
const gitlabJob = async (t: TestContext, scene: Scene, [command, service]: readonly [string, string]) => {
  const folder = await mkdtemp(join(tmpdir(), 'job-'))
  t.after(() => rm(folder, { recursive: true }))
  const { code, text } = await startCommand([], {
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: folder,
    KN_ROLLOUT_JOB_FOLDER: folder,
    KN_ROLLOUT_STATE_FOLDER: folder,
    KN_ROLLOUT_COMMAND: command,
    KN_ROLLOUT_SERVICE: service,
    KN_ROLLOUT_KUBECONFIG: scene.kubeconfig,
    KN_ROLLOUT_NAMESPACE: namespace,
  }).ended
  return { code, text, outputs: await readFile(join(folder, 'outputs.env'), 'utf8') }
}

const actionStep = (scene: Scene, [command, service]: readonly [string, string]) =>
  scene.step({ command, service, image: '', steps: '', hold: '', 'max-error-rate': '' }).ended

const commands = ['status', 'curl', 'abort', 'promote', 'rollback'] as const

describe('a Service that is not there is refused', { concurrency: true }, () => {
  for (const command of commands)
    it(`by ${command}, on every face`, async (t) => {
      const scene = await servingScene(t)
      const message = /There is no Service hallo in the namespace shop\./
      const terminal = await scene.command(command, 'hallo').ended
      assert.deepEqual([terminal.code, message.test(terminal.text)], [2, true], terminal.text)
      const github = await actionStep(scene, [command, 'hallo'])
      assert.deepEqual([github.code, github.outputs.outcome], [2, 'refused'], github.log)
      assert.match(github.log, message)
      assert.match(github.log, /^::error title=hallo%3A refused \(E_NOT_THERE\)::/m)
      const gitlab = await gitlabJob(t, scene, [command, 'hallo'])
      assert.deepEqual([gitlab.code, message.test(gitlab.text)], [2, true], gitlab.text)
      assert.match(gitlab.outputs, /^ROLLOUT_OUTCOME=refused/m)
    })
})

describe('status of a Service that is there', () => {
  it('shows one table on every face, and fills the outputs', async (t) => {
    const scene = await servingScene(t)
    const terminal = await scene.command('status', 'hello').ended
    const github = await actionStep(scene, ['status', 'hello'])
    const gitlab = await gitlabJob(t, scene, ['status', 'hello'])
    assert.deepEqual([terminal.code, github.code, gitlab.code], [0, 0, 0], github.log)
    for (const text of [terminal.text, github.log, gitlab.text, github.summary])
      assert.deepEqual(tableIn(text), tableIn(terminal.text))
    assert.match(
      tableIn(terminal.text),
      /^http:\/\/hello\.shop\.example\.test {2}\(Knative 1\.23\.0\)\nReady\n\n +REVISION .*\n└─ hello-00001 +100 % /,
    )
    assert.doesNotMatch(terminal.text, /Nothing was changed/)
    assert.equal(github.outputs.outcome, 'unchanged')
    assert.equal(github.outputs.url, 'http://hello.shop.example.test')
    assert.equal(github.outputs.traffic, 'hello-00001=100')
  })
})

/** From the URL to the sentence on the rollout, without the age, which grows and may widen its column. */
const tableIn = (text: string): string => {
  const plain = stripVTControlCharacters(text)
  const table = /^http:\/\/hello.*\nReady\n\n +REVISION[\s\S]*?No rollout is open\.$/m.exec(plain)?.[0]
  assert.ok(table, text)
  return table.replaceAll(/ +\d+(\.\d+)? (m?s|min)\b/g, ' AGE').replaceAll(/ {2,}/g, '  ')
}
