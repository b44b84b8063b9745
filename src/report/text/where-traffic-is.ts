/** Where users are at the end and what they may have met, in sentences. Pure. The same words in the log and the summary. */
import type { Outcome } from '../../engine/ports/events.ts'
import type { Share, TrafficTarget } from '../../rollout/model.ts'
import { count, counted, duration, listed, timeOfDay } from './numbers.ts'
import { unnamed } from './words.ts'

/** The first thing everybody wants to know. */
export const whereUsersAre = (outcome: Outcome): string => {
  if (outcome.swept ?? outcome.services) return usersByService
  switch (outcome.kind) {
    case 'promoted':
      return `All traffic is on ${outcome.revision ?? unnamed}.`
    case 'unchanged':
      return `Traffic is unchanged: ${splitText(outcome.traffic)}.`
    case 'refused':
      return 'Nothing was changed.'
    case 'requested':
      return `Traffic now: ${splitText(outcome.traffic)}. The running rollout goes on from there.`
    case 'split':
    case 'paused':
      return splitOrWhole(outcome.traffic)
    case 'rolled-back':
      return `All traffic is back on ${onWhat(outcome)}.`
    case 'aborted':
      return backOnStable(outcome)
    case 'first-deployment-failed':
      return 'The Service has no earlier Revision to return to.'
    case 'stopped':
      if (outcome.because === 'driver') return `The other rollout controls the traffic: ${splitText(outcome.traffic)}.`
      return `Traffic is as the other client set it: ${splitText(outcome.traffic)}.`
    case 'recovered':
    case 'left-open':
      return usersByService
    case 'uncertain':
      return outcome.traffic.length > 0
        ? `Last confirmed: ${splitText(outcome.traffic)}.`
        : 'The traffic split is unknown.'
  }
}

const usersByService = 'The table shows the result for each Service.'

/** For how long which share of users met the candidate, where that is over. Undefined where nobody did. */
export const whatUsersMet = ({ exposure, revision, kind, metBefore }: Outcome): string | undefined => {
  const met = exposure.filter((each) => each.percent > 0)
  if (!leftIt.has(kind)) return undefined
  if (met.length === 0) return metAtMost(metBefore, revision)
  const ms = met.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
  const most = Math.max(...met.map((each) => each.percent))
  const upTo = met.some((each) => each.percent !== most) ? 'up to ' : ''
  return `For ${duration(ms)}, ${revision ?? unnamed} received ${upTo}${most} % of traffic.`
}

const metAtMost = (percent = 0, revision = unnamed): string | undefined =>
  percent > 0 ? `Until then, ${revision} received ${percent} % of traffic.` : undefined

/** What users got from the candidate, where that was counted. */
export const whatUsersGot = ({ answers, revision = unnamed }: Outcome): string | undefined => {
  if (!answers) return undefined
  const { count: all, bad, lacks } = answers
  const since = lacks === 'earlier' ? 'Since this job took over, ' : ''
  if (all === 0)
    return capital(`${since}no user has sent ${revision} a request${lacks === 'between' ? ownJobsOnly : asCounted}.`)
  const besides = lacks === 'between' ? ', besides those between two jobs' : ''
  return capital(
    `${since}${bad === undefined ? whatUsersSent(all, revision) : whatTheyGot({ all, bad }, revision)}${besides}.`,
  )
}

const asCounted = ', as far as requests are counted'
const ownJobsOnly = `${asCounted}: not between two jobs`

function whatTheyGot({ all, bad }: { readonly all: number; readonly bad: number }, revision: string): string {
  return `users got ${counted(all, 'answer')} from ${revision}, ${bad === 0 ? 'none' : count(bad)} of them bad`
}

function whatUsersSent(all: number, revision: string): string {
  return `about ${counted(all, 'request')} of users went to ${revision}; whether they failed is not measured`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where users are, what they met on the way, and what they got. */
export const userSentences = (outcome: Outcome): string =>
  [whereUsersAre(outcome), whatUsersMet(outcome), whatUsersGot(outcome)]
    .filter((sentence) => sentence !== undefined)
    .join(' ')

/** `hello-00041 and hello-00040` */
export const revisionsIn = (shares: readonly Share[]): string => listed(shares.map(({ revision }) => revision))

/** The largest share that met the candidate; 0 where nobody did. */
export const mostExposed = ({ exposure, metBefore = 0 }: Outcome): number =>
  Math.max(metBefore, ...exposure.map((each) => each.percent))

/** A split may give one of them everything. */
function splitOrWhole(traffic: readonly TrafficTarget[]): string {
  const only = traffic.find(({ percent }) => percent === 100)?.revisionName
  return only === undefined ? `Traffic is split: ${splitText(traffic)}.` : `All traffic is on ${only}.`
}

/** `hello-00042 10 %, hello-00041 90 %`; entries without users are left out. */
export const splitText = (traffic: readonly TrafficTarget[]): string => {
  const served = traffic.filter(({ percent = 0 }) => percent > 0)
  if (served.length === 0) return 'no traffic is served'
  return served
    .map(({ revisionName, percent }) => `${revisionName ?? 'the latest ready Revision'} ${percent} %`)
    .join(', ')
}

const leftIt: ReadonlySet<Outcome['kind']> = new Set(['aborted', 'first-deployment-failed', 'stopped'])

const backOnStable = (outcome: Outcome): string => {
  const { revision = unnamed, traffic } = outcome
  const left = outcome.exposure.filter((each) => each.percent > 0).at(-1)
  const there = onWhat(outcome)
  if (traffic.some((target) => target.percent && target.revisionName === revision)) return `All traffic is on ${there}.`
  if (!left && outcome.metBefore) return `All traffic is back on ${there}.`
  if (!left) return `${revision} received no traffic: all traffic ${outcome.copy ? 'is' : 'stays'} on ${there}.`
  if (outcome.copy)
    return `No traffic has been on ${revision} since ${timeOfDay(left.toMs)} UTC: all of it is on ${there}.`
  return `All traffic has been back on ${there} since ${timeOfDay(left.toMs)} UTC.`
}

/** `hello-00041`, `hello-00043, a copy of hello-00041 (its configuration was restored)`, `hello-00041 and hello-00040` */
const onWhat = ({ traffic, copy, previousRevision = 'the stable Revision' }: Outcome): string => {
  if (copy) return `${copy.revision}, a copy of ${copy.of} (its configuration was restored)`
  const names = new Set(traffic.flatMap(({ revisionName, percent }) => (percent && revisionName ? [revisionName] : [])))
  return names.size === 0 ? previousRevision : listed([...names])
}
