/** What is refused before it is stored, what passes although it can not work, and what is filled in. */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'
import { at, create, jsonPatch } from '../api.ts'
import { newImage } from '../changes.ts'
import { looks } from '../looks.ts'
import { serviceOf } from '../manifest.ts'
import { onService } from '../services.ts'
import type { Behaviour, Subject } from '../subject.ts'
import { verdict } from './guards.ts'

const tryLook = async (subject: Subject, name: string): Promise<string> => {
  const [look, part] = looks[name] ?? [{}]
  const answer = await create(subject, serviceOf(subject, 'admitted', look), 'dryRun=All')
  return verdict(answer, ...(part ? [part] : []))
}

const admitted = Object.entries(looks).flatMap(([name, [, part, since]]): readonly Behaviour[] => {
  const see = async (subject: Subject) => [await tryLook(subject, name)]
  const passes = { name: `${name} passes admission`, see, expect: ['201'] }
  if (!part) return [passes]
  const refused = { name: `${name} is refused at admission`, see, expect: [`400 BadRequest ${part}`] }
  return since === undefined
    ? [refused]
    : [
        { ...refused, since },
        { ...passes, before: since },
      ]
})

const unknownField = (subject: Subject): JsonObject => {
  const service = serviceOf(subject, 'admitted')
  return { ...service, spec: { template: at(service, 'spec.template') ?? {}, nonsense: 1 } }
}

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
      const next = newImage(2)
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
]
