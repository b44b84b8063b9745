/** What is refused before it is stored, what is not, and who is let in at all. */
import type { JsonObject } from '../../src/engine/ports.ts'
import { at, create, jsonPatch, send, textAt } from './api.ts'
import { verdict } from './guards.ts'
import { image, type Look, onService, serviceOf } from './services.ts'
import type { Behaviour, Subject } from './subject.ts'

const traffic = (...entries: readonly JsonObject[]): Look => ({ traffic: entries })
const floating = { latestRevision: true, percent: 100 }

/** A look, and the part of the message that names what is wrong; undefined: it passes. */
const looks: Readonly<Record<string, readonly [Look, string?]>> = {
  'a sum below 100': [traffic({ ...floating, percent: 99 }), 'Traffic targets sum to 99, want 100: spec.traffic'],
  'a percent over 100': [traffic({ ...floating, percent: 101 }), 'expected 0 <= 101 <= 100: spec.traffic[0].percent'],
  'a percent that is not whole': [traffic({ ...floating, percent: 33.3 }), 'cannot unmarshal number 33.3'],
  'a tag that begins with a digit': [traffic({ ...floating, tag: '1abc' }), 'not a DNS 1035 label'],
  'a tag in capitals': [traffic({ ...floating, tag: 'Canary' }), 'not a DNS 1035 label'],
  'a tag used twice': [
    traffic({ ...floating, tag: 'x' }, { latestRevision: true, percent: 0, tag: 'x' }),
    'Multiple definitions for "x"',
  ],
  'an entry that floats and names a Revision': [
    traffic({ ...floating, revisionName: 'x' }),
    'may not set revisionName "x" when latestRevision is true',
  ],
  'an entry that neither floats nor names one': [
    traffic({ latestRevision: false, percent: 100 }),
    'may not set revisionName "" when latestRevision is false',
  ],
  'an url': [traffic({ ...floating, url: 'http://x' }), 'must not set the field(s): spec.traffic[0].url'],
  'a percent left out': [traffic({ ...floating }, { latestRevision: true, tag: 'x' })],
  'a Revision that does not exist': [traffic({ revisionName: 'admitted-00009', percent: 100 })],
  'a bad quantity': [
    { container: { resources: { requests: { cpu: 'lots' } } } },
    'quantities must match the regular expression',
  ],
  'a bad image reference': [
    { image: 'a:b:c' },
    'Failed to parse image reference: spec.template.spec.containers[0].image',
  ],
  'no image': [{ image: '' }, 'missing field(s): spec.template.spec.containers[0].image'],
  'an image that does not exist': [{ image: 'dev.local/missing:1' }],
  'a min-scale that is no number': [
    { annotations: { 'autoscaling.knative.dev/min-scale': 'x' } },
    'invalid value: x: spec.template.metadata.annotations.autoscaling.knative.dev/min-scale',
  ],
  'a max-scale below min-scale': [
    { annotations: { 'autoscaling.knative.dev/min-scale': '3', 'autoscaling.knative.dev/max-scale': '2' } },
    'max-scale=2 is less than min-scale=3',
  ],
  'a Revision name without the Service name in front': [{ templateName: 'other-1' }, 'must have prefix "admitted-"'],
  'a timeout over 10 minutes': [
    { timeoutSeconds: 601 } as Look,
    'expected 0 <= 601 <= 600: spec.template.spec.timeoutSeconds',
  ],
}

const tryLook = async (subject: Subject, name: string): Promise<string> => {
  const [look, part] = looks[name] ?? [{}]
  const service = serviceOf(subject, 'admitted', look)
  const sent = 'timeoutSeconds' in look ? withTimeout(service, look.timeoutSeconds) : service
  const answer = await create(subject, sent, 'dryRun=All')
  return verdict(answer, ...(part ? [part] : []))
}

const withTimeout = (service: JsonObject, timeoutSeconds: unknown): JsonObject => {
  const spec = at(service, 'spec.template.spec')
  return {
    ...service,
    spec: { template: { spec: { ...(spec as JsonObject), timeoutSeconds: timeoutSeconds as number } } },
  }
}

const admitted = Object.entries(looks).map(
  ([name, [, part]]): Behaviour => ({
    name: part ? `${name} is refused at admission` : `${name} passes admission`,
    see: async (subject) => [await tryLook(subject, name)],
    expect: [part ? `400 BadRequest ${part}` : '201'],
  }),
)

const unknownField = (subject: Subject): JsonObject => ({
  ...serviceOf(subject, 'admitted'),
  spec: { ...(serviceOf(subject, 'admitted').spec as JsonObject), nonsense: 1 },
})

export const admission: readonly Behaviour[] = [
  ...admitted,
  {
    name: 'defaults are filled in: traffic, container name, probe, limits of time and concurrency',
    see: async (subject) => {
      const { body } = await create(subject, serviceOf(subject, 'admitted'), 'dryRun=All')
      const part = (path: string) => JSON.stringify(at(body, path))
      return [
        part('spec.traffic'),
        part('spec.template.spec.containers.0.name'),
        part('spec.template.spec.containers.0.readinessProbe'),
        part('spec.template.spec.containers.0.resources'),
        part('spec.template.spec.containerConcurrency'),
        part('spec.template.spec.timeoutSeconds'),
        part('spec.template.spec.enableServiceLinks'),
      ]
    },
    expect: [
      '[{"latestRevision":true,"percent":100}]',
      '"user-container"',
      '{"successThreshold":1,"tcpSocket":{"port":0}}',
      '{}',
      '0',
      '300',
      'false',
    ],
  },
  {
    name: 'an unknown field is pruned, unless fieldValidation=Strict asks for a refusal',
    see: async (subject) => {
      const lax = await create(subject, unknownField(subject), 'dryRun=All')
      const strict = await create(subject, unknownField(subject), 'dryRun=All&fieldValidation=Strict')
      return [
        `${lax.status} ${at(lax.body, 'spec.nonsense') ?? 'pruned'}`,
        verdict(strict, 'strict decoding error: unknown field "spec.nonsense"'),
      ]
    },
    expect: ['201 pruned', '400 BadRequest strict decoding error: unknown field "spec.nonsense"'],
  },
  {
    name: 'an unknown field in a patch is refused with 422 where fieldValidation=Strict asks for it',
    see: onService('admit-strict', {}, async (subject, name) => {
      const answer = await jsonPatch(
        subject,
        name,
        [{ op: 'add', path: '/spec/nonsense', value: 1 }],
        'fieldValidation=Strict',
      )
      return [verdict(answer, 'strict decoding error: unknown field "spec.nonsense"')]
    }),
    expect: ['422 Invalid strict decoding error: unknown field "spec.nonsense"'],
  },
  {
    name: 'autoscaling annotations are refused on the Service itself',
    see: onService('admit-scale', {}, async (subject, name) => {
      const path = '/metadata/annotations/autoscaling.knative.dev~1min-scale'
      return [
        verdict(
          await jsonPatch(subject, name, [{ op: 'add', path, value: '1' }]),
          'invalid key name "autoscaling.knative.dev/min-scale"',
        ),
      ]
    }),
    expect: ['400 BadRequest invalid key name "autoscaling.knative.dev/min-scale"'],
  },
  {
    name: 'with a Revision name of its own, a template can only change under another name',
    see: onService('admit-name', { templateName: 'admit-name-one' }, async (subject, name) => {
      const next = { op: 'add', path: '/spec/template/spec/containers/0/image', value: image(2) }
      const same = await jsonPatch(subject, name, [next])
      const nameless = await jsonPatch(subject, name, [next, { op: 'remove', path: '/spec/template/metadata/name' }])
      return [
        verdict(same, 'Saw the following changes without a name change (-old +new): spec.template.metadata.name'),
        `${nameless.status}`,
      ]
    }),
    expect: [
      '400 BadRequest Saw the following changes without a name change (-old +new): spec.template.metadata.name',
      '200',
    ],
  },
  {
    name: 'the creator of a Service can not be changed',
    see: onService('admit-creator', {}, async (subject, name) => {
      const path = '/metadata/annotations/serving.knative.dev~1creator'
      const answer = await jsonPatch(subject, name, [{ op: 'add', path, value: 'somebody' }])
      return [verdict(answer, 'annotation value is immutable: metadata.annotations.serving.knative.dev/creator')]
    }),
    expect: ['400 BadRequest annotation value is immutable: metadata.annotations.serving.knative.dev/creator'],
  },
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
]
