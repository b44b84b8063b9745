/** What a job may not do is found before anything is touched, and told with the YAML that grants it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { grantOf, rulesOf } from '../../src/engine/permissions/role-manifest.ts'
import { type Occasion, rightRows, rightsFor, rightsOf, rightText } from '../../src/engine/permissions/table.ts'
import type { RolloutEvent } from '../../src/engine/ports/events.ts'
import type { Right } from '../../src/engine/ports/ports.ts'
import { RolloutError } from '../../src/errors/rollout-error.ts'
import { annotation } from '../../src/knative/names.ts'
import type { Transport } from '../../src/kubernetes/http/transport.ts'
import { refusal } from '../knative/support/fake-api.ts'
import { abortIt, killedRollout, rollItBack, rollItOut } from './support/sandbox-world.ts'
import { emptyStage, findService, type Stage, servingStage, stored } from './support/stage.ts'

const user = 'system:serviceaccount:shop:ci'

function asJob(stage: Stage, ...without: readonly Right[]) {
  stage.sandbox.deny(user, ...without)
  return { transport: stage.sandbox.transportAs(user) }
}

/** The error of a rollout that was refused. */
const refusalOf = async (rollout: Promise<unknown>): Promise<RolloutError> => {
  const error = await rollout.then(
    () => assert.fail('It was not refused'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof RolloutError, String(error))
  return error
}

/** The Role and its binding, out of a cure. */
const grantedBy = (cure: string) => {
  const [, ...yaml] = cure.split('\n')
  const { kind, items } = parse(yaml.join('\n'))
  assert.equal(kind, 'List')
  const [role, binding] = items
  assert.deepEqual([role.kind, binding.kind, binding.roleRef.name], ['Role', 'RoleBinding', role.metadata.name])
  return { rules: role.rules, subjects: binding.subjects }
}

const assertGrants = (cure: string, ...rights: readonly Right[]): void =>
  assert.deepEqual(grantedBy(cure), {
    rules: rulesOf(rights),
    subjects: [{ kind: 'ServiceAccount', name: 'ci', namespace: 'shop' }],
  })

const warningIn = (events: readonly RolloutEvent[]) =>
  events.find((event) => event.is === 'warning' && event.code === 'W_RIGHTS')

describe('a job that may not', () => {
  for (const right of rightsFor('always', 'change'))
    it(`${rightText(right)} is refused, and nothing is touched`, async () => {
      const stage = await servingStage()
      const { resourceVersion } = stored(stage).metadata
      const error = await refusalOf(rollItOut(stage, {}, asJob(stage, right)))
      assert.equal(error.code, 'E_FORBIDDEN')
      assert.equal(error.message, `${user} lacks permissions that a rollout needs: ${rightText(right)}.`)
      assertGrants(error.cure, right)
      assert.equal(stored(stage).metadata.resourceVersion, resourceVersion)
    })

  for (const right of rightsFor('create', 'delete'))
    it(`${rightText(right)} makes no first deployment that needs it`, async () => {
      const stage = emptyStage()
      const error = await refusalOf(rollItOut(stage, { 'on-first-failure': 'delete' }, asJob(stage, right)))
      assert.match(error.message, new RegExp(rightText(right)))
      assertGrants(error.cure, right)
      assert.equal(findService(stage), undefined)
    })

  for (const row of rightRows.filter(({ on }) => on === 'scale' || on === 'see'))
    it(`${rightsOf(row).map(rightText).join(', ')} is told what it misses, and rolls out`, async () => {
      const stage = await servingStage()
      const { outcome, events } = await rollItOut(stage, {}, asJob(stage, ...rightsOf(row)))
      assert.equal(outcome.kind, 'promoted', outcome.reason)
      const warning = warningIn(events)
      assert.ok(warning?.is === 'warning' && warning.message.endsWith(row.without))
      assertGrants(warning.cure ?? '', ...rightsOf(row))
    })

  it('write Revisions is told nothing while PodAutoscalers may turn out to hold the pods', async () => {
    const stage = await servingStage({ setup: { knative: '1.17' } })
    const readVersion: Right = { verb: 'get', group: '', resource: 'namespaces' }
    const { outcome, events } = await rollItOut(stage, {}, asJob(stage, readVersion, ...rightsFor('scale')))
    assert.equal(outcome.kind, 'promoted', outcome.reason)
    assert.equal(warningIn(events), undefined)
  })

  for (const right of [...rightsFor('through-pods'), { verb: 'list', group: '', resource: 'pods' } as const])
    it(`${rightText(right)} and cannot reach the candidate is refused`, async () => {
      const stage = await servingStage()
      const error = await refusalOf(rollItOut(stage, {}, { noIngress: true, ...asJob(stage, right) }))
      assert.equal(error.code, 'E_URL_UNREACHABLE')
      assert.ok(error.message.includes(rightText(right)))
      assertGrants(error.cure, right)
    })
})

describe('a job that lacks many rights is told of all of them at once', () => {
  const needed = rightsFor('always', 'change')

  it('where reading is among them', async () => {
    const stage = await servingStage()
    const error = await refusalOf(rollItOut(stage, {}, asJob(stage, ...needed)))
    for (const right of needed) assert.ok(error.message.includes(rightText(right)), rightText(right))
    assertGrants(error.cure, ...needed)
  })

  it('where it only wants to go back, or to end what is open', async () => {
    for (const command of [rollItBack, abortIt]) {
      const stage = await servingStage()
      assertGrants((await refusalOf(command(stage, {}, asJob(stage, ...needed)))).cure, ...needed)
    }
  })

  it('where it cannot be asked, with the whole Role', async () => {
    const stage = await servingStage()
    const { transport } = asJob(stage, ...needed)
    const error = await refusalOf(rollItOut(stage, {}, { transport: withoutReviews(transport) }))
    assert.match(error.message, new RegExp(`${user} lacks permissions that a rollout needs: list`))
    assert.deepEqual(grantedBy(error.cure).rules, rulesOf(needed))
  })
})

for (const [occasion, stageOf] of [
  ['change', servingStage],
  ['create', async () => emptyStage()],
] as const satisfies readonly (readonly [Occasion, () => Promise<Stage>])[])
  it(`a right to ${occasion} that could not be asked about is told when it is refused`, async () => {
    const stage = await stageOf()
    const { transport } = asJob(stage, ...rightsFor(occasion))
    const error = await refusalOf(rollItOut(stage, {}, { transport: withoutReviews(transport) }))
    assert.equal(error.code, 'E_FORBIDDEN')
    assert.deepEqual(grantedBy(error.cure).rules, rulesOf(rightsFor(occasion)))
  })

describe('a right that is taken away in mid-rollout is told with the YAML that grants it', () => {
  const patch = { verb: 'patch', group: 'serving.knative.dev', resource: 'services' } as const

  it('where the claim was the last that it allowed', async () => {
    const stage = await servingStage()
    const { transport } = asJob(stage)
    const untilClaimed: Transport = async (request, options) => {
      const response = await transport(request, options)
      if (request.method === 'PATCH' && stored(stage).metadata.annotations?.[annotation.journal])
        stage.sandbox.deny(user, patch)
      return response
    }
    const { outcome } = await rollItOut(stage, {}, { transport: untilClaimed })
    assert.equal(outcome.kind, 'uncertain')
    assert.doesNotMatch(outcome.reason, /apiVersion/)
    assertGrants(outcome.next.find((text) => text.includes('apiVersion')) ?? '', patch)
  })

  it('where another process was to end what was begun', async () => {
    const stage = await servingStage()
    await killedRollout(stage, {}, ({ is }) => is === 'shifted')
    const { transport } = asJob(stage, patch)
    const { cure } = await refusalOf(abortIt(stage, {}, { transport: withoutReviews(transport) }))
    assert.deepEqual(grantedBy(cure).rules, rulesOf([patch]))
  })
})

it('whatever the user is called, the YAML grants to that very name and says nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const grant = parse(grantOf(rightsFor('create'), { namespace: 'shop', user: name }))
      assert.deepEqual(grant.items[1].subjects, [{ kind: 'User', name, apiGroup: 'rbac.authorization.k8s.io' }])
      assert.equal(grant.items.length, 2)
    }),
    {
      seed: 20261124,
      numRuns: 200,
      examples: [['yes'], ['1e3'], ['a: b'], ['x\n  - kind: Role'], ['dev@example'], ['null']],
    },
  )
})

/** As where an administrator took even the reviews away. */
const withoutReviews =
  (transport: Transport): Transport =>
  async (request, options) =>
    request.path.includes('/selfsubject') ? refusal(403, 'Forbidden', 'no') : transport(request, options)
