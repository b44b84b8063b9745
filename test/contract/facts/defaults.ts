/**
 * What Knative's webhook makes of a template: fields that were left out, amounts in Kubernetes' own units. It differs between the creation of
 * a Service, a change of it, and the Revision, so that a template that was sent is never found again by comparing.
 */
import type { Json, JsonObject } from '../../../src/engine/ports/ports.ts'
import { at, create, get, jsonPatch, listAt, textAt } from '../api.ts'
import { image, serviceOf } from '../manifest.ts'
import { awaitCondition, onService, until } from '../services.ts'
import type { Behaviour, Subject } from '../subject.ts'

const spec = '/spec/template/spec'
const plain: JsonObject = { containers: [{ image: image(2) }] }

const ordered = (value: Json | undefined): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'none'

type Filled = { readonly container: JsonObject; readonly pod?: JsonObject }

/** These fields of the container of a Service, as a dry run of its creation gives them back. */
const fieldsOf = async (
  subject: Subject,
  paths: readonly string[],
  { container, pod = {} }: Filled,
): Promise<readonly string[]> => {
  const { body } = await create(subject, serviceOf(subject, 'filled', { container, pod }), 'dryRun=All')
  const found = at(body, 'spec.template.spec.containers.0') ?? textAt(body, 'message')
  return paths.map((path) => ordered(at(found, path)))
}

const probes: JsonObject = {
  readinessProbe: { httpGet: { path: '/healthz' }, periodSeconds: 5 },
  livenessProbe: { httpGet: { path: '/healthz' } },
}

const amounts = { cpu: '0.05', memory: '33554432', 'ephemeral-storage': '1.5Gi' }

export const defaults: readonly Behaviour[] = [
  {
    name: 'service links are turned off on a Service that is created, and on a Revision, but not on a Service that is changed',
    see: onService('links', {}, async (subject, name) => {
      const linksOf = async (...[kind, of, path]: ['services' | 'configurations' | 'revisions', string, string]) =>
        String(at((await get(subject, kind, of)).body, `${path}.enableServiceLinks`) ?? 'left out')
      const created = await linksOf('services', name, 'spec.template.spec')
      await jsonPatch(subject, name, [{ op: 'add', path: spec, value: plain }])
      await awaitCondition(subject, ['revisions', `${name}-00002`, 'Ready'], 'True')
      return [
        `created ${created}`,
        `changed ${await linksOf('services', name, 'spec.template.spec')}`,
        `Configuration ${await linksOf('configurations', name, 'spec.template.spec')}`,
        `Revision ${await linksOf('revisions', `${name}-00002`, 'spec')}`,
      ]
    }),
    expect: ['created false', 'changed left out', 'Configuration left out', 'Revision false'],
  },
  {
    name: 'the Configuration holds the template of its Service as it is stored, and labels its Revision with its own generation',
    see: onService('marks', {}, async (subject, name) => {
      await jsonPatch(subject, name, [{ op: 'add', path: spec, value: plain }])
      const revision = await until(subject, 'the second Revision', async () => {
        const { status, body } = await get(subject, 'revisions', `${name}-00002`)
        return status === 200 ? body : undefined
      })
      const templateOf = async (kind: 'services' | 'configurations') =>
        ordered(at((await get(subject, kind, name)).body, 'spec.template.spec'))
      const generation = at((await get(subject, 'configurations', name)).body, 'metadata.generation')
      return [
        (await templateOf('services')) === (await templateOf('configurations')) ? 'the same template' : 'another one',
        `generation ${generation}`,
        `label ${textAt(revision, ['metadata', 'labels', 'serving.knative.dev/configurationGeneration'])}`,
      ]
    }),
    expect: ['the same template', 'generation 2', 'label 2'],
  },
  {
    name: 'amounts are written back in the shortest unit that loses nothing',
    see: async (subject) => {
      const limits = { cpu: '1000m', memory: '1024Mi', 'ephemeral-storage': '2000M' }
      const container = { resources: { requests: amounts, limits } }
      return fieldsOf(subject, ['resources.requests', 'resources.limits'], { container })
    },
    expect: [
      '{"cpu":"50m","ephemeral-storage":"1536Mi","memory":"33554432"}',
      '{"cpu":"1","ephemeral-storage":"2G","memory":"1Gi"}',
    ],
  },
  {
    name: 'probes get the port 0 where they name none; a period brings the other numbers of a readiness probe',
    see: (subject) => fieldsOf(subject, ['readinessProbe', 'livenessProbe'], { container: probes }),
    expect: [
      '{"failureThreshold":3,"httpGet":{"path":"/healthz","port":0},"periodSeconds":5,"successThreshold":1,"timeoutSeconds":1}',
      '{"httpGet":{"path":"/healthz","port":0}}',
    ],
  },
  {
    name: 'a port gets its protocol, and a mount of what can not be written is read-only',
    see: async (subject) => {
      const volumeMounts: readonly JsonObject[] = [
        { name: 'keys', mountPath: '/keys' },
        { name: 'scratch', mountPath: '/scratch' },
      ]
      const volumes: readonly JsonObject[] = [
        { name: 'keys', secret: { secretName: 'keys' } },
        { name: 'scratch', emptyDir: {} },
      ]
      const container = { ports: [{ name: 'http1', containerPort: 8080 }], volumeMounts }
      return fieldsOf(subject, ['ports', 'volumeMounts'], { container, pod: { volumes } })
    },
    expect: [
      '[{"containerPort":8080,"name":"http1","protocol":"TCP"}]',
      '[{"mountPath":"/keys","name":"keys","readOnly":true},{"mountPath":"/scratch","name":"scratch"}]',
    ],
  },
  {
    name: 'containers without a name are numbered past the names that are taken; only the one with a port is probed',
    see: async (subject) => {
      const containers: readonly JsonObject[] = [
        { image: image(1), ports: [{ containerPort: 8080 }] },
        { image: image(1), name: 'user-container-1' },
        { image: image(1) },
      ]
      const { body } = await create(subject, serviceOf(subject, 'filled', { pod: { containers } }), 'dryRun=All')
      return listAt(body, 'spec.template.spec.containers').map(
        (container) => `${textAt(container, 'name')} ${at(container, 'readinessProbe') ? 'probed' : 'not probed'}`,
      )
    },
    expect: ['user-container-0 probed', 'user-container-1 not probed', 'user-container-2 not probed'],
  },
]
