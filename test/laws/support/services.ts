/** Random Services, and one of them put on a stage. */
import fc from 'fast-check'
import type { KnativeVersion } from '../../../sandbox/versions.ts'
import { names } from '../../../src/engine/ports/annotations.ts'
import type { TrafficTarget } from '../../../src/rollout/model.ts'
import { emptyStage, place, type Stage, service, servingStage } from '../../stories/support/stage.ts'
import type { Form, IdleTarget, ServiceShape, Story } from './story.ts'

const form: fc.Arbitrary<Form> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('floating' as const) }) },
  fc.record({ is: fc.constant('floating' as const), tag: fc.constant('web') }),
  { weight: 2, arbitrary: fc.record({ is: fc.constant('pinned' as const) }) },
  fc.record({ is: fc.constant('pinned' as const), tag: fc.constant('web') }),
  fc.record({
    is: fc.constant('split' as const),
    percent: fc.integer({ min: 1, max: 99 }),
    newest: fc.constantFrom('floats', 'named'),
  }),
)

/** On each of them the laws are held. */
const versions: readonly KnativeVersion[] = ['1.23', '1.17']

export const serviceShape: fc.Arbitrary<ServiceShape> = fc.record({
  revisions: fc.constantFrom(1, 1, 2, 3),
  form,
  idle: fc.subarray<IdleTarget>(['tagged', 'untagged', 'floating']),
  minScale: fc.constantFrom(0, 0, 0, 1, 2, 3),
  startDelayMs: fc.constantFrom(0, 0, 0, 3_000),
  registry: fc.constantFrom('registry.example', 'registry.example', 'dev.local'),
  isSeasoned: fc.boolean(),
  isAsleep: fc.constantFrom(false, false, true),
  knative: fc.constantFrom(...versions),
})

export const nameOf = (number: number): string => `${service}-${String(number).padStart(5, '0')}`

/** The image that is deployed before, and by default again. */
const imageOf = (shape: ServiceShape, build: number): string => `${shape.registry}/hello:${build}`

const sleepMs = 150_000

export async function setTheStage({ seed, service: shape }: Pick<Story, 'seed' | 'service'>): Promise<Stage> {
  if (!shape) return emptyStage(seed)
  const stage = await servingStage({
    seed,
    setup: { knative: shape.knative },
    image: imageOf(shape, 1),
    annotations: shape.minScale > 0 ? { 'autoscaling.knative.dev/min-scale': String(shape.minScale) } : {},
    env: shape.startDelayMs > 0 ? { START_DELAY_MS: String(shape.startDelayMs) } : {},
    marks: shape.isSeasoned ? { [names.tags]: 'latest,previous' } : {},
  })
  for (let number = 2; number <= shape.revisions; number += 1) await addRevision(stage, shape, number)
  stage.sandbox.foreign.patchService(place, { spec: { traffic: trafficOf(shape).map((target) => ({ ...target })) } })
  await stage.scheduler.pass(shape.isAsleep ? sleepMs : 2_000)
  return stage
}

async function addRevision(stage: Stage, shape: ServiceShape, number: number): Promise<void> {
  const { template } = stage.sandbox.store.services.get(place.namespace, place.name)?.spec ?? {}
  const env = template?.spec.containers[0]?.env ?? []
  const containers = [{ image: imageOf(shape, 1), env: [...env, { name: 'BUILD', value: String(number) }] }]
  const written = JSON.stringify({ spec: { template: { spec: { containers } } } })
  stage.sandbox.foreign.patchService(place, JSON.parse(written))
  await stage.scheduler.pass(10_000)
}

/** spec.traffic as its users wrote it. */
export function trafficOf(shape: ServiceShape): readonly TrafficTarget[] {
  const users = usersOf(shape)
  const named = new Set(users.map(({ revisionName }) => revisionName))
  const isFree = ({ tag, revisionName }: TrafficTarget) => tag !== undefined || !named.has(revisionName)
  return [...users, ...seasoned(shape, users), ...shape.idle.map(idleTarget).filter(isFree)]
}

function usersOf({ form, revisions }: ServiceShape): readonly TrafficTarget[] {
  const newest = nameOf(revisions)
  if (form.is === 'floating') return [{ latestRevision: true, percent: 100, ...tagged(form.tag) }]
  if (form.is === 'pinned' || revisions === 1) return [{ revisionName: newest, percent: 100, ...tagged('web') }]
  const top = form.newest === 'floats' ? { latestRevision: true } : { revisionName: newest }
  return [
    { ...top, percent: form.percent },
    { revisionName: nameOf(revisions - 1), percent: 100 - form.percent },
  ]
}

const tagged = (tag: string | undefined) => (tag ? { tag } : {})

/** What an earlier promotion left: its tags, the one before last still listed. */
function seasoned({ isSeasoned, revisions }: ServiceShape, users: readonly TrafficTarget[]): readonly TrafficTarget[] {
  if (!isSeasoned) return []
  const latest = users[0]?.revisionName ? { revisionName: users[0].revisionName } : { latestRevision: true }
  const previous = { tag: 'previous', revisionName: nameOf(Math.max(1, revisions - 1)), percent: 0 }
  return [{ tag: 'latest', ...latest, percent: 0 }, previous]
}

function idleTarget(idle: IdleTarget): TrafficTarget {
  switch (idle) {
    case 'tagged':
      return { tag: 'qa', revisionName: nameOf(1), percent: 0 }
    case 'untagged':
      return { revisionName: nameOf(1), percent: 0 }
    case 'floating':
      return { tag: 'next', latestRevision: true, percent: 0 }
  }
}
