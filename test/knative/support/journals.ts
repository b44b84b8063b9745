import type { Journal } from '../../../src/rollout/model.ts'

export const journal: Journal = {
  v: 1,
  id: 'r1',
  stage: 'stepping',
  step: 0,
  plan: {
    steps: [{ percent: 10, holdMs: 1000 }],
    ending: 'promote',
    onInconclusive: 'abort',
    limits: { readyMs: 1, routeMs: 2, totalMs: 3 },
  },
  tags: { candidate: 'latest', stable: 'previous' },
  stable: [{ revision: 'hello-00001', percent: 100 }],
  candidate: 'hello-00002',
  deadlineMs: 1,
  before: [{ latestRevision: true, percent: 100 }],
  intended: [{ revisionName: 'hello-00001', percent: 100 }],
  parked: [],
  hold: 'revision',
  scale: { 'hello-00001': null },
}
