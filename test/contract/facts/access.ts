/** Who is let in, and what is said to who is not. */
import { isGrantedBy } from '../../../src/kubernetes/api/granted-rules.ts'
import { at, isObject, send, textAt } from '../api.ts'
import type { Behaviour, Subject } from '../subject.ts'
import { verdict } from './guards.ts'

export const access: readonly Behaviour[] = [
  {
    name: 'a token that nobody has is 401; a user without the right is 403, with user, verb and resource in the message',
    see: async (subject) => {
      const path = `/apis/serving.knative.dev/v1/namespaces/${subject.namespace}/services/x`
      const imposter = await send(subject.imposter, { method: 'GET', path })
      const stranger = await send(subject.stranger, { method: 'DELETE', path })
      const said =
        `services.serving.knative.dev "x" is forbidden: User "${subject.strangerName}" cannot delete resource "services" in API ` +
        `group "serving.knative.dev" in the namespace "${subject.namespace}"`
      return [
        verdict(imposter),
        verdict(stranger).concat(
          textAt(stranger.body, 'message') === said ? ' as expected' : textAt(stranger.body, 'message'),
        ),
      ]
    },
    expect: ['401 Unauthorized', '403 Forbidden as expected'],
  },
  {
    name: 'an access review says what would be allowed, without doing it',
    see: async (subject) => {
      const review = (transport: Subject['transport']) =>
        send(transport, {
          method: 'POST',
          path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: {
              resourceAttributes: {
                namespace: subject.namespace,
                verb: 'patch',
                group: 'serving.knative.dev',
                resource: 'services',
              },
            },
          }),
        })
      const answers = [await review(subject.transport), await review(subject.stranger)]
      return answers.map(({ status, body }) => `${status} ${at(body, 'status.allowed')}`)
    },
    expect: ['201 true', '201 false'],
  },
  {
    name: 'a rules review names what is granted in a namespace, all at once',
    see: async (subject) => {
      const review = (transport: Subject['transport']) =>
        send(transport, {
          method: 'POST',
          path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectRulesReview',
            spec: { namespace: subject.namespace },
          }),
        })
      const answers = [await review(subject.transport), await review(subject.stranger)]
      const right = { verb: 'patch', group: 'serving.knative.dev', resource: 'services', name: undefined }
      return answers.map(({ status, body }) => {
        const named = at(body, 'status')
        return `${status} ${isObject(named) && isGrantedBy(named, right)}`
      })
    },
    expect: ['201 true', '201 false'],
  },
  {
    name: 'who asks for it is told their own name',
    see: async (subject) => {
      const { status, body } = await send(subject.stranger, {
        method: 'POST',
        path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' }),
      })
      const isTold = textAt(body, 'status.userInfo.username') === subject.strangerName
      return [`${status} ${isTold ? 'as expected' : at(body, 'status')}`]
    },
    expect: ['201 as expected'],
  },
]
