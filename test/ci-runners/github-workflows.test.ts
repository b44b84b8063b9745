/** The action in a GitHub workflow, on the real cluster: what its steps and jobs see of it, and what a cancel leaves. */
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { fixture, manifest } from '../e2e/support/manifests.ts'
import type { Place } from '../e2e/support/place.ts'
import { scenario } from '../e2e/support/scenario.ts'
import { openMarks, percentOf } from '../e2e/support/service.ts'
import { checkout, type Jobs, rollout, startWorkflow, type Workflow } from './support/workflow.ts'

const expression = (text: string): string => `\${{ ${text} }}`
const quick = { image: fixture('2'), steps: '10, 100', hold: '2s' }

/** A case with a Service that serves, and a workflow that is made for it. */
const inWorkflow = (
  name: string,
  jobs: (place: Place) => Jobs,
  body: (workflow: Workflow, place: Place) => Promise<void>,
): void =>
  scenario(name, async (place) => {
    await place.apply(manifest())
    const workflow = startWorkflow(jobs(place))
    try {
      await body(workflow, place)
    } finally {
      workflow.close()
    }
  })

/** A step that tells what it can read of the rollout before it, however that ended. */
const tell = {
  if: 'always()',
  run: `echo "told: ${expression('steps.rollout.outputs.outcome')}, ${expression('steps.rollout.outputs.revision')}, ${expression('steps.rollout.outputs.traffic')}"`,
}

describe('the GitHub Action', { concurrency: 2 }, () => {
  inWorkflow(
    'promotes, with outputs for steps and jobs',
    (place) => ({
      deploy: {
        outputs: { outcome: expression('steps.rollout.outputs.outcome') },
        steps: [checkout, rollout(place, quick), tell],
      },
      next: { needs: 'deploy', steps: [{ run: `echo "next: ${expression('needs.deploy.outputs.outcome')}"` }] },
    }),
    async (workflow) => {
      assert.ok(await workflow.ended, workflow.log())
      assert.match(workflow.log(), /told: promoted, hello-00002, latest=100,previous=0/)
      assert.match(workflow.log(), /next: promoted/)
      assert.match(workflow.log(), /Summary - ## .*hello: hello-00002 promoted/)
    },
  )

  inWorkflow(
    'takes an unhealthy candidate back: the job is red, and an always() step reads why',
    (place) => {
      const step = rollout(place, {
        ...quick,
        env: 'HEALTH=unhealthy',
        'health-path': '/healthz',
        'health-attempts': '1',
      })
      return { deploy: { steps: [checkout, step, tell] } }
    },
    async (workflow, place) => {
      assert.equal(await workflow.ended, false, workflow.log())
      assert.match(workflow.log(), /told: aborted, hello-00002, /)
      assert.match(workflow.log(), /::error title=hello%3A aborted/)
      const service = await place.service()
      assert.equal(percentOf(service.spec.traffic, 'hello-00002'), 0)
      assert.deepEqual(openMarks(service), [])
    },
  )

  inWorkflow(
    'pauses in one job and promotes in the next, so that an approval can stand between',
    (place) => ({
      canary: { steps: [checkout, rollout(place, { ...quick, 'pause-at': '10' }), tell] },
      promote: {
        needs: 'canary',
        environment: 'production',
        steps: [checkout, rollout(place, { command: 'promote' }), tell],
      },
    }),
    async (workflow, place) => {
      await workflow.says('told: paused, hello-00002, latest=10,previous=90')
      assert.ok(await workflow.ended, workflow.log())
      assert.match(workflow.log(), /told: promoted, hello-00002, latest=100,previous=0/)
      assert.deepEqual(openMarks(await place.service()), [])
    },
  )

  inWorkflow(
    'is cancelled: its post step brings the users back',
    (place) => ({ deploy: { steps: [checkout, rollout(place, { ...quick, hold: '50s' })] } }),
    async (workflow, place) => {
      await workflow.says('10 % in effect')
      workflow.cancel()
      assert.equal(await workflow.ended, false, workflow.log())
      assert.match(workflow.log(), /Run Post \.\/[\s\S]*Aborted because the job was cancelled/)
      const service = await place.service()
      assert.equal(percentOf(service.spec.traffic, 'hello-00002'), 0)
      assert.deepEqual(openMarks(service), [])
    },
  )
})
