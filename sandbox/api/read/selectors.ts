/** Label and field selectors, as lists and watches take them. Source: k8s.io/apimachinery pkg/labels, pkg/fields. */
import type { Meta } from '../../objects/objects.ts'

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
  const [, key, operator = '', value = ''] =
    /^([\w./-]+)\s*(=|==|!=)\s*([\w.-]*)$/.exec(term) ?? /^([\w./-]+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(term) ?? []
  if (key) {
    const values = value.split(',').map((each) => each.trim())
    const wanted = operator !== '!=' && operator !== 'notin'
    return ({ metadata: { labels } }) => (labels?.[key] !== undefined && values.includes(labels[key])) === wanted
  }
  const [, absent, name] = /^(!?)([\w./-]+)$/.exec(term) ?? []
  if (!name) return `unable to parse requirement: found '${term}'`
  return ({ metadata: { labels } }) => (labels?.[name] !== undefined) === (absent === '')
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
