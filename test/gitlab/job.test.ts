/** What a job of the component leaves in its folder: for after_script, for GitLab, for the jobs that come after. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { realClock } from '../../src/app/process/clock.ts'
import type { Outcome, RolloutEvent } from '../../src/engine/ports/events.ts'
import type { Reporter } from '../../src/engine/ports/ports.ts'
import { gitlabJob } from '../../src/gitlab/job.ts'
import { endedAs } from '../report/support/ended-as.ts'

/** Script and after_script are processes of their own; a folder is all they share. */
const inFolder =
  (
    body: (
      job: (log?: Reporter) => NonNullable<ReturnType<typeof gitlabJob>>,
      read: (file: string) => string,
    ) => Promise<void>,
  ) =>
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-job-'))
    const env = { KN_ROLLOUT_JOB_FOLDER: folder, KN_ROLLOUT_STATE_FOLDER: folder, KN_ROLLOUT_SERVICE: 'hello' }
    const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '')
    const job = (log: Reporter = { report: () => {} }) => {
      const made = gitlabJob({ env, clock: realClock, log, warn: assert.fail })
      assert.ok(made)
      return made
    }
    try {
      await body(job, read)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

const ends = async (job: NonNullable<ReturnType<typeof gitlabJob>>, kind: Outcome['kind']) => {
  job.reporter.report({ is: 'ended', outcome: endedAs(kind) })
  await job.end(endedAs(kind))
}

describe('a job of the component', () => {
  it(
    'leaves its reports, and nothing to finish, once it has ended',
    inFolder(async (job, read) => {
      const script = job()
      script.begin('5d1c')
      await ends(script, 'promoted')
      assert.match(read('outputs.env'), /^ROLLOUT_OUTCOME=promoted$/m)
      assert.match(read('junit.xml'), /failures="0"/)
      assert.equal(await job().leftDriver(), undefined)
    }),
  )

  it(
    'leaves its driver to after_script where it was cut off',
    inFolder(async (job, read) => {
      job().begin('5d1c')
      const afterScript = job()
      assert.equal(await afterScript.leftDriver(), '5d1c')
      await ends(afterScript, 'aborted')
      assert.match(read('outputs.env'), /^ROLLOUT_OUTCOME=aborted$/m)
      assert.equal(read('driver.json'), '')
    }),
  )

  it(
    'does not claim that nothing changed where it was cut off after its last write',
    inFolder(async (job, read) => {
      job().begin('5d1c')
      const afterScript = job()
      await afterScript.leftDriver()
      await ends(afterScript, 'unchanged')
      assert.match(read('outputs.env'), /^ROLLOUT_OUTCOME=uncertain$/m)
      assert.match(read('junit.xml'), /failures="1"/)
      assert.equal(read('driver.json'), '')
    }),
  )

  it(
    'was aborted where it had begun to return users when it was killed, in its log too',
    inFolder(async (job, read) => {
      const script = job()
      script.begin('5d1c')
      script.reporter.report({ is: 'returning', because: 'cancelled', candidate: 'hello-00002', to: [], atMs: 0 })
      const told: RolloutEvent[] = []
      const afterScript = job({ report: (event) => void told.push(event) })
      assert.equal(await afterScript.leftDriver(), '5d1c')
      await ends(afterScript, 'unchanged')
      assert.match(read('outputs.env'), /^ROLLOUT_OUTCOME=aborted$/m)
      assert.match(read('outputs.env'), /^ROLLOUT_REVISION=hello-00002$/m)
      assert.match(read('junit.xml'), /cancelled/)
      const [event] = told
      assert.ok(event?.is === 'ended')
      assert.deepEqual([event.outcome.kind, event.outcome.because], ['aborted', 'cancelled'])
    }),
  )

  it(
    'keeps its driver where its ending is uncertain, so that after_script tries once more',
    inFolder(async (job) => {
      const script = job()
      script.begin('5d1c')
      await ends(script, 'uncertain')
      assert.equal(await job().leftDriver(), '5d1c')
    }),
  )

  it(
    'puts a file of the settings where GitLab takes artifacts from, unless its path is absolute',
    inFolder(async (job, read) => {
      assert.equal(job().placeOf('/elsewhere/report.html'), '/elsewhere/report.html')
      writeFileSync(job().placeOf('report.html'), 'page')
      assert.equal(read('report.html'), 'page')
      await ends(job(), 'promoted')
      assert.equal(read('report.html'), 'page')
    }),
  )
})
