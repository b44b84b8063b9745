import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { afterWaiting, withinCredentials, withinJob } from '../../src/settings/job-limit.ts'
import { parse } from '../../src/settings/parse.ts'
import { inputs } from './written.ts'

const minute = 60_000
const wanted = (values: Readonly<Record<string, string>>) => parse(inputs({ service: 'hello', ...values }))

describe('the time of the job', () => {
  it('leaves the time-out alone where the CI does not tell it', () => {
    assert.equal(withinJob(wanted({ timeout: '20m' }), undefined).timeoutMs, 20 * minute)
  })

  it('leaves a time-out alone that ends before the job does', () => {
    assert.equal(withinJob(wanted({ timeout: '20m' }), 60 * minute).timeoutMs, 20 * minute)
  })

  it('ends the rollout half a minute before the job, so that there is time for the way back', () => {
    assert.equal(withinJob(wanted({ timeout: '1h' }), 30 * minute).timeoutMs, 29.5 * minute)
  })

  it('is counted for the holds before a pause and for those after it, which are two jobs', () => {
    const pausing = { steps: '10, 50, 100', hold: '10m', timeout: '15m' }
    assert.equal(withinJob(wanted({ ...pausing, 'pause-at': '10' }), 13 * minute).timeoutMs, 12.5 * minute)
    assert.throws(() => wanted({ ...pausing, 'pause-at': '50' }), /timeout|invalid/)
  })

  it('refuses a rollout whose holds alone take longer, with what to change', () => {
    const long = wanted({ steps: '10, 50, 100', hold: '5m', timeout: '1h' })
    assert.throws(
      () => withinJob(long, 10 * minute + 900),
      (error) => {
        assert.ok(error instanceof RolloutError)
        assert.equal(error.code, 'E_JOB_TOO_SHORT')
        assert.equal(error.message, 'The job times out in 10m, but the holds alone take 10m.')
        return true
      },
    )
  })

  it('is less for a rollout that has waited for its turn', () => {
    const settings = withinJob(wanted({ timeout: '1h' }), 30 * minute)
    assert.equal(afterWaiting(settings, 10 * minute).timeoutMs, 19.5 * minute)
    assert.equal(afterWaiting(settings, 0).timeoutMs, settings.timeoutMs)
    assert.equal(afterWaiting(wanted({ timeout: '1h' }), 10 * minute).timeoutMs, 60 * minute)
    assert.throws(() => afterWaiting(settings, 29 * minute), { code: 'E_JOB_TOO_SHORT' })
  })

  it('is that of the credentials where these end before the job', () => {
    const settings = withinCredentials(withinJob(wanted({ timeout: '1h' }), 30 * minute), 20 * minute)
    assert.equal(afterWaiting(settings, 10 * minute).timeoutMs, 9.5 * minute)
    assert.throws(() => afterWaiting(settings, 19 * minute), { code: 'E_CREDENTIALS_TOO_SHORT' })
  })

  it('refuses everything in a job that is over', () => {
    assert.throws(() => withinJob(wanted({ hold: '0' }), -5), { code: 'E_JOB_TOO_SHORT' })
  })
})

describe('the time of credentials that nobody renews', () => {
  it('ends the rollout while they still return users', () => {
    assert.equal(withinCredentials(wanted({ timeout: '1h' }), 30 * minute).timeoutMs, 29.5 * minute)
    assert.equal(withinCredentials(wanted({ timeout: '20m' }), undefined).timeoutMs, 20 * minute)
  })

  it('is whole milliseconds, whatever the clock gives: the journal takes nothing else', () => {
    assert.equal(withinCredentials(wanted({ timeout: '1h' }), 30 * minute + 0.7).timeoutMs, 29.5 * minute)
  })

  it('refuses a rollout that they would not see the end of', () => {
    const long = wanted({ steps: '10, 50, 100', hold: '5m', timeout: '1h' })
    assert.throws(() => withinCredentials(long, 10 * minute), { code: 'E_CREDENTIALS_TOO_SHORT' })
  })
})
