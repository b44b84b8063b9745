/** Knative objects as a cluster of Knative 1.23 stores them, cut to what matters. */
import type { JsonObject } from '../../../src/engine/ports/ports.ts'

export const service = (over: { metadata?: JsonObject; spec?: JsonObject; status?: JsonObject } = {}): JsonObject => ({
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: {
    name: 'hello',
    namespace: 'shop',
    uid: 'u1',
    generation: 2,
    creationTimestamp: '2026-11-24T10:00:00Z',
    labels: { team: 'shop' },
    annotations: {
      'serving.knative.dev/creator': 'ops@example',
      'serving.knative.dev/lastModifier': 'ops@example',
    },
    managedFields: [
      {
        manager: 'kubectl-client-side-apply',
        operation: 'Update',
        time: '2026-11-24T10:00:00Z',
        fieldsV1: { 'f:spec': { '..': {}, 'f:template': { 'f:spec': { 'f:containers': {} } } } },
      },
      { manager: 'controller', operation: 'Update', subresource: 'status', fieldsV1: { 'f:status': { 'f:url': {} } } },
    ],
    ...over.metadata,
  },
  spec: { template: { metadata: { annotations: {} }, spec: podSpec }, traffic: floating, ...over.spec },
  status: {
    observedGeneration: 2,
    conditions: [
      { type: 'ConfigurationsReady', status: 'True' },
      { type: 'Ready', status: 'True' },
      { type: 'RoutesReady', status: 'True' },
    ],
    latestCreatedRevisionName: 'hello-00001',
    latestReadyRevisionName: 'hello-00001',
    traffic: [{ latestRevision: true, percent: 100, revisionName: 'hello-00001' }],
    url: 'http://hello.shop.example.test',
    ...over.status,
  },
})

const floating = [{ latestRevision: true, percent: 100 }]

export const podSpec = {
  containerConcurrency: 0,
  containers: [
    {
      image: 'registry.example/hello:1',
      name: 'user-container',
      env: [{ name: 'TARGET', value: 'one' }],
      readinessProbe: { successThreshold: 1, tcpSocket: { port: 0 } },
      resources: {},
    },
  ],
  enableServiceLinks: false,
  timeoutSeconds: 300,
} satisfies JsonObject

export const revision = (
  name = 'hello-00001',
  over: { metadata?: JsonObject; status?: JsonObject } = {},
): JsonObject => ({
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Revision',
  metadata: {
    name,
    namespace: 'shop',
    uid: `u-${name}`,
    generation: 1,
    creationTimestamp: '2026-11-24T10:00:01Z',
    labels: {
      'serving.knative.dev/configuration': 'hello',
      'serving.knative.dev/configurationGeneration': String(Number(name.slice(-5))),
      'serving.knative.dev/service': 'hello',
      'serving.knative.dev/routingState': 'active',
      tier: 'web',
    },
    annotations: {
      'serving.knative.dev/creator': 'ops@example',
      'serving.knative.dev/routes': 'hello',
      'serving.knative.dev/routingStateModified': '2026-11-24T10:00:01Z',
    },
    ...over.metadata,
  },
  spec: podSpec,
  status: {
    actualReplicas: 1,
    desiredReplicas: 1,
    observedGeneration: 1,
    conditions: [
      { type: 'Active', status: 'True' },
      { type: 'ContainerHealthy', status: 'True' },
      { type: 'Ready', status: 'True' },
      { type: 'ResourcesAvailable', status: 'True' },
    ],
    containerStatuses: [{ name: 'user-container', imageDigest: 'registry.example/hello@sha256:3f0c' }],
    ...over.status,
  },
})

export const notReady = (reason: string, message: string): JsonObject => ({
  observedGeneration: 1,
  conditions: [{ type: 'Ready', status: 'False', reason, message }],
})

export const deploying: JsonObject = {
  observedGeneration: 1,
  conditions: [{ type: 'Ready', status: 'Unknown', reason: 'Deploying' }],
}

export const route: JsonObject = {
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Route',
  metadata: { name: 'hello', namespace: 'shop', generation: 1 },
  spec: { traffic: floating },
  status: {
    observedGeneration: 1,
    conditions: [
      { type: 'AllTrafficAssigned', status: 'True' },
      { type: 'Ready', status: 'True' },
    ],
    traffic: [{ latestRevision: true, percent: 100, revisionName: 'hello-00001' }],
  },
}

export const configuration: JsonObject = {
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Configuration',
  metadata: { name: 'hello', namespace: 'shop', generation: 1 },
  spec: {},
  status: { observedGeneration: 1, conditions: [{ type: 'Ready', status: 'True' }] },
}

/** A pod of hello-00002 whose user container is in this state; queue-proxy runs. */
export const pod = (
  state: JsonObject,
  over: { name?: string; restartCount?: number; lastState?: JsonObject; ready?: boolean; since?: string } = {},
): JsonObject => ({
  metadata: {
    name: over.name ?? 'hello-00002-deployment-7c9f-x2k4p',
    namespace: 'shop',
    labels: { 'serving.knative.dev/revision': 'hello-00002' },
    annotations: { 'kubectl.kubernetes.io/default-container': 'user-container' },
  },
  spec: { containers: [{ name: 'user-container' }, { name: 'queue-proxy' }] },
  status: {
    phase: 'Running',
    conditions: [
      { type: 'Ready', status: over.ready ? 'True' : 'False', ...(over.since && { lastTransitionTime: over.since }) },
    ],
    containerStatuses: [
      { name: 'queue-proxy', state: { running: {} }, restartCount: 0, ready: over.ready ?? false },
      {
        name: 'user-container',
        state,
        restartCount: over.restartCount ?? 0,
        ready: true,
        ...(over.lastState && { lastState: over.lastState }),
      },
    ],
  },
})

export const unschedulablePod = (message: string): JsonObject => ({
  ...pod({}),
  status: {
    phase: 'Pending',
    conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }],
  },
})

export const event = (about: string, reason: string, message: string, over: JsonObject = {}): JsonObject => ({
  metadata: { name: `${about}.${reason}` },
  involvedObject: { kind: 'Pod', name: about },
  type: 'Warning',
  reason,
  message,
  count: 1,
  lastTimestamp: '2026-11-24T10:00:05Z',
  ...over,
})
