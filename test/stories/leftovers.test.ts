/** What rollouts leave behind, and what they find. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { abortIt, finish, rollItBack, rollItOut } from './support/sandbox-world.ts'
import { answering, marksOf, servingStage, stored } from './support/stage.ts'

const steps = { steps: '10, 100', hold: '1s' }

describe('after a rollout', () => {
  it('nothing but the tags and what Revisions proved is on the Service', async () => {
    const stage = await servingStage()
    await rollItOut(stage, steps)
    assert.deepEqual(marksOf(stage), [])
    const ours = Object.keys(stored(stage).metadata.annotations ?? {}).filter((name) => name.includes('kn-rollout.dev'))
    assert.ok(
      ours.every((name) => name === 'kn-rollout.dev/tags' || name.includes('verdict')),
      ours.join(),
    )
    assert.equal(stored(stage).spec.template.metadata?.name, undefined)
  })

  it('an abort finds nothing, and a second post step changes nothing', async () => {
    const stage = await servingStage()
    await rollItOut(stage, steps, { driver: 'job' })
    // Knative goes on to write statuses for a moment.
    await stage.scheduler.pass(10_000)
    const { resourceVersion } = stored(stage).metadata
    await assert.rejects(abortIt(stage), { code: 'E_NO_ROLLOUT' })
    assert.equal((await finish(stage, 'job')).outcome.kind, 'unchanged')
    assert.equal(stored(stage).metadata.resourceVersion, resourceVersion)
  })

  it('the one after it may move its tags, many times over', async () => {
    const stage = await servingStage()
    for (const build of [2, 3, 4]) {
      const { outcome } = await rollItOut(stage, { ...steps, image: `registry.example/hello:${build}` })
      assert.equal(outcome.kind, 'promoted', outcome.reason)
    }
    assert.deepEqual(await answering(stage), ['hello-00004'])
  })

  it('there is a way back, once', async () => {
    const stage = await servingStage()
    await rollItOut(stage, steps)
    assert.equal((await rollItBack(stage)).outcome.kind, 'rolled-back')
    assert.equal(stored(stage).spec.template.spec.containers[0]?.image, 'registry.example/hello:1')
  })

  it('nothing follows the latest Revision on the way back either', async () => {
    const stage = await servingStage()
    await rollItOut(stage, steps)
    const seen: boolean[] = []
    const look = () => seen.push(stored(stage).spec.traffic?.some((target) => target.latestRevision === true) === true)
    await rollItBack(stage, {}, { onEvent: ({ is }) => is === 'scaling' && look() })
    assert.deepEqual(seen, [false])
  })
})
