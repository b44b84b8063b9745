import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { jobFolders, reportFiles, reportUrl, writeReports } from '../../src/gitlab/job-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'kn-rollout-reports-'))
after(() => rmSync(folder, { recursive: true }))

describe('the folder of a GitLab job', () => {
  it('is there only where the component names it', () => {
    const env = { KN_ROLLOUT_JOB_FOLDER: '/b/x/.kn-rollout/rollout', KN_ROLLOUT_STATE_FOLDER: '/b/x.tmp/kn-rollout-7' }
    assert.equal(jobFolders({}), undefined)
    assert.equal(jobFolders({ ...env, KN_ROLLOUT_JOB_FOLDER: '' }), undefined)
    assert.equal(jobFolders({ ...env, KN_ROLLOUT_STATE_FOLDER: '' }), undefined)
    assert.deepEqual(jobFolders(env), { reports: '/b/x/.kn-rollout/rollout', state: '/b/x.tmp/kn-rollout-7' })
  })

  it('holds each report once the job has ended', () => {
    const into = join(folder, 'rollout')
    writeReports(into, { 'outputs.env': 'a', 'junit.xml': 'b', 'annotations.json': 'c', 'summary.md': 'd' })
    assert.equal(reportFiles.map((name) => readFileSync(join(into, name), 'utf8')).join(''), 'abcd')
    assert.equal(existsSync(join(into, 'driver.json')), false)
  })
})

describe('a folder of links that a commit put into the project directory', () => {
  const texts = { 'outputs.env': 'a', 'junit.xml': 'b', 'annotations.json': 'c', 'summary.md': 'd' }
  const project = (name: string) => {
    const [outside, reports] = [join(folder, name, 'outside'), join(folder, name, 'checkout', '.kn-rollout')]
    mkdirSync(outside, { recursive: true })
    mkdirSync(reports, { recursive: true })
    writeFileSync(join(outside, 'junit.xml'), 'of somebody')
    return { outside, reports }
  }

  it('is not written through where a file is a link', () => {
    const { outside, reports } = project('file')
    mkdirSync(join(reports, 'rollout'))
    symlinkSync(join(outside, 'junit.xml'), join(reports, 'rollout', 'junit.xml'))
    symlinkSync(join(outside, 'new'), join(reports, 'rollout', 'summary.md'))
    writeReports(join(reports, 'rollout'), texts)
    assert.equal(readFileSync(join(outside, 'junit.xml'), 'utf8'), 'of somebody')
    assert.equal(existsSync(join(outside, 'new')), false)
    assert.equal(readFileSync(join(reports, 'rollout', 'junit.xml'), 'utf8'), 'b')
  })

  it('is refused where the folder is a link', () => {
    const { outside, reports } = project('folder')
    symlinkSync(outside, join(reports, 'rollout'))
    assert.throws(() => writeReports(join(reports, 'rollout'), texts), /rollout is not a folder/)
    rmSync(reports, { recursive: true })
    symlinkSync(outside, reports)
    assert.throws(() => writeReports(join(reports, 'rollout'), texts), /\.kn-rollout is not a folder/)
    assert.equal(readFileSync(join(outside, 'junit.xml'), 'utf8'), 'of somebody')
    assert.equal(existsSync(join(outside, 'rollout')), false)
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
