/** The fields a Service may have and what each must be. Source: serving config/core/300-resources/service.yaml, reduced. */
import { does, type KnativeVersion } from '../versions.ts'
import type { Shape } from './schema.ts'

const probe: Shape = {
  fields: {
    exec: 'any',
    failureThreshold: 'integer',
    grpc: 'any',
    httpGet: 'any',
    initialDelaySeconds: 'integer',
    periodSeconds: 'integer',
    successThreshold: 'integer',
    tcpSocket: 'any',
    timeoutSeconds: 'integer',
  },
}

const container: Shape = {
  fields: {
    args: { each: 'string' },
    command: { each: 'string' },
    env: { each: { fields: { name: 'string', value: 'string', valueFrom: 'any' } } },
    envFrom: 'any',
    image: 'string',
    imagePullPolicy: 'string',
    livenessProbe: probe,
    name: 'string',
    ports: { each: { fields: { containerPort: 'integer', name: 'string', protocol: 'string' } } },
    readinessProbe: probe,
    resources: { fields: { claims: 'any', limits: { every: 'any' }, requests: { every: 'any' } } },
    securityContext: 'any',
    startupProbe: probe,
    terminationMessagePath: 'string',
    terminationMessagePolicy: 'string',
    volumeMounts: 'any',
    workingDir: 'string',
  },
}

const hostFields = { hostIPC: 'boolean', hostNetwork: 'boolean', hostPID: 'boolean' } as const

const podSpec = (knative: KnativeVersion): Shape => ({
  fields: {
    ...(does(knative, 'knows-host-fields') ? hostFields : {}),
    affinity: 'any',
    automountServiceAccountToken: 'boolean',
    containerConcurrency: 'integer',
    containers: { each: container },
    dnsConfig: 'any',
    dnsPolicy: 'string',
    enableServiceLinks: 'boolean',
    hostAliases: 'any',
    idleTimeoutSeconds: 'integer',
    imagePullSecrets: 'any',
    initContainers: 'any',
    nodeSelector: 'any',
    priorityClassName: 'string',
    responseStartTimeoutSeconds: 'integer',
    runtimeClassName: 'string',
    schedulerName: 'string',
    securityContext: 'any',
    serviceAccountName: 'string',
    shareProcessNamespace: 'boolean',
    timeoutSeconds: 'integer',
    tolerations: 'any',
    topologySpreadConstraints: 'any',
    volumes: 'any',
  },
})

const target: Shape = {
  fields: {
    configurationName: 'string',
    latestRevision: 'boolean',
    percent: 'integer',
    revisionName: 'string',
    tag: 'string',
    url: 'string',
  },
}

export const serviceShape = (knative: KnativeVersion): Shape => ({
  fields: {
    apiVersion: 'string',
    kind: 'string',
    metadata: 'any',
    spec: { fields: { template: { fields: { metadata: 'any', spec: podSpec(knative) } }, traffic: { each: target } } },
    status: 'any',
  },
})
