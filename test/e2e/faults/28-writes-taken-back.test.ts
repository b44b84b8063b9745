/** An admission webhook of somebody else that takes a part of what a rollout writes back out of it. */
import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { kinds } from '../../reliability/attacks.ts'
import { assertServedBy, failures } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import { played } from '../support/played.ts'
import { scenario } from '../support/scenario.ts'
import { journalOf, openMarks, type Service } from '../support/service.ts'
import { settledAnswers } from '../support/users.ts'
import { type Change, startWebhook } from '../support/webhook.ts'

const { fault } = kinds.E
const inputs = { image: fixture('2'), steps: '50, 100', hold: '1s' }
const journal = '/metadata/annotations/kn-rollout.dev~1rollout'

const isStepping = (sent: Service): boolean => journalOf(sent)?.stage === 'stepping'
const withoutJournal: Change = (sent) => (journalOf(sent) ? [{ op: 'remove', path: journal }] : [])

const onceStepping = (change: Change): Change => {
  let left = 1
  return (sent, before) => (isStepping(sent) && left-- > 0 ? change(sent, before) : [])
}

describe('a webhook', { concurrency: 3 }, () => {
  scenario('that drops the journal of each change is named before anything is changed', (place) =>
    played(fault, async () => {
      await place.apply(manifest())
      const { spec } = await place.service()
      const remove = await startWebhook(place, withoutJournal)
      const { code, outputs, log } = await place.step(inputs).ended.finally(remove)
      assert.deepEqual([code, outputs.outcome], [2, 'refused'], log)
      assert.match(log, /without the annotation kn-rollout\.dev\/rollout/)
      const after = await place.service()
      assert.deepEqual(after.spec, spec)
      assert.deepEqual(openMarks(after), [])
    }),
  )

  const returns = (name: string, change: Change, said: RegExp) =>
    scenario(name, (place) =>
      played(fault, async () => {
        await place.apply(manifest())
        const users = place.users(10)
        const remove = await startWebhook(place, change)
        const { code, outputs, log } = await place.step(inputs).ended.finally(remove)
        assert.deepEqual([code, outputs.outcome], [1, 'aborted'], log)
        assert.match(log, said)
        assert.deepEqual(failures(await users.stop()), [])
        assert.deepEqual(openMarks(await place.service()), [])
        const home = ['hello-00001', 'hello-00003']
        assertServedBy(await settledAnswers(place.host, 20, home), ...home)
      }),
    )

  returns(
    'that drops the journal of one change in the middle has traffic returned',
    onceStepping(withoutJournal),
    /stored it without the annotation/,
  )

  returns(
    'that takes the traffic of a step back has it returned',
    (sent, before) => (isStepping(sent) ? [{ op: 'replace', path: '/spec/traffic', value: before.spec.traffic }] : []),
    /without the traffic that was sent/,
  )
})
