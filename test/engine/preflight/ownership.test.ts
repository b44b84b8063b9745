/** Refusals for the sake of others: controllers that would write over a rollout, and tags that somebody relies on. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { names } from '../../../src/engine/ports/annotations.ts'
import { refuseForeignOwners, refuseTakenTags } from '../../../src/engine/preflight/ownership.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { candidate, onStable, serviceWith, stable } from '../support/views.ts'
import { play } from '../support/world.ts'

const worldWith = (settings: Record<string, string> = {}) => play({ settings }).world

describe('a Service that a controller keeps', () => {
  const controller = { kind: 'App', name: 'web', group: 'apps.example' }
  const gitops = { by: 'Argo CD', mark: 'argocd.argoproj.io/tracking-id', owns: ['template', 'traffic'] } as const

  it('is refused by its owner, also where GitOps is adopted', () => {
    const service = serviceWith({ controller, gitops })
    for (const adopted of ['true', 'false'])
      assert.throws(() => refuseForeignOwners(worldWith({ 'adopt-gitops': adopted }), service), {
        code: 'E_OWNED',
        message: /The App web owns hello/,
      })
  })

  it('is refused by what GitOps keeps of it, unless that is adopted', () => {
    assert.throws(() => refuseForeignOwners(worldWith(), serviceWith({ gitops })), {
      code: 'E_GITOPS',
      message: /^Argo CD manages the template and traffic of this Service \(argocd\.argoproj\.io\/tracking-id\)/,
    })
    refuseForeignOwners(worldWith({ 'adopt-gitops': 'true' }), serviceWith({ gitops }))
  })

  it('is its users’ own where nobody keeps it', () => refuseForeignOwners(worldWith(), serviceWith()))
})

describe('a tag of the rollout', () => {
  type Row = readonly [what: string, target: TrafficTarget, recorded: string, error: object | undefined]
  const taken = (message: RegExp, cure: RegExp) => ({ code: 'E_TAG_TAKEN', message, cure })
  const rows: readonly Row[] = [
    [
      'is refused for the candidate where it is somebody’s',
      { tag: 'latest', revisionName: candidate, percent: 0 },
      '',
      taken(/tag latest is on hello-00002/, /`candidate-tag`/),
    ],
    [
      'is refused for stable where it is somebody’s',
      { tag: 'previous', revisionName: stable, percent: 0 },
      'latest',
      taken(/tag previous is on hello-00001/, /`stable-tag`/),
    ],
    [
      'is refused where it follows the latest Revision',
      { tag: 'latest', latestRevision: true, percent: 0 },
      'previous',
      taken(/tag latest is on the latest Revision/, /`candidate-tag`/),
    ],
    [
      'is ours where a rollout has set it',
      { tag: 'previous', revisionName: stable, percent: 0 },
      'latest,previous',
      undefined,
    ],
    ['is free where others have other tags', { tag: 'qa', revisionName: stable, percent: 0 }, '', undefined],
  ]
  for (const [what, target, recorded, error] of rows)
    it(what, () => {
      const service = serviceWith({ traffic: [...onStable, target], annotations: { [names.tags]: recorded } })
      const refuse = () => refuseTakenTags(worldWith(), service)
      if (error) assert.throws(refuse, error)
      else refuse()
      refuseTakenTags(worldWith({ 'adopt-tags': 'true' }), service)
    })
})
