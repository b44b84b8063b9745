/** What to run: changes to the live template. What is not set remains unchanged. */
import { annotations, env, envFrom, labels } from '../kinds/lines.ts'
import { image, objectName } from '../kinds/name.ts'
import { integer, port, quantity, text, wholeSeconds } from '../kinds/plain.ts'

const mostPods = 100_000
const unchanged = { unset: 'unchanged' } as const

export const template = {
  image: {
    ...unchanged,
    name: 'image',
    kind: image,
    example: 'registry.example/hello@sha256:...',
    sentence: 'Container image, preferably with a digest.',
  },
  env: {
    ...unchanged,
    name: 'env',
    kind: env,
    example: 'TARGET=two',
    short: 'e',
    sentence:
      'Environment variables to set (`NAME=value`) or remove (`NAME-`). All others remain unchanged. Quotes are part of the value. A value of several lines is written as `NAME<<END`, its lines, and a line `END`.',
  },
  envFile: {
    name: 'env-file',
    kind: text,
    unset: 'none',
    example: 'deploy/production.env',
    sentence:
      'File with environment variables, written as in `env`, within the working directory. `env` wins where both set a variable.',
  },
  envFromSecret: {
    ...unchanged,
    name: 'env-from-secret',
    kind: envFrom('secret'),
    example: 'DATABASE_URL=database/url',
    sentence: 'Environment variables with values from Secrets (`NAME=secret/key`).',
  },
  envFromConfigMap: {
    ...unchanged,
    name: 'env-from-config-map',
    kind: envFrom('config-map'),
    example: 'GREETING=texts/greeting',
    sentence: 'Environment variables with values from ConfigMaps (`NAME=config-map/key`).',
  },
  labels: {
    ...unchanged,
    name: 'labels',
    kind: labels,
    example: 'team=shop',
    sentence: 'Labels of the new Revision to set (`NAME=value`) or remove (`NAME-`). All others remain unchanged.',
  },
  annotations: {
    ...unchanged,
    name: 'annotations',
    kind: annotations,
    example: 'autoscaling.knative.dev/window=120s',
    sentence: 'Annotations of the new Revision to set (`NAME=value`) or remove (`NAME-`). All others remain unchanged.',
  },
  minScale: {
    ...unchanged,
    name: 'min-scale',
    kind: integer(0, mostPods),
    example: '1',
    sentence: 'Minimum number of pods of the new Revision. 0 allows scaling to zero.',
  },
  maxScale: {
    ...unchanged,
    name: 'max-scale',
    kind: integer(0, mostPods),
    example: '10',
    sentence: 'Maximum number of pods of the new Revision. 0 means no limit.',
  },
  concurrency: {
    ...unchanged,
    name: 'concurrency',
    kind: integer(0, 1_000_000),
    example: '50',
    sentence: 'Maximum number of concurrent requests per pod. 0 means no limit.',
  },
  serviceAccount: {
    ...unchanged,
    name: 'service-account',
    kind: objectName,
    example: 'shop',
    sentence: 'Service account of the pods.',
  },
  port: {
    ...unchanged,
    name: 'port',
    kind: port,
    example: '8080',
    sentence: 'Port that the container listens on.',
  },
  cpuRequest: {
    ...unchanged,
    name: 'cpu-request',
    kind: quantity,
    example: '250m',
    sentence: 'CPU request of the container.',
  },
  memoryRequest: {
    ...unchanged,
    name: 'memory-request',
    kind: quantity,
    example: '128Mi',
    sentence: 'Memory request of the container.',
  },
  cpuLimit: {
    ...unchanged,
    name: 'cpu-limit',
    kind: quantity,
    example: '1',
    sentence: 'CPU limit of the container.',
  },
  memoryLimit: {
    ...unchanged,
    name: 'memory-limit',
    kind: quantity,
    example: '256Mi',
    sentence: 'Memory limit of the container.',
  },
  requestTimeout: {
    ...unchanged,
    name: 'request-timeout',
    kind: wholeSeconds,
    example: '60s',
    sentence: 'Maximum duration of a request before Knative ends it.',
  },
  manifest: {
    name: 'manifest',
    kind: text,
    unset: 'none',
    example: 'deploy/service.yaml',
    sentence:
      'Manifest file of the whole Service, within the working directory. Cannot be combined with `image`, `env` and the other settings of the template.',
  },
} as const
