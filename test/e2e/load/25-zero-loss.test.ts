import assert from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import { assertAllServed, failures, shareOf, summaryOf } from '../support/answers.ts'
import { fixture, manifest } from '../support/manifests.ts'
import type { Place } from '../support/place.ts'
import { played } from '../support/played.ts'
import type { Ended } from '../support/runner.ts'
import { scenario, type Tell } from '../support/scenario.ts'
import { journalOf, openMarks } from '../support/service.ts'
import type { Pairs } from '../support/step-files.ts'
import type { Answer } from '../support/users.ts'
import { recordUnderLoad } from './under-load.ts'

const rate = 120
/** One request in twenty takes its time, so that some twenty are always in flight, over every shift. */
const slow = { everyth: 20, ms: 3_500 }
const app = { LATENCY_MS: String(slow.ms), LATENCY_EVERY: String(slow.everyth) }
/** The rollout's own questions to the candidate, which the app counts like any. */
const mostProbes = 200
/** Users stay a while longer: pods that are let go still have requests in flight. */
const afterwardsMs = 8_000

type Run = Ended & { readonly answers: readonly Answer[] }

async function rollOutUnderLoad(place: Place, inputs: Pairs): Promise<Run> {
  await place.apply(manifest({ env: app }))
  const users = place.users(rate)
  const ended = await place.step({ image: fixture('2'), steps: '10, 50, 100', hold: '6s', ...inputs }).ended
  await place.watch.until('The rollout is over', (service) => openMarks(service).length === 0)
  await delay(afterwardsMs)
  return { ...ended, answers: await users.stop() }
}

/** None failed, none was cut, and none waited for as long as a slow one takes by itself: such a one would look slow, and be one too many. */
function assertNothingLost(what: string, answers: readonly Answer[], tell: Tell): void {
  recordUnderLoad({ what, requests: answers.length, lost: failures(answers).length })
  const slowOnes = answers.filter(({ ms }) => ms >= slow.ms)
  const fastOnes = answers.filter(({ ms }) => ms < slow.ms)
  const slowest = (of: readonly Answer[]) => Math.round(Math.max(0, ...of.map(({ ms }) => ms)))
  const seconds = ((answers.at(-1)?.atMs ?? 0) - (answers[0]?.atMs ?? 0)) / 1000
  tell(`${summaryOf(answers)}; ${(answers.length / seconds).toFixed(0)} requests/s`)
  tell(
    `${slowOnes.length} that take ${slow.ms} ms: slowest ${slowest(slowOnes)} ms; all others: ${slowest(fastOnes)} ms`,
  )
  assertAllServed(answers, 2 * slow.ms)
  assert.ok(
    slowOnes.length <= (answers.length + mostProbes) / slow.everyth,
    `${slowOnes.length} of ${answers.length} were slow`,
  )
  assert.ok(answers.length / seconds >= 100, 'as many as were meant to be asked')
}

scenario('through a whole promotion nothing is lost at 120 requests a second, slow ones among them', (place, tell) =>
  played('a whole promotion under 100 requests/s, slow ones in flight', async () => {
    const { code, outputs, log, answers } = await rollOutUnderLoad(place, { 'health-path': '/healthz' })
    assert.deepEqual([code, outputs.outcome], [0, 'promoted'], log)
    assertNothingLost('a promotion, slow requests in flight', answers, tell)
    assert.ok(shareOf(answers, 'hello-00002') > 0.2, 'the candidate had its share')
  }),
)

scenario('through a whole abort nothing is lost either: the candidate fails where no user looks', (place, tell) =>
  played('a whole abort under 100 requests/s, slow ones in flight', async () => {
    const { code, outputs, log, answers } = await rollOutUnderLoad(place, {
      'health-path': '/probe',
      env: 'ERROR_PATH=/probe\nERROR_AFTER_REQUESTS=250\n',
      'max-error-rate': '10%',
      hold: '8s',
    })
    assert.deepEqual([code, outputs.outcome], [1, 'aborted'], log)
    const aborting = place.watch.seen.find((service) => journalOf(service)?.stage === 'aborting')
    assert.ok(aborting && shareOf(answers, 'hello-00002') > 0, 'users had met it')
    assertNothingLost('an abort, slow requests in flight', answers, tell)
  }),
)
