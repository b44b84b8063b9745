import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { jobFolder, reportFiles, reportUrl, writeReports } from '../../src/gitlab/job-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-reports-'))
after(() => rmSync(folder, { recursive: true }))

describe('the folder of a GitLab job', () => {
  it('is there only where the component names it', () => {
    assert.equal(jobFolder({}), undefined)
    assert.equal(jobFolder({ KN_ROLLOUT_JOB_FOLDER: '' }), undefined)
    assert.equal(jobFolder({ KN_ROLLOUT_JOB_FOLDER: '/b/.kn-rollout/rollout' }), '/b/.kn-rollout/rollout')
  })

  it('holds each report once the job has ended', () => {
    const into = join(folder, 'rollout')
    writeReports(into, { 'outputs.env': 'a', 'junit.xml': 'b', 'annotations.json': 'c', 'summary.md': 'd' })
    assert.equal(reportFiles.map((name) => readFileSync(join(into, name), 'utf8')).join(''), 'abcd')
    assert.equal(existsSync(join(into, 'driver.json')), false)
  })
})

describe('the link to the report', () => {
  const job = { CI_JOB_URL: 'https://gitlab.example/shop/-/jobs/7', CI_PROJECT_DIR: '/builds/shop' }

  it('is the page of the artifact', () => {
    const url = reportUrl(job, '/builds/shop/.kn-rollout/rollout')
    assert.equal(url, 'https://gitlab.example/shop/-/jobs/7/artifacts/file/.kn-rollout/rollout/summary.md')
  })

  it('is left out where the job has no page', () => {
    assert.equal(reportUrl({ CI_PROJECT_DIR: '/builds/shop' }, '/builds/shop/x'), undefined)
  })
})
