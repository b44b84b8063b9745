/** What belongs to a whole process, so that a file of tests that changes it must not share one with others. */
import assert from 'node:assert/strict'
import { it } from 'node:test'

/** Node's test runner listens to the other events itself. */
const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2', 'message', 'warning', 'rejectionHandled']
const replaced = ['fetch', 'Date', 'setTimeout', 'setInterval', 'setImmediate', 'Math', 'JSON', 'console'] as const

const state = () => ({
  environment: { ...process.env },
  folder: process.cwd(),
  exitCode: process.exitCode,
  listeners: events.map((event) => [event, process.listenerCount(event)]),
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  builtIns: replaced.map((name) => globalThis[name]),
})

const atStart = state()

/** To be called once every file has been read: its test is the last one. */
export const leaveAsItWas = (): void =>
  void it('the process is as it was before the files that share it', () => assert.deepEqual(state(), atStart))
