/**
 * Whether rules that an API server names grant a right: the verb, the group, the resource and, where a rule is for some objects only,
 * the name of the object. Pure. Source: kubernetes pkg/apis/rbac/v1/evaluation_helpers.go.
 */
import type { JsonObject } from '../../engine/ports/ports.ts'
import { objects, strings } from './json.ts'

export type Asked = {
  readonly verb: string
  readonly group: string
  /** With its subresource: pods/log. */
  readonly resource: string
  /** Undefined: all objects of this kind. */
  readonly name: string | undefined
}

/** `status`: of a SelfSubjectRulesReview. It may be incomplete: what it does not name may be granted all the same. */
export const isGrantedBy = ({ resourceRules }: JsonObject, asked: Asked): boolean =>
  objects(resourceRules).some((rule) => matches(rule, asked))

/** Whether a rule grants the right for objects of some names, whatever they are. */
export const isGrantedByName = ({ resourceRules }: JsonObject, asked: Omit<Asked, 'name'>): boolean =>
  objects(resourceRules).some((rule) =>
    strings(rule.resourceNames).some((name) => matches({ ...rule, resourceNames: [name] }, { ...asked, name })),
  )

const matches = (rule: JsonObject, { verb, group, resource, name }: Asked): boolean =>
  holds(rule.verbs, verb) &&
  holds(rule.apiGroups, group) &&
  (holds(rule.resources, resource) || holdsPart(rule.resources, resource)) &&
  isNamed(strings(rule.resourceNames), name)

const holds = (values: JsonObject[string] | undefined, wanted: string): boolean =>
  strings(values).some((value) => value === wanted || value === '*')

/** A part of every resource. */
const holdsPart = (values: JsonObject[string] | undefined, resource: string): boolean => {
  const [, part] = resource.split('/')
  return part !== undefined && strings(values).includes(`*/${part}`)
}

const isNamed = (names: readonly string[], name: string | undefined): boolean =>
  names.length === 0 || (name !== undefined && names.includes(name))
