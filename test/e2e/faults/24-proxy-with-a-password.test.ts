import assert from 'node:assert/strict'
import { goodLogin, startForwardProxy } from '../../reliability/chaos/forward-proxy.ts'
import { kubeconfigThrough } from '../support/kubeconfigs.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { played } from '../support/played.ts'
import { scenario } from '../support/scenario.ts'

scenario('behind a proxy that asks for a password, a rollout ends well with it, and is refused without', (place) =>
  played('a proxy that asks for a password', async () => {
    await place.apply(manifest())
    const proxy = await startForwardProxy()
    const deploy = (login: string) => {
      const kubeconfig = kubeconfigThrough(proxy.url(login))
      return place.step({ image: fixture('2'), steps: '100', hold: '1s', 'health-path': '/healthz', kubeconfig }).ended
    }
    try {
      const without = await deploy('')
      assert.deepEqual([without.code, without.outputs.outcome], [2, 'refused'], without.log)
      assert.match(without.log, /requires a user name and password/)
      assert.deepEqual(
        proxy.askers.filter((asker) => asker !== 'nobody'),
        [],
      )
      const asked = proxy.askers.length
      const within = await deploy(goodLogin)
      assert.deepEqual([within.code, within.outputs.outcome], [0, 'promoted'], within.log)
      assert.ok(
        proxy.askers.length > asked && !proxy.askers.slice(asked).includes('nobody'),
        'every line went through it',
      )
      assert.doesNotMatch(within.log, /p@ss|p%40ss/)
    } finally {
      proxy.close()
    }
  }),
)
