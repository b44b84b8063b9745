import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { kubeconfigBy, listen } from '../support/kubeconfigs.ts'
import { startStep } from '../support/runner.ts'

test('all inputs that are wrong are named at once, and the cluster is not asked', { timeout: 30_000 }, async () => {
  const connections: unknown[] = []
  const server = createServer((socket) => {
    connections.push(socket.address())
    socket.destroy()
  })
  const wrong = {
    steps: '10, 5, 100',
    hold: '2 minuts',
    'max-error-rate': '5',
    'health-path': 'healthz',
    imge: 'hello:2',
    env: '=two',
  }
  const kubeconfig = kubeconfigBy(await listen(server))
  const { code, outputs, log, summary } = await startStep({ service: 'hello', kubeconfig, ...wrong }).ended
  server.close()
  assert.deepEqual([code, outputs.outcome], [2, 'refused'], log)
  for (const name of Object.keys(wrong)) {
    assert.ok(log.includes(name), `the log names ${name}:\n${log}`)
    assert.ok(summary.includes(name), `the summary names ${name}:\n${summary}`)
  }
  assert.match(log, /Nothing was changed/)
  assert.deepEqual(connections, [])
})
