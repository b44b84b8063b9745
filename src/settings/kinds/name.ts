/**
 * Kinds of settings that name something, by the rules that Kubernetes and Knative will hold them to.
 * Source: apimachinery util/validation; Knative wants DNS-1035 labels for Services and tags.
 */
import { type Kind, ok, wrong } from '../setting.ts'

const label1035 = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/
const label1123 = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

/** A Service or a tag: it begins with a letter, so a bare commit SHA may not do. */
export const serviceName: Kind<string> = {
  takes: 'a name',
  shape: 'text',
  read: (text) => (label1035.test(text) ? ok(text) : wrong('E_NAME', { value: text, first: 'a letter' })),
}

export const namespaceName: Kind<string> = {
  takes: 'a name',
  shape: 'text',
  read: (text) => (label1123.test(text) ? ok(text) : wrong('E_NAME', { value: text, first: 'a letter or digit' })),
}

export const isObjectName = (text: string): boolean => text.length <= 253 && subdomain.test(text)

export const objectName: Kind<string> = {
  takes: 'a name',
  shape: 'text',
  read: (text) => (isObjectName(text) ? ok(text) : wrong('E_OBJECT_NAME', { value: text })),
}

/** Host and port, then a lower-case path, then tag, digest or both. Source: distribution/reference, the grammar. */
const word = '[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*'
const reference = new RegExp(
  `^(?:[A-Za-z0-9.-]+(?::\\d+)?/|\\[[0-9a-f:]+\\](?::\\d+)?/)?${word}(?:/${word})*(?::\\w[\\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$`,
)

export const image: Kind<string> = {
  takes: 'an image reference',
  shape: 'text',
  read: (text) => (reference.test(text) ? ok(text) : wrong('E_IMAGE', { value: text })),
}
