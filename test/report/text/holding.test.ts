/** How pods are held, in the words of log and summary, and what the first line names. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Holding } from '../../../src/engine/ports/events.ts'
import { statusLines } from '../../../src/report/commands/status.ts'
import { linesOf } from '../../../src/report/log/log-lines.ts'
import { holdingText } from '../../../src/report/text/holding.ts'
import { endedAs } from '../support/ended-as.ts'
import { summaryPage } from '../support/pages.ts'

const patch = 'patch podautoscalers.autoscaling.internal.knative.dev'
const nothing: Holding = {
  is: 'holding',
  hold: 'nothing',
  age: 'before-1.21',
  version: '1.17.0',
  lacks: [patch],
  stable: { pods: 3, least: 0 },
}

const ended = {
  is: 'ended',
  outcome: endedAs('promoted', { percent: 100 }),
} as const

describe('what is not held', () => {
  it('is said with the version, the permission, and how many pods stable may be down to', () =>
    assert.equal(
      holdingText(nothing),
      `Pods are not held: on Knative 1.17.0 this needs the permission ${patch}. Probes keep the candidate awake. ` +
        'If traffic returns to stable, it may be down to 0 of the 3 pods that it has now.',
    ))

  it('is said of a candidate that its template holds, and where the version is unknown', () => {
    const { version: _, ...unread } = nothing
    assert.match(
      holdingText({ ...unread, lacks: ['get x', patch] }),
      /on this Knative \(before 1\.21\) this needs the permissions get x and patch/,
    )
    assert.match(
      holdingText({ ...nothing, candidateMinScale: 2 }),
      /The candidate has 2 pods by min-scale of its template\./,
    )
    assert.match(
      holdingText({ ...nothing, age: 'unknown', lacks: [] }),
      /the version of Knative could not be found out/,
    )
    assert.match(
      holdingText({ ...nothing, age: 'since-1.21', lacks: [] }),
      /not held: they were not when this rollout began\./,
    )
    assert.match(
      holdingText({ ...nothing, age: 'since-1.21', lacks: ['patch y'] }),
      /not held: this needs the permission patch y\./,
    )
  })

  it('is said only of those that could not be held', () => {
    const textOf = (isCandidate: boolean, isStable: boolean) =>
      holdingText({ ...nothing, lost: { names: ['hello-00001', 'hello-00002'], isCandidate, isStable } })
    const lost = 'Pods are not held: min-scale could not be set on hello-00001 and hello-00002.'
    assert.equal(textOf(true, false), `${lost} Probes keep the candidate awake.`)
    assert.equal(
      textOf(false, true),
      `${lost} If traffic returns to stable, it may be down to 0 of the 3 pods that it has now.`,
    )
  })

  it('stands in the log as a warning and in the summary', () => {
    const [line] = linesOf(nothing)
    assert.deepEqual([line?.tone, line?.text.startsWith('Pods      not held: on Knative 1.17.0')], ['warn', true])
    assert.match(summaryPage({ events: [nothing, ended] }), /Pods are not held: .*down to 0 of the 3 pods/)
  })
})

it('what is held is one plain line, and no matter for the summary', () => {
  const held: Holding = { ...nothing, hold: 'pod-autoscaler' }
  const [line] = linesOf(held)
  assert.deepEqual(
    [line?.tone, line?.text],
    ['plain', 'Pods      held by their PodAutoscalers: Knative 1.17.0 does not follow min-scale on Revisions.'],
  )
  assert.equal(holdingText({ ...nothing, hold: 'revision' }), 'Pods are held by min-scale on the Revisions.')
  assert.match(
    holdingText({ ...nothing, hold: 'by-effect' }),
    /is found out on the candidate before it receives traffic/,
  )
  assert.doesNotMatch(summaryPage({ events: [held, ended] }), /held/)
})

describe('the first line', () => {
  const target = { is: 'target', server: 'https://k8s', namespace: 'shop', service: 'hello' } as const
  it('of a log names version and ingress where they are known', () => {
    const textOf = (more: object) => linesOf({ ...target, ...more })[0]?.text
    assert.equal(textOf({}), 'hello in shop (server https://k8s)')
    assert.equal(
      textOf({ context: 'prod', knative: '1.17.0', ingress: 'kourier' }),
      'hello in shop (context prod, server https://k8s, Knative 1.17.0, ingress kourier)',
    )
  })

  it('of a status does, too', () => {
    const status = { server: 'https://k8s', namespace: 'shop', service: 'hello', url: 'https://hello', revisions: [] }
    assert.equal(statusLines(status)[0], 'https://hello')
    assert.equal(statusLines({ ...status, knative: '1.23.0' })[0], 'https://hello  (Knative 1.23.0)')
  })
})
