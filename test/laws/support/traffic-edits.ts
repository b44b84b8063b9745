/** What another hand may make of a traffic list. */
import type { ServiceObject } from '../../../sandbox/objects/objects.ts'
import { namespace, type Stage } from '../../stories/support/stage.ts'
import type { TrafficEdit } from './story.ts'

type Traffic = NonNullable<ServiceObject['spec']['traffic']>

/** Tags stay where they are in all of them: another hand moves users, not our test's targets. */
export const edits: Readonly<Record<TrafficEdit, (traffic: Traffic, stage: Stage) => Traffic>> = {
  newest: (traffic, stage) => everyoneOn(traffic, revisionsOf(stage).at(-1)),
  oldest: (traffic, stage) => everyoneOn(traffic, revisionsOf(stage)[0]),
  float: (traffic) => [{ latestRevision: true, percent: 100 }, ...idle(traffic)],
  swap: (traffic) => {
    const percents = traffic.map(({ percent = 0 }) => percent).toReversed()
    return traffic.map((target, index) => ({ ...target, percent: percents[index] ?? 0 }))
  },
  'add-tag': (traffic, stage) => [
    ...traffic.filter(({ tag }) => tag !== 'theirs'),
    { tag: 'theirs', revisionName: revisionsOf(stage)[0] ?? '', percent: 0 },
  ],
  rewrite: (traffic) => [...traffic],
}

const revisionsOf = ({ sandbox }: Stage): readonly string[] =>
  sandbox.store.revisions
    .list(namespace)
    .filter(({ status }) => status?.conditions?.some((each) => each.type === 'Ready' && each.status === 'True'))
    .map(({ metadata }) => metadata.name)

const everyoneOn = (traffic: Traffic, revisionName: string | undefined): Traffic =>
  revisionName === undefined ? traffic : [{ revisionName, percent: 100 }, ...idle(traffic)]

const idle = (traffic: Traffic): Traffic =>
  traffic.filter(({ tag }) => tag !== undefined).map((target) => ({ ...target, percent: 0 }))
