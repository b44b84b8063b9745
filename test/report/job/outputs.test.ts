import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { trafficText } from '../../../src/report/job/outputs.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'

describe('the traffic output', () => {
  const rows: readonly [string, readonly TrafficTarget[], string][] = [
    ['is empty where nothing is served', [], ''],
    [
      'names entries by tag, and by Revision where there is none',
      [
        { tag: 'latest', revisionName: 'hello-00042', percent: 10 },
        { revisionName: 'hello-00041', percent: 90 },
      ],
      'latest=10,hello-00041=90',
    ],
    ['names what follows the latest Revision as kn does', [{ latestRevision: true, percent: 100 }], '@latest=100'],
    [
      'names each once',
      [
        { revisionName: 'hello-00041', percent: 60 },
        { revisionName: 'hello-00041', percent: 40 },
      ],
      'hello-00041=100',
    ],
    ['keeps entries without users', [{ tag: 'previous', revisionName: 'hello-00041' }], 'previous=0'],
  ]
  for (const [rule, traffic, expected] of rows) it(rule, () => assert.equal(trafficText(traffic), expected))
})
