/** A Node that is too old is named as such, before anything of the program is loaded. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { present } from '../../scripts/faces/faces.ts'
import { nodeFault } from '../../src/app/process/node-version.ts'

const { engines } = JSON.parse(present('package.json') ?? '')

for (const version of ['20.20.2', '8.0.0', '23.11.1'])
  it(`Node ${version} is too old`, () =>
    assert.match(nodeFault(version) ?? '', new RegExp(`needs Node 24 .* is Node ${version}`)))

for (const version of ['24.0.0', '26.1.0', process.versions.node])
  it(`Node ${version} is new enough`, () => assert.equal(nodeFault(version), undefined))

it('the oldest Node is the one that package.json names', () => {
  assert.equal(engines.node, '>=24')
})
