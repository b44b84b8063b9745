/** The bundle with credentials that end: known beforehand, or in the middle of a rollout. */
import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import type { Pairs } from '../e2e/support/step-files.ts'
import { startChaosProxy } from '../reliability/chaos/proxy.ts'
import { servingScene } from './support/scene.ts'

/** A token that says when it ends. */
const ending = (inSeconds: number): string => {
  const claims = { exp: Math.floor(Date.now() / 1000) + inSeconds }
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`
}

/** A token of its own at each run. */
const script =
  'console.log(JSON.stringify({ kind: "ExecCredential", status: { token: String(process.hrtime.bigint()) } }))'
const plugin = {
  exec: { apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: ['-e', script] },
}

const start = async (t: TestContext, user: object, inputs: Pairs) => {
  const scene = await servingScene(t)
  const proxy = await startChaosProxy(scene.sandbox.transport)
  t.after(proxy.close)
  return { scene, line: proxy.line, step: scene.step({ kubeconfig: proxy.kubeconfig(user), steps: '100', ...inputs }) }
}

describe('the bundle, by credentials', { concurrency: true }, () => {
  it('that end before its holds do and cannot be renewed, touches nothing and says where to get others', async (t) => {
    const { scene, step } = await start(t, { token: ending(90) }, { steps: '10, 100', hold: '10m', timeout: '1h' })
    const { code, outputs, log } = await step.ended
    assert.deepEqual([code, outputs.outcome, await scene.builds()], [2, 'refused', ['1']], log)
    assert.match(log, /The token or client certificate in the kubeconfig expires in 1m(2\d|30)s? and cannot be renewed/)
    assert.match(log, /kubectl create token --duration/)
  })

  it('that end after its holds but before its time is up, says by when it will be over', async (t) => {
    const { step } = await start(t, { token: ending(120) }, { hold: '1s', timeout: '1h' })
    const { code, log } = await step.ended
    assert.equal(code, 0, log)
    assert.match(log, /cannot be renewed, so the timeout of the rollout is 1m2\ds? instead of 1h/)
  })

  it('that die in the middle of it and come from a plugin, goes on by new ones', async (t) => {
    const { step, line } = await start(t, plugin, { hold: '1s' })
    await step.says('created')
    line.expire()
    const { code, outputs, log } = await step.ended
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
  })

  it('that die in the middle of it for good, says so and how to make sure', async (t) => {
    const { step, line } = await start(t, { token: 'opaque' }, { hold: '1s' })
    await step.says('created')
    line.expire()
    const { code, outputs, log } = await step.ended
    assert.deepEqual([code, outputs.outcome], [3, 'uncertain'], log)
    assert.match(log, /rejected the credentials: Unauthorized/)
    assert.match(log, /kn-rollout abort hello/)
  })
})
