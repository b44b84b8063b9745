/**
 * A job of the component that is cut off: script and after_script of the pipeline as GitLab makes it, run and signalled as each
 * executor of its runner does it. gitlab-ci-local has no cancel, so this is its part.
 */
import assert from 'node:assert/strict'
import { after, describe } from 'node:test'
import { fixture, manifest } from '../e2e/support/manifests.ts'
import type { Place } from '../e2e/support/place.ts'
import { scenario } from '../e2e/support/scenario.ts'
import { openMarks, percentOf } from '../e2e/support/service.ts'
import { preview } from '../gitlab/support/preview.ts'
import { docker, type Executor, executors, type JobRun, runJob } from './support/executors.ts'
import { createProject, type Project, pipelineOf } from './support/pipeline.ts'
import { componentOf, pack } from './support/release.ts'

const release = pack()
after(() => release.remove())

const inputs = { image: fixture('2'), steps: '10, 100', hold: '50s' }

/** A job that has just sent a tenth of the users to the candidate. */
async function atTenPercent(
  executor: Executor,
  place: Place,
): Promise<{ readonly run: JobRun; readonly project: Project }> {
  await place.apply(manifest())
  const files = { '.gitlab-ci.yml': pipelineOf(place, [inputs]), 'templates/rollout.yml': componentOf(release) }
  const { rollout: job } = await preview(files)
  assert.ok(job)
  const project = createProject(files)
  const run = runJob(executor, { job, folder: project.folder })
  await run.says('10 % in effect')
  assert.equal(percentOf((await place.service()).spec.traffic, 'hello-00002'), 10)
  return { run, project }
}

async function assertReturned(place: Place, project: Project, log: string): Promise<void> {
  const service = await place.service()
  assert.equal(percentOf(service.spec.traffic, 'hello-00002'), 0, log)
  assert.deepEqual(openMarks(service), [], log)
  // Where the runner's patience ends after the last write and before the last word, nobody can tell how it went.
  const outcome = log.includes('Traffic is unchanged') ? 'uncertain' : 'aborted'
  assert.match(project.left('rollout', 'outputs.env'), new RegExp(`^ROLLOUT_OUTCOME=${outcome}$`, 'm'), log)
  assert.equal(project.isLeftOpen(), false)
}

describe('a job of the GitLab component', { concurrency: 2 }, () => {
  for (const executor of executors)
    scenario(`that is cancelled on the ${executor.name} executor has its users back`, async (place) => {
      const { run, project } = await atTenPercent(executor, place)
      try {
        await run.cancel()
        const said = await run.after()
        const log = `${run.log()}\n${said}`
        await assertReturned(place, project, log)
        // The emergency write is the script's; what is left to tidy may fall to after_script, where time was short.
        assert.match(run.log(), /Returning traffic to hello-00001, because the job was cancelled/, log)
        assert.match(log, /Aborted because the job was cancelled|Traffic is unchanged/)
      } finally {
        run.close()
        project.remove()
      }
    })

  scenario('that is killed has its users back by after_script alone, in a container of its own', async (place) => {
    const { run, project } = await atTenPercent(docker, place)
    try {
      await run.kill()
      const said = await run.after()
      await assertReturned(place, project, `${run.log()}\n${said}`)
      assert.match(said, /Aborted because the job was cancelled/)
    } finally {
      run.close()
      project.remove()
    }
  })
})
