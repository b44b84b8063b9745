/** Label and field selectors, as lists and watches take them. Source: k8s.io/apimachinery pkg/labels; fields only by metadata.name. */
import type { Meta, Texts } from '../objects.ts'

export type Filter = (object: { readonly metadata: Meta }) => boolean
export type Selection =
  | { readonly is: 'filter'; readonly filter: Filter }
  | { readonly is: 'bad'; readonly message: string }

export const selectionOf = (query: URLSearchParams): Selection => {
  const labels = termsOf(query.get('labelSelector')).map(labelRule)
  const fields = termsOf(query.get('fieldSelector')).map(fieldRule)
  const bad = [...labels, ...fields].find((rule) => typeof rule === 'string')
  if (bad !== undefined) return { is: 'bad', message: bad }
  const rules = [...labels, ...fields].filter((rule) => typeof rule === 'function')
  return { is: 'filter', filter: (object) => rules.every((rule) => rule(object)) }
}

/** Terms are parted by commas, but not by those of a set such as `in (a,b)`. */
const termsOf = (selector: string | null): readonly string[] =>
  selector ? selector.split(/,(?![^(]*\))/).map((term) => term.trim()) : []

type Rule = Filter | string

const labelRule = (term: string): Rule => {
  const [, key = '', operator = '', value = ''] =
    /^(!?[\w./-]+?)\s*(?:(==|=|!=|in|notin)\s*\(?([^)]*)\)?)?$/.exec(term) ?? []
  if (key === '') return `unable to parse requirement: found '${term}'`
  const values = value.split(',').map((each) => each.trim())
  const has = (labels: Texts) => values.includes(labels[key] ?? '') && labels[key] !== undefined
  const rules: Readonly<Record<string, (labels: Texts) => boolean>> = {
    '': (labels) => (key.startsWith('!') ? labels[key.slice(1)] === undefined : labels[key] !== undefined),
    '=': has,
    '==': has,
    in: has,
    '!=': (labels) => !has(labels),
    notin: (labels) => !has(labels),
  }
  const rule = rules[operator]
  return rule ? ({ metadata }) => rule(metadata.labels ?? {}) : `unable to parse requirement: found '${term}'`
}

const fieldRule = (term: string): Rule => {
  const [, field, value] = /^([\w.]+)==?(.*)$/.exec(term) ?? []
  switch (field) {
    case 'metadata.name':
      return ({ metadata }) => metadata.name === value
    case 'metadata.namespace':
      return ({ metadata }) => metadata.namespace === value
    case 'involvedObject.name':
    case 'involvedObject.kind':
    case 'involvedObject.uid':
      return (object) => involved(object)[field.slice('involvedObject.'.length)] === value
    default:
      return `field label not supported: ${field ?? term}`
  }
}

const involved = (object: object): Readonly<Record<string, unknown>> =>
  'involvedObject' in object && typeof object.involvedObject === 'object' ? { ...object.involvedObject } : {}
