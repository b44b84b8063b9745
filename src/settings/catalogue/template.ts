/** What shall run: changes of the live template. What is not named stays as it is. */
import { annotations, env, envFrom, labels } from '../kinds/lines.ts'
import { image, objectName } from '../kinds/name.ts'
import { integer, port, quantity, text, wholeSeconds } from '../kinds/plain.ts'

const mostPods = 100_000
const unchanged = { unset: 'as it is' } as const

export const template = {
  image: {
    ...unchanged,
    name: 'image',
    kind: image,
    example: 'registry.example/hello@sha256:...',
    sentence: 'The image of the container, best by digest.',
  },
  env: {
    ...unchanged,
    name: 'env',
    kind: env,
    example: 'TARGET=two',
    short: 'e',
    sentence: 'Environment variables to set, `NAME=value`, or to take away, `NAME-`; the others stay.',
  },
  envFromSecret: {
    ...unchanged,
    name: 'env-from-secret',
    kind: envFrom('secret'),
    example: 'DATABASE_URL=database/url',
    sentence: 'Environment variables whose values come from keys of Secrets.',
  },
  envFromConfigMap: {
    ...unchanged,
    name: 'env-from-config-map',
    kind: envFrom('config-map'),
    example: 'GREETING=texts/greeting',
    sentence: 'Environment variables whose values come from keys of ConfigMaps.',
  },
  labels: {
    ...unchanged,
    name: 'labels',
    kind: labels,
    example: 'team=shop',
    sentence: 'Labels of the new Revision to set or to take away; the others stay.',
  },
  annotations: {
    ...unchanged,
    name: 'annotations',
    kind: annotations,
    example: 'autoscaling.knative.dev/window=120s',
    sentence: 'Annotations of the new Revision to set or to take away; the others stay.',
  },
  minScale: {
    ...unchanged,
    name: 'min-scale',
    kind: integer(0, mostPods),
    example: '1',
    sentence: 'The fewest pods of the new Revision; 0 lets it scale to zero.',
  },
  maxScale: {
    ...unchanged,
    name: 'max-scale',
    kind: integer(0, mostPods),
    example: '10',
    sentence: 'The most pods of the new Revision; 0 sets no bound.',
  },
  concurrency: {
    ...unchanged,
    name: 'concurrency',
    kind: integer(0, 1_000_000),
    example: '50',
    sentence: 'How many requests one pod takes at a time; 0 sets no bound.',
  },
  serviceAccount: {
    ...unchanged,
    name: 'service-account',
    kind: objectName,
    example: 'shop',
    sentence: 'The service account that the pods run as.',
  },
  port: {
    ...unchanged,
    name: 'port',
    kind: port,
    example: '8080',
    sentence: 'The port that the container listens on.',
  },
  cpuRequest: {
    ...unchanged,
    name: 'cpu-request',
    kind: quantity,
    example: '250m',
    sentence: 'The CPU that a pod is given at least.',
  },
  memoryRequest: {
    ...unchanged,
    name: 'memory-request',
    kind: quantity,
    example: '128Mi',
    sentence: 'The memory that a pod is given at least.',
  },
  cpuLimit: {
    ...unchanged,
    name: 'cpu-limit',
    kind: quantity,
    example: '1',
    sentence: 'The CPU that a pod is given at most.',
  },
  memoryLimit: {
    ...unchanged,
    name: 'memory-limit',
    kind: quantity,
    example: '256Mi',
    sentence: 'The memory that a pod is given at most.',
  },
  requestTimeout: {
    ...unchanged,
    name: 'request-timeout',
    kind: wholeSeconds,
    example: '60s',
    sentence: 'How long a request may take before Knative ends it.',
  },
  manifest: {
    name: 'manifest',
    kind: text,
    unset: 'none',
    example: 'deploy/service.yaml',
    sentence:
      'A file in the working directory with the whole Service, instead of image, env and the others of what shall run.',
  },
} as const
