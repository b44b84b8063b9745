/**
 * How pods are held on the Knative at hand, by an account with nothing but the Role of docs/permissions.md: three Services that their load
 * has grown are promoted under it. The case with the permission on PodAutoscalers, and the one without, differ before Knative 1.21.
 */
import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import { does } from '../../../sandbox/versions.ts'
import { halfIn, inHalf } from '../../../scripts/ci/half.ts'
import { rightsFor } from '../../../src/engine/permissions/table.ts'
import type { Right } from '../../../src/engine/ports/ports.ts'
import { knativeVersion } from '../../cluster/lib/knative-versions.ts'
import { until } from '../../cluster/lib/wait.ts'
import { assertAllServed, failures, summaryOf } from '../support/answers.ts'
import { kubeconfigWith } from '../support/grants.ts'
import { fixture, type Manifest, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { scenario, type Tell } from '../support/scenario.ts'
import { minScaleOf } from '../support/service.ts'
import { recordUnderLoad } from './under-load.ts'

const isOld = !does(knativeVersion, 'scales-by-revision')
const rate = 100
const latencyMs = 100
/** Requests that a pod takes at a time: three pods or more for this load. */
const concurrency = 5
const env = { LATENCY_MS: String(latencyMs) }
/** It grows for up to 90 s, is judged at three steps, and its pods are kept for a window of 60 s afterwards. */
const [rolloutMs, caseMs] = [300_000, 420_000]
/** Each look is two processes of kubectl, and a pod that replaces another one stays. */
const lookEveryMs = 1_000

const theRole = rightsFor('always', 'change', 'scale', 'see')

type Look = { readonly templates: readonly string[]; readonly minScale: string | undefined }

/** Label pod-template-hash: a pod of another one has replaced one of before. */
const hashes = 'jsonpath={.items[*].metadata.labels.pod-template-hash}'

async function lookAt(place: Place, name: string): Promise<Look> {
  const labels = ['get', 'pods', `--selector=serving.knative.dev/revision=${name}`, `--output=${hashes}`]
  const [pods, revision] = await Promise.all([place.kubectl(...labels), place.revision(name)])
  return { templates: pods.split(' ').filter(Boolean), minScale: minScaleOf(revision) }
}

/** What of a Revision was seen while `work` went on. */
async function seenOf(place: Place, name: string, work: Promise<unknown>) {
  const [templates, minScales] = [new Set<string>(), new Set<string | undefined>()]
  let isOver = false
  const over = work.finally(() => (isOver = true))
  while (!isOver) {
    const look = await lookAt(place, name)
    for (const template of look.templates) templates.add(template)
    minScales.add(look.minScale)
    await delay(lookEveryMs)
  }
  await over
  return { templates, minScales }
}

type Case = {
  readonly what: string
  readonly rights: readonly Right[]
  readonly made: Manifest
  readonly says: RegExp
}

/** Without the bound, users who wait for pods on a busy machine ask for twenty more of them, and wait longer. */
const grown = manifest({ env, concurrency, template: { 'autoscaling.knative.dev/max-scale': '6' } })
const withHold = [...theRole, ...rightsFor('hold')]
const held = /Scaling hello-00001 to \d+ pods/
const cases: readonly Case[] = isOld
  ? [
      { what: 'with the permission on PodAutoscalers', rights: withHold, made: grown, says: held },
      {
        what: 'with it, where only the effect tells the version',
        rights: withHold,
        made: manifest({ env, concurrency, isBare: true }),
        says: held,
      },
      {
        what: 'without it',
        rights: theRole,
        made: grown,
        says: /not held: .* needs the permissions? .*podautoscalers/,
      },
    ]
  : [
      {
        what: 'with the Role, where only the effect tells the version',
        rights: theRole,
        made: manifest({ env, concurrency, isBare: true }),
        says: held,
      },
      {
        what: 'with the permission on PodAutoscalers too, where only the effect tells the version',
        rights: withHold,
        made: manifest({ env, concurrency, isBare: true }),
        says: held,
      },
    ]

const half = halfIn(process.env)
/** Before 1.21 the first is how pods are held there; the others differ little from it. */
const played = isOld ? [...cases.slice(0, 1), ...inHalf(cases.slice(1), half)] : inHalf(cases, half)
for (const { what, rights, made, says } of played) {
  const rule = `a promotion under load ${what} loses no request and restarts no pod of stable`
  const promotion = async (place: Place, tell: Tell) => {
    await place.apply(made)
    const kubeconfig = await kubeconfigWith(place, rights)
    const users = place.users(rate)
    const pods = async () => (await place.revision('hello-00001')).status?.actualReplicas ?? 0
    const isCalm = async () =>
      (await pods()) >= 3 && users.answers.slice(-2 * rate).every(({ ms }) => ms < 4 * latencyMs)
    await until('It has grown to its load', isCalm, 90)
    const met = users.answers.length
    const inputs = { image: fixture('2'), steps: '10, 50, 100', hold: '4s', 'health-path': '/healthz', kubeconfig }
    const step = place.step(inputs, { longestMs: rolloutMs })
    const { templates, minScales } = await seenOf(place, 'hello-00001', step.ended)
    const { outputs, log } = await step.ended
    const answers = (await users.stop()).slice(met)
    tell(
      `${summaryOf(answers)}; templates of stable's pods: ${templates.size}; min-scale on it: ${[...minScales].join()}`,
    )
    recordUnderLoad({
      what: `a promotion of a Service that its load has grown to three pods, ${what}`,
      requests: answers.length,
      lost: failures(answers).length,
      replaced: templates.size > 1,
    })
    assert.equal(outputs.outcome, 'promoted', log)
    assert.match(log, says)
    assert.equal(templates.size, 1, log)
    if (isOld) assert.deepEqual([...minScales], [undefined], 'a Revision of before 1.21 was written')
    assertAllServed(answers)
  }
  scenario(rule, promotion, caseMs)
}
