import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { rulesOf } from '../../../src/engine/permissions/role-manifest.ts'
import { knative, rightRows, rightsFor, rightsOf, rightText } from '../../../src/engine/permissions/table.ts'
import type { Right } from '../../../src/engine/ports/ports.ts'
import { assertServedBy } from '../support/answers.ts'
import { applyText, kubeconfigUnder, kubeconfigWith, setRights } from '../support/grants.ts'
import { fixture, manifest, serviceName } from '../support/manifests.ts'
import type { Ended } from '../support/runner.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf, openMarks } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'

/** As docs/permissions.md gives them: made of the same rows. */
const theRole = rightsFor('always', 'change', 'scale', 'see')
const theLeast = rightsFor('always', 'change')
const theWhole = rightsFor('always', 'change', 'create', 'delete', 'scale', 'see', 'through-pods')

const rollout = { image: fixture('2'), steps: '50, 100', hold: '1s', 'health-path': '/healthz' }

const assertEnded = ({ code, outputs, log }: Ended, wanted: number, outcome: string): void =>
  assert.deepEqual([code, outputs.outcome], [wanted, outcome], log)

/** What a summary gives to be pasted, after this text. */
const yamlIn = (summary: string, after = ''): string => {
  const [, yaml] = /```yaml\n([^`]*)```/.exec(summary.slice(summary.indexOf(after))) ?? []
  assert.ok(yaml, summary)
  return yaml
}

describe('an account with the Role of the docs, in one namespace,', { concurrency: 2 }, () => {
  scenario('holds pods, promotes, and rolls back', async (place) => {
    await place.apply(manifest({ template: { 'autoscaling.knative.dev/min-scale': '2' } }))
    const kubeconfig = await kubeconfigWith(place, theRole)
    const promoted = await place.step({ ...rollout, 'min-scale': '1', kubeconfig }).ended
    assertEnded(promoted, 0, 'promoted')
    assert.doesNotMatch(promoted.log, /W_RIGHTS/)
    assert.match(promoted.log, /Scaling hello-00002 to 2 pods/)
    assertEnded(await place.step({ command: 'rollback', kubeconfig }).ended, 0, 'rolled-back')
    const again = ['hello-00001', 'hello-00003']
    assertServedBy(await settledAnswers(place.host, 10, again), ...again)
  })

  scenario('takes a candidate back whose evidence fails', async (place) => {
    await place.apply(manifest())
    const kubeconfig = await kubeconfigWith(place, theRole)
    const bad = { ...rollout, 'health-path': '/', env: 'ERROR_RATE=1\nERROR_AFTER_REQUESTS=5\n', hold: '10s' }
    const aborted = await place.step({ ...bad, 'max-error-rate': '5%', kubeconfig }).ended
    assertEnded(aborted, 1, 'aborted')
    assert.deepEqual(openMarks(await place.service()), [])
  })

  scenario('narrowed to the one Service by its name, promotes all the same', async (place) => {
    // Without an annotation for the autoscaler, only the effect on the candidate tells the version.
    await place.apply(manifest({ isBare: true }))
    const narrow = new Set(['services', 'configurations', 'routes'])
    const rules = rulesOf(theRole).map((rule) =>
      narrow.has(rule.resources.join()) ? { ...rule, resourceNames: [serviceName] } : rule,
    )
    const kubeconfig = await kubeconfigUnder(place, rules)
    const { log, ...ended } = await place.step({ ...rollout, kubeconfig }).ended
    assertEnded({ ...ended, log }, 0, 'promoted')
    assert.match(log, /version of Knative is not known[\s\S]*held by min-scale on the Revisions/)
    assert.doesNotMatch(log, /W_RIGHTS/)
  })
})

scenario(
  'with all that any setting asks for, a Service is created, and its pods are asked where no ingress is',
  async (place) => {
    const kubeconfig = await kubeconfigWith(place, theWhole)
    const here = { ...rollout, 'ingress-address': '', 'on-first-failure': 'delete', kubeconfig }
    const failed = await place.step({ ...here, env: 'HEALTH=unhealthy', 'health-attempts': '1' }).ended
    assertEnded(failed, 1, 'first-deployment-failed')
    await assert.rejects(place.service(), /NotFound/)
    const created = await place.step({ ...here, image: fixture('1') }).ended
    assertEnded(created, 0, 'promoted')
    assert.match(created.log, /go through the API server/)
    assertEnded(await place.step(here).ended, 0, 'promoted')
    const without = await place.step({ ...here, image: fixture('1'), 'health-method': 'POST' }).ended
    assertEnded(without, 2, 'refused')
    assert.match(without.log, /create pods\/proxy/)
  },
)

scenario('an account that lacks what is wanted is told so, and no more once it has what was printed', async (place) => {
  await place.apply(manifest())
  const kubeconfig = await kubeconfigWith(place, theRole)
  const dryRun = () => place.step({ ...rollout, 'dry-run': 'true', kubeconfig }).ended
  for (const row of rightRows.filter(({ on }) => on === 'scale' || on === 'see')) {
    const names = rightsOf(row).map(rightText)
    await setRights(
      place,
      theRole.filter((right) => !names.includes(rightText(right))),
    )
    const told = await dryRun()
    assertEnded(told, 0, 'unchanged')
    assert.ok(told.log.includes(`lacks optional permissions: ${names.join(', ')}. ${row.without}`), told.log)
    await applyText(place, yamlIn(told.summary.replaceAll(/^> ?/gm, ''), 'lacks optional permissions'))
    assert.doesNotMatch((await dryRun()).log, /W_RIGHTS/)
  }
})

scenario('the least rolls out, crash or not, and says all that it cannot see', async (place) => {
  await place.apply(manifest())
  const kubeconfig = await kubeconfigWith(place, theLeast)
  const ended = await place.step({ ...rollout, kubeconfig }).ended
  assertEnded(ended, 0, 'promoted')
  for (const right of rightsFor('scale', 'see')) assert.ok(ended.log.includes(rightText(right)), ended.log)
  assertServedBy(await settledAnswers(place.host, 10, ['hello-00002']), 'hello-00002')
  assert.deepEqual(openMarks(await place.service()), [])
  const crashing = { ...rollout, env: 'CRASH=3', 'ready-timeout': '20s', kubeconfig }
  assertEnded(await place.step(crashing).ended, 1, 'aborted')
  assert.equal(journalOf(await place.service()), undefined)
})

const needed: readonly Right[] = [
  { verb: 'patch', group: knative, resource: 'services' },
  { verb: 'list', group: knative, resource: 'revisions' },
  { verb: 'watch', group: knative, resource: 'routes' },
]

scenario(
  'one that may not do what is needed is refused untouched, and rolls out with what was printed',
  async (place) => {
    await place.apply(manifest())
    const before = await place.service()
    const isNeeded = (right: Right) => needed.some((each) => rightText(each) === rightText(right))
    const kubeconfig = await kubeconfigWith(
      place,
      theRole.filter((right) => !isNeeded(right)),
    )
    const { summary, ...refused } = await place.step({ ...rollout, kubeconfig }).ended
    assertEnded({ summary, ...refused }, 2, 'refused')
    const account = `system:serviceaccount:${place.namespace}:ci`
    assert.ok(
      refused.outputs.reason?.includes(`${account} lacks permissions that a rollout needs`),
      refused.outputs.reason,
    )
    for (const right of needed) assert.ok(refused.outputs.reason?.includes(rightText(right)), refused.outputs.reason)
    assert.equal((await place.service()).metadata.resourceVersion, before.metadata.resourceVersion)
    await applyText(place, yamlIn(summary))
    assertEnded(await place.step({ ...rollout, kubeconfig }).ended, 0, 'promoted')
  },
)
