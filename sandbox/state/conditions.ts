/**
 * Conditions and how the top one, Ready, follows from the others: False if any is False, else Unknown if any is Unknown, else
 * True; the one that changed last lends its reason and message.
 * Source: knative.dev/pkg apis/condition_set.go; facts A.2.
 */
import type { ConditionObject, Conditions } from '../objects/objects.ts'

export type Mark = {
  readonly type: string
  readonly status: ConditionObject['status']
  readonly reason?: string
  readonly message?: string
}

export type ConditionSet = {
  /** Unknown where never set, as every reconcile begins. */
  readonly begin: (conditions: Conditions | undefined, at: string) => Conditions
  readonly mark: (conditions: Conditions, mark: Mark, at: string) => Conditions
}

export const conditionSet = (...dependents: readonly string[]): ConditionSet => ({
  begin: (conditions = [], at) => {
    const known = stateOf(conditions, 'Ready') === 'True' ? 'True' : 'Unknown'
    const missing = dependents
      .filter((type) => !find(conditions, type))
      .map((type) => ({ type, status: known }) as const)
    const ready = find(conditions, 'Ready') ? [] : [{ type: 'Ready', status: 'Unknown' } as const]
    return [...missing, ...ready].reduce((marked, mark) => set(marked, mark, at), conditions)
  },
  mark: (conditions, mark, at) => {
    const marked = set(
      conditions,
      mark,
      at,
      dependents.includes(mark.type) || mark.type === 'Ready' ? undefined : 'Info',
    )
    switch (mark.status) {
      case 'True':
        return mark.type === 'Ready' ? marked : set(marked, { ...summary(marked, dependents), type: 'Ready' }, at)
      case 'Unknown':
        return raiseUnknown(marked, mark, dependents, at)
      case 'False':
        return dependents.includes(mark.type) ? set(marked, { ...mark, type: 'Ready' }, at) : marked
    }
  },
})

export const find = (conditions: Conditions | undefined, type: string): ConditionObject | undefined =>
  conditions?.find((condition) => condition.type === type)

export const stateOf = (conditions: Conditions | undefined, type: string): ConditionObject['status'] | undefined =>
  find(conditions, type)?.status

/** A failed dependent outweighs one that is merely unknown. */
const raiseUnknown = (conditions: Conditions, mark: Mark, dependents: readonly string[], at: string): Conditions => {
  const failed = dependents.some((type) => stateOf(conditions, type) === 'False')
  if (failed && stateOf(conditions, 'Ready') === 'False') return conditions
  if (failed) return set(conditions, { ...mark, type: 'Ready', status: 'False' }, at)
  return dependents.includes(mark.type) ? set(conditions, { ...mark, type: 'Ready' }, at) : conditions
}

const summary = (conditions: Conditions, dependents: readonly string[]): Omit<Mark, 'type'> => {
  const known = conditions.filter((condition) => dependents.includes(condition.type))
  const newestFirst = known.toSorted((a, b) => (a.lastTransitionTime < b.lastTransitionTime ? 1 : -1))
  const unhappy =
    newestFirst.find((condition) => condition.status === 'False') ??
    newestFirst.find((condition) => condition.status === 'Unknown')
  if (unhappy) return { status: unhappy.status, reason: unhappy.reason, message: unhappy.message }
  return { status: known.length < dependents.length ? 'Unknown' : 'True' }
}

/** Keeps the time of the last change while nothing but the time would change; sorted, as Knative stores them. */
const set = (conditions: Conditions, mark: Mark, at: string, severity?: 'Info'): Conditions => {
  const old = find(conditions, mark.type)
  const { type, status } = mark
  const reason = mark.reason || undefined
  const message = mark.message || undefined
  if (old && old.status === status && old.reason === reason && old.message === message) return conditions
  const added: ConditionObject = {
    type,
    status,
    ...(reason ? { reason } : {}),
    ...(message ? { message } : {}),
    ...(severity ? { severity } : {}),
    lastTransitionTime: at,
  }
  const others = conditions.filter((condition) => condition.type !== type)
  return [...others, added].sort((a, b) => (a.type < b.type ? -1 : 1))
}

/** What did not change in the end keeps its time. Source: knative.dev/pkg reconciler/reconcile_common.go, groomConditions... */
export const groomed = (after: Conditions, before: Conditions | undefined): Conditions =>
  after.map((condition) => {
    const old = find(before, condition.type)
    return old && sameButTime(old, condition) ? old : condition
  })

const sameButTime = (a: ConditionObject, b: ConditionObject) =>
  a.status === b.status && a.reason === b.reason && a.message === b.message
