import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { TrafficTarget } from '../../src/rollout/model.ts'
import { withForeignTags } from '../../src/rollout/traffic/traffic.ts'

const ground = {
  before: [
    { tag: 'web', latestRevision: true, percent: 100 },
    { tag: 'qa', revisionName: 'hello-0', percent: 0 },
  ],
  floating: 'hello-1',
  stable: [{ revision: 'hello-1', percent: 100 }],
  candidate: 'hello-2',
  tags: { candidate: 'latest', stable: 'previous' },
}
const web = { tag: 'web', revisionName: 'hello-1', percent: 0 }
const qa = { tag: 'qa', revisionName: 'hello-0', percent: 0 }

describe('a list that others have edited since', () => {
  const rows: [string, readonly TrafficTarget[], readonly TrafficTarget[]][] = [
    ['is as before where nothing of theirs changed, pinned or not', [web, qa], ground.before],
    ['loses a tag that was taken away', [web], [{ tag: 'web', latestRevision: true, percent: 100 }]],
    ['keeps the users of a tag that was taken away', [qa], [{ latestRevision: true, percent: 100 }, qa]],
    [
      'has a tag where it was moved to, without its users',
      [{ ...web, revisionName: 'hello-0' }, qa],
      [{ latestRevision: true, percent: 100 }, qa, { ...web, revisionName: 'hello-0' }],
    ],
    [
      'has a tag that was added, without its users',
      [web, qa, { tag: 'new', revisionName: 'hello-2', percent: 40 }],
      [...ground.before, { tag: 'new', revisionName: 'hello-2', percent: 0 }],
    ],
    [
      "takes nothing of the rollout's own tags over",
      [web, qa, { tag: 'latest', revisionName: 'hello-2' }],
      ground.before,
    ],
  ]
  for (const [name, live, expected] of rows) it(name, () => assert.deepEqual(withForeignTags(live, ground), expected))
})
