/** Checks of the one Service that was asked about: what would keep a rollout of it from starting. Pure. */
import type { ServiceView } from '../../../engine/ports/ports.ts'
import { homeOf } from '../../../engine/preflight/home.ts'
import { refuseForeignOwners, refuseTakenTags } from '../../../engine/preflight/ownership.ts'
import { moveNow } from '../../../engine/writes/await-turn.ts'
import { words } from '../../../errors/catalogue.ts'
import { commandText } from '../../../errors/command.ts'
import { RolloutError } from '../../../errors/rollout-error.ts'
import { counted } from '../../../report/text/numbers.ts'
import type { Move } from '../../../rollout/turn/on-newer.ts'
import type { Facts } from './facts.ts'
import { error, type Finding, ok, unknown, warning } from './finding.ts'

type Check = (facts: Facts) => readonly Finding[]

const viewIn = ({ services, asked }: Facts): ServiceView | undefined =>
  services.is === 'read' ? services.value.find(({ name }) => name === asked)?.view : undefined

/** What `find` finds of the Service, if there is one. */
const of =
  (find: (view: ServiceView, facts: Facts) => readonly Finding[]): Check =>
  (facts) => {
    const view = viewIn(facts)
    return view ? find(view, facts) : []
  }

const target = ({ asked = '', connection: { namespace, server } }: Facts) => ({ service: asked, namespace, server })

/** What a rollout would be refused with, in its own words. */
const refusalsOf = (refuse: () => unknown): readonly Finding[] => {
  try {
    refuse()
    return []
  } catch (thrown) {
    if (!(thrown instanceof RolloutError)) throw thrown
    return [error(thrown.message, thrown.cure)]
  }
}

export const checkReady: Check = (facts) => {
  const { services, asked } = facts
  if (asked === undefined || services.is === 'absent') return []
  if (services.is === 'unknown') return [unknown(`The state of ${asked}`, services)]
  const view = viewIn(facts)
  if (view) return stateOf(view, facts)
  return [
    warning(
      `There is no Service ${asked}: the first deploy creates it, with all traffic at once.`,
      'Check the name, if there should be one.',
    ),
  ]
}

function stateOf(view: ServiceView, facts: Facts): readonly Finding[] {
  if (view.deleting) {
    const { since, finalizers } = view.deleting
    const { message, cure } = words('E_BEING_DELETED', { ...target(facts), since, finalizers: finalizers.join(', ') })
    return [error(message, cure)]
  }
  const refusals = refusalsOfHome(view, facts)
  return refusals.length > 0 ? refusals : [readiness(view, facts)]
}

/** Who serves once an open rollout is over is not known before. */
const refusalsOfHome = (view: ServiceView, { snapshot }: Facts): readonly Finding[] =>
  snapshot?.is === 'read' && view.journal === undefined ? refusalsOf(() => homeOf(snapshot.value, view)) : []

function readiness({ ready }: ServiceView, { asked = '', connection: { namespace } }: Facts): Finding {
  if (ready.status === 'True') return ok(`${asked} is ready.`)
  const why = [ready.reason, ready.message].filter(Boolean).join(': ')
  const look = commandText({ verb: 'status', service: asked, namespace })
  return warning(
    `${asked} is not ready${why === '' ? '' : `: ${why}`}.`,
    `A deploy can fix that. To see more:\n${look}`,
  )
}

/** A Service that nobody asks has no requests of users to judge by. */
export const checkPods: Check = ({ asked = '', snapshot }) => {
  if (snapshot?.is === 'unknown') return [unknown(`Who serves ${asked}`, snapshot)]
  if (snapshot?.is !== 'read' || !snapshot.value.service) return []
  const pods = [...snapshot.value.revisions.values()].reduce((sum, { replicas }) => sum + replicas, 0)
  if (pods > 0) return [ok(`${asked} has ${counted(pods, 'pod')}.`)]
  return [
    warning(
      `${asked} is scaled to zero, so nobody asks it now: a rollout is judged by probes alone until users come.`,
      'Nothing needs to be done; do not set `evidence` to users, which would wait for them.',
    ),
  ]
}

export const checkOwners: Check = of((view, facts) => {
  const refusals = refusalsOf(() => refuseForeignOwners({ cluster: { target: target(facts) }, ...facts }, view))
  if (refusals.length > 0) return refusals
  return [
    ok(
      view.gitops
        ? `${view.gitops.by} manages this Service, and \`adopt-gitops\` lets rollouts go on.`
        : 'No controller makes this Service from something else.',
    ),
  ]
})

export const checkTags: Check = of((view, facts) => refusalsOf(() => refuseTakenTags(facts, view)))

const whatDeployDoes: Readonly<Record<Exclude<Move, 'refuse'>, string>> = {
  go: 'has no driver: a deploy takes its place',
  wait: 'is open: another one waits for it',
  'take-over': 'is open: a deploy brings it to its end first',
}

export const checkRollout: Check = of((service, facts) => {
  if (service.journal === undefined) return [ok('No rollout is open.')]
  const move = moveNow(
    { cluster: { target: target(facts) }, ...facts },
    { service },
    { nowMs: facts.nowMs, driver: '' },
  )
  if (move instanceof RolloutError) return [error(move.message, move.cure)]
  const look = commandText({ verb: 'status', service: facts.asked ?? '', namespace: facts.connection.namespace })
  return [warning(`A rollout of this Service ${whatDeployDoes[move]}.`, `To see how far it is:\n${look}`)]
})
