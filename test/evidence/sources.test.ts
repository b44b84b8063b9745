import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evidenceSources } from '../../src/evidence/sources.ts'
import type { Measurement } from '../../src/rollout/model.ts'
import { settings as catalogue } from '../../src/settings/catalogue.ts'
import { parse } from '../../src/settings/parse.ts'
import { aQuickClock } from '../health/support/world.ts'

const settings = parse({
  given: new Map(Object.entries({ service: 'hello', image: 'registry.example/hello:2', 'health-path': '/healthz' })),
  known: catalogue,
  spell: (name) => name,
  problems: [],
})

const target = { candidate: 'hello-00002', url: 'http://latest-hello.invalid', isProven: true }

describe('the sources of evidence', () => {
  it('have a name each of their own, by which they are counted', () => {
    const names = evidenceSources({ settings, clock: aQuickClock(), env: {} }).map(({ name }) => name)
    assert.deepEqual(names, ['probes'])
  })

  it('ask a pod where the tag URL cannot be reached', async () => {
    const controller = new AbortController()
    const seen: Measurement[] = []
    const paths: string[] = []
    const [probes] = evidenceSources({
      settings,
      clock: aQuickClock(),
      env: {},
      ask: async ({ path }) => {
        paths.push(path)
        if (paths.length > 1) throw new Error('no pod is ready')
        return { status: 503, body: '' }
      },
    })
    const each = (measurement: Measurement) => {
      seen.push(measurement)
      if (seen.length === 2) controller.abort()
    }
    await probes?.start(target, each, controller.signal)
    assert.deepEqual(paths, ['/healthz', '/healthz'])
    assert.deepEqual(
      seen.map(({ bad, note }) => [bad, note]),
      [
        [1, '503'],
        [1, 'no pod is ready'],
      ],
    )
  })
})
