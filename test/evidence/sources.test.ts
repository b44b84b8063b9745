import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evidenceSources } from '../../src/evidence/sources.ts'
import type { Measurement } from '../../src/rollout/model.ts'
import { settings as catalogue } from '../../src/settings/catalogue.ts'
import { parse } from '../../src/settings/parse.ts'
import { aQuickClock } from '../health/support/world.ts'
import { aTarget } from './support/lockstep.ts'

const settings = parse({
  given: new Map(Object.entries({ service: 'hello', image: 'registry.example/hello:2', 'health-path': '/healthz' })),
  known: catalogue,
  spell: (name) => name,
  problems: [],
})

const parts = {
  settings,
  clock: aQuickClock(),
  env: {},
  place: { namespace: 'shop', service: 'hello' },
  warn: () => {},
  random: () => 0,
  counters: { readPods: async () => [], readCounters: async () => ({ is: 'off' }) as const },
}

describe('the sources of evidence', () => {
  it('have a name each of their own, by which they are counted', () => {
    const names = evidenceSources(parts).map(({ name }) => name)
    assert.deepEqual(names, ["users' requests", 'probes'])
  })

  it('ask a pod where the tag URL cannot be reached', async () => {
    const controller = new AbortController()
    const seen: Measurement[] = []
    const paths: string[] = []
    const [, probes] = evidenceSources({
      ...parts,
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
    await probes?.start({ ...aTarget, held: () => undefined }, each, controller.signal)
    assert.deepEqual(paths.slice(0, 2), ['/healthz', '/healthz'])
    assert.deepEqual(
      seen.slice(0, 2).map(({ bad, note }) => [bad, note]),
      [
        [1, '503'],
        [1, 'no pod is ready'],
      ],
    )
  })
})
