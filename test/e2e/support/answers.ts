/** What users met, as numbers and sentences to assert. Pure. */
import assert from 'node:assert/strict'
import type { Answer } from './users.ts'

type Answers = readonly Answer[]

/** Every user was answered, and none waited longer than `slowestMs`. */
export function assertAllServed(answers: Answers, slowestMs = Number.POSITIVE_INFINITY): void {
  assert.ok(answers.length > 0, 'no user asked')
  const failed = failures(answers)
  assert.deepEqual(failed.slice(0, 5), [], `${failed.length} of ${answers.length} requests failed`)
  const slow = answers.filter(({ ms }) => ms > slowestMs)
  assert.deepEqual(slow.slice(0, 5), [], `${slow.length} of ${answers.length} requests took over ${slowestMs} ms`)
}

/** Every user was answered, and all of them by these Revisions. */
export function assertServedBy(answers: Answers, ...revisions: readonly string[]): void {
  assertAllServed(answers)
  const strangers = answers.filter(({ revision }) => !revisions.includes(revision ?? 'nobody'))
  assert.deepEqual(strangers.slice(0, 5), [], `${strangers.length} requests were answered by someone else`)
}

export const failures = (answers: Answers): Answers => answers.filter(({ status }) => status !== 200)

/** The part of the answers that this Revision gave, 0-1. */
export const shareOf = (answers: Answers, name: string): number =>
  answers.filter(({ revision = 'nobody' }) => revision === name).length / answers.length

/** For the log: `1234 requests, 0 failed, slowest 41 ms; hello-00001 60.0 %, hello-00002 40.0 %`. */
export function summaryOf(answers: Answers): string {
  const names = [...new Set(answers.map(({ revision = 'nobody' }) => revision))].sort()
  const shares = names.map((name) => `${name} ${(100 * shareOf(answers, name)).toFixed(1)} %`).join(', ')
  const slowest = Math.round(Math.max(0, ...answers.map(({ ms }) => ms)))
  return `${answers.length} requests, ${failures(answers).length} failed, slowest ${slowest} ms; ${shares}`
}
