/**
 * Other hands on the Service in the middle of a rollout, kind by kind and at many moments, on the sandbox in virtual time. Theirs is
 * named and kept, users are where they put them, and the rollout ends without a fight. Random edits are test/laws/'s affair.
 */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { Hand } from '../../sandbox/foreign.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import { type Rollout, rollItOut } from '../stories/support/sandbox-world.ts'
import {
  answering,
  findService,
  minScaleOf,
  place,
  type Stage,
  servingStage,
  stored,
} from '../stories/support/stage.ts'
import { rounds, tally } from './tally.ts'

const all = 40
const inputs = { steps: '10, 50, 100', 'max-error-rate': '1 %', 'adopt-gitops': 'true' }

type Kind = {
  readonly fault: string
  readonly hand: Required<Hand>
  readonly strike: (stage: Stage, hand: Required<Hand>) => void
  /** What must hold once the dust has settled. @throws where it does not */
  readonly holds: (stage: Stage, rollout: Rollout, hand: Required<Hand>) => Promise<void>
}

const theirs = [{ revisionName: 'hello-00001', percent: 100, tag: 'ours' }]
const theirImage = 'registry.example/hello:9'
const template: JsonObject = { spec: { template: { spec: { containers: [{ image: theirImage }] } } } }

const trafficOf = (stage: Stage) =>
  stored(stage).spec.traffic?.map(({ revisionName, percent, tag }) => ({ revisionName, percent, tag }))

const editTraffic: Kind['strike'] = ({ sandbox }, hand) =>
  sandbox.foreign.patchService(place, { spec: { traffic: theirs } }, hand)
const editTemplate: Kind['strike'] = ({ sandbox }, hand) => sandbox.foreign.patchService(place, template, hand)

const deleteService: Kind['strike'] = ({ sandbox }) => sandbox.foreign.deleteService(place)

const trafficIsKept: Kind['holds'] = async (stage, { outcome }, { user, manager }) => {
  assert.deepEqual([outcome.kind, outcome.because], ['stopped', 'traffic'], outcome.reason)
  assert.match(outcome.reason, new RegExp(`\\(${manager}, user ${user}, at .+\\)`))
  assert.deepEqual(trafficOf(stage), theirs)
  assert.deepEqual(await answering(stage), ['hello-00001'])
  assert.equal(minScaleOf(stage, 'hello-00001'), undefined, 'pods are let go')
}

const templateIsKept: Kind['holds'] = async (stage, { outcome, events }, { manager }) => {
  assert.equal(outcome.kind, 'promoted', outcome.reason)
  const said = events.find((event) => event.is === 'warning' && event.code === 'W_TEMPLATE')
  assert.ok(
    said?.is === 'warning' &&
      said.message.startsWith('Another client changed') &&
      said.message.includes(`(${manager}, `),
    JSON.stringify(said),
  )
  assert.equal(stored(stage).spec.template.spec.containers[0]?.image, theirImage)
  assert.deepEqual(await answering(stage), ['hello-00002'])
}

const isGone: Kind['holds'] = async (stage, { outcome }) => {
  assert.deepEqual([outcome.kind, outcome.because], ['stopped', 'deleted'], outcome.reason)
  assert.equal(findService(stage), undefined, 'nobody made it anew')
}

const user = 'ops@example'
const argo = { user: 'system:serviceaccount:argocd:argocd-application-controller', manager: 'argocd-controller' }
const flux = { user: 'system:serviceaccount:flux-system:kustomize-controller', manager: 'kustomize-controller' }

const kinds: readonly Kind[] = (
  [
    ['traffic changed by kubectl', { user, manager: 'kubectl-edit' }, editTraffic, trafficIsKept],
    ['traffic changed by kn', { user, manager: 'kn' }, editTraffic, trafficIsKept],
    ['traffic taken back again and again by a GitOps controller', argo, keepApplying, trafficIsKept],
    ['template changed by kubectl', { user, manager: 'kubectl-edit' }, editTemplate, templateIsKept],
    ['template taken back by a GitOps controller', flux, editTemplate, templateIsKept],
    ['Service deleted by another tool', { user, manager: 'kubectl' }, deleteService, isGone],
  ] as const
).map(([fault, hand, strike, holds]) => ({ fault, hand, strike, holds }))

const everyMs = 3_000
const applies = 20

/** Looks every few seconds, and applies what is in the repository where the Service differs. A fight would go on for a minute. */
function keepApplying(stage: Stage, hand: Required<Hand>): void {
  const keep = async () => {
    for (let round = 0; round < applies; round++) {
      if (!isDeepStrictEqual(trafficOf(stage), theirs)) editTraffic(stage, hand)
      await stage.scheduler.sleep(everyMs)
    }
  }
  void keep()
}

/** Events at which a hand may come between: while it starts, while it is checked, at each step, and in the middle of one. */
const moments: readonly ((event: RolloutEvent) => boolean)[] = [
  ({ is }) => is === 'created',
  ({ is }) => is === 'ready',
  ({ is }) => is === 'health-started',
  (event) => event.is === 'shifted' && event.percent === 10,
  (event) => event.is === 'in-force' && event.percent === 10,
  ({ is }) => is === 'step-ended',
  (event) => event.is === 'scaling' && event.to > 0,
  (event) => event.is === 'in-force' && event.percent === 50,
]

async function play({ hand, strike, holds }: Kind, round: number): Promise<void> {
  const stage = await servingStage({ seed: round + 1 })
  const moment = moments[round % moments.length]
  let struck = false
  const rollout = await rollItOut(stage, inputs, {
    onEvent: (event) => {
      if (struck || !moment?.(event)) return
      struck = true
      strike(stage, hand)
    },
  })
  assert.ok(struck, `the moment never came: ${rollout.outcome.reason}`)
  await stage.scheduler.pass(everyMs * applies)
  await holds(stage, rollout, hand)
}

for (const kind of kinds)
  it(`${kind.fault}: named, kept, and no fight`, async () => {
    const lost: string[] = []
    const tried = rounds(all)
    for (let round = 0; round < tried; round++)
      await play(kind, round).catch((error: unknown) => lost.push(`round ${round}: ${String(error)}`))
    tally({ fault: kind.fault, on: 'sandbox', tried, lost: lost.length })
    assert.deepEqual(lost, [])
  })
