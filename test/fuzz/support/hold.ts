/**
 * Holds a property with a fixed seed, so that a red run is a change's own doing and the same cases are tried each time. How many: all
 * where CI records them (test/reliability/hostile.test.ts), a hundredth in a plain `npm test`.
 */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { RolloutError } from '../../../src/errors/rollout-error.ts'
import { rounds, tally } from '../../reliability/tally.ts'

const seed = 20261124
/** Of one case. A machine under load may take its time; what grows with the square of its input takes minutes. */
const patienceMs = 10_000

export const hold = <T>(says: string, cases: fc.Arbitrary<T>, law: (value: T) => void | Promise<void>, all = 5_000) =>
  test(says, async () => {
    const property = fc.asyncProperty(cases, async (value) => {
      const begun = performance.now()
      await law(value)
      const tookMs = performance.now() - begun
      assert.ok(tookMs < patienceMs, `it took ${Math.round(tookMs)} ms`)
      assert.deepEqual(Object.keys(Object.prototype), [], 'every object has something new')
    })
    const details = await fc.check(property, { seed, numRuns: rounds(all) })
    tally({
      fault: 'hostile objects and inputs (fast-check)',
      on: 'sandbox',
      tried: details.numRuns,
      lost: details.failed ? 1 : 0,
    })
    assert.ok(!details.failed, `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`)
  })

/** What `read` gives; an error of the catalogue, as text, where it refuses; any other exception is passed on. */
export const toldBy = async (
  read: () => unknown,
): Promise<{ readonly refusal?: RolloutError; readonly value?: unknown }> => {
  try {
    return { value: await read() }
  } catch (error) {
    if (!(error instanceof RolloutError)) throw error
    assert.match(error.code, /^E_[A-Z_]+$/)
    return { refusal: error }
  }
}

/** All that people would see of a refusal. */
export const wordsOf = ({ message, cure, problems }: RolloutError): string => JSON.stringify([message, cure, problems])

/** What is printed as a warning of the process from now on; asked for, it waits until those are printed. */
export const warnings = (t: TestContext): (() => Promise<readonly string[]>) => {
  const told: string[] = []
  const listener = (warning: Error) => told.push(warning.message)
  process.on('warning', listener)
  t.after(() => process.off('warning', listener))
  return () => new Promise((resolve) => setImmediate(() => resolve(told)))
}
