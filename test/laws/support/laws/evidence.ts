/**
 * Laws of what must be there before users come: evidence before a promotion, pods before a shift. Each law is a sentence that is
 * returned where it is broken.
 */
import type { Journal } from '../../../../src/rollout/model.ts'
import { shareOf } from '../../../../src/rollout/traffic/traffic.ts'
import { podsOf } from '../../../stories/support/stage.ts'
import { journalOf, type Record } from '../record.ts'
import type { Write } from './lists.ts'

/** 6. No evidence is no consent: every hold that was asked for was held, and none of them failed. */
function isConsented({ before, after }: Write, { rollouts, promoters }: Record): string | undefined {
  const [was, is] = [journalOf(before), journalOf(after)]
  if (is?.stage !== 'promoting' || was?.stage === 'promoting') return undefined
  const { isHealthy = false, verdicts = [] } = rollouts.get(is.id) ?? {}
  if (!isHealthy) return 'it is promoted without having been found healthy'
  if (promoters === 0 && verdicts.some(({ request }) => request)) return 'it is promoted by a request that nobody made'
  const held = is.plan.steps.filter(({ holdMs }) => holdMs > 0).length
  if (verdicts.length < held) return `it is promoted after ${verdicts.length} of ${held} holds`
  const bad = verdicts.find(
    ({ verdict, request }) => verdict === 'failed' || (verdict === 'inconclusive' && mayNot(is) && !request),
  )
  return bad && `it is promoted although at ${bad.percent} % the verdict was ${bad.verdict}`
}

/** A failed verdict is overruled by nobody: no more users come to the candidate after one. */
function isReturned({ before, after }: Write, { rollouts }: Record): string | undefined {
  const journal = journalOf(after)
  if (!journal?.candidate || journal.stage !== 'stepping') return undefined
  const { candidate, id } = journal
  const [was = 0, is = 0] = [before, after].map(({ spec }) => shareOf(candidate, spec.traffic ?? []))
  const failed = rollouts.get(id)?.verdicts.find(({ verdict }) => verdict === 'failed')
  return is > was && failed
    ? `${candidate} gets ${is} % of the users although its verdict at ${failed.percent} % was failed`
    : undefined
}

const mayNot = ({ plan }: Journal): boolean => plan.onInconclusive === 'abort'

/** 10. A shift never meets a cold or too small candidate, nor does an abort find stable without a pod. */
function isWarm({ before, after }: Write, record: Record): string | undefined {
  const journal = journalOf(after)
  if (!journal?.candidate || journal.stable.length === 0 || journal.stage !== 'stepping') return undefined
  const { candidate, stable } = journal
  const [was, is] = [before, after].map(({ spec }) => shareOf(candidate, spec.traffic ?? []))
  if (is === undefined || was === undefined || is <= was || record.isShaken) return undefined
  const pods = podsOf(record.stage, candidate)
  const wanted = Math.max(1, Math.ceil((is * (record.rollouts.get(journal.id)?.pods ?? 0)) / 100))
  if (pods < wanted) return `${candidate} gets ${is} % of the users with ${pods} of ${wanted} pods`
  return stable.some(({ revision }) => podsOf(record.stage, revision) === 0)
    ? `${candidate} gets users while stable has no pod to return to`
    : undefined
}

/** The laws of evidence that this write of ours breaks. */
export const brokenByEvidence = (write: Write, record: Record): readonly string[] =>
  [isConsented(write, record), isReturned(write, record), isWarm(write, record)].filter(
    (broken) => broken !== undefined,
  )
