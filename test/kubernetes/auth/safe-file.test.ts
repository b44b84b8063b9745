/** Which texts that stand where a path belongs are told. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { printablePath } from '../../../src/kubernetes/auth/safe-file.ts'

const isTold = (text: string): boolean => printablePath(text) === text
const folders = (length: number): string => '/folder'.repeat(length).slice(0, length)

describe('what stands where a path belongs', () => {
  it('is told where it may be one', () => {
    for (const text of [
      '/home/Jürgen M/.kube/config',
      'C:\\Users\\me\\kube.yaml',
      './ci_1.2+3@x~(1)/config',
      folders(200),
    ])
      assert.ok(isTold(text), text)
  })

  it('is not told where it is too long, has signs that no path has, or letters without an end', () => {
    for (const text of [folders(201), '-----BEGIN KEY-----\nabc', 'users: []', 'a=b', 'x'.repeat(33)])
      assert.equal(printablePath(text), '(no path)', text)
    assert.ok(isTold('x'.repeat(32)))
  })
})
