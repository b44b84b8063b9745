/** The health check of the candidate before any user meets it. */
import { headers } from '../kinds/lines.ts'
import { statuses } from '../kinds/list.ts'
import { choice, duration, integer, text } from '../kinds/plain.ts'
import { address, urlPath } from '../kinds/web.ts'

export const health = {
  readyTimeout: {
    name: 'ready-timeout',
    kind: duration(1_000),
    default: '5m',
    example: '90s',
    sentence: 'How long the candidate may take to become ready; a pod that cannot start ends it at once.',
  },
  path: {
    name: 'health-path',
    kind: urlPath,
    unset: 'the tag URL itself',
    example: '/healthz',
    sentence: "The path that is asked on the candidate's tag URL while no user is sent there.",
  },
  method: {
    name: 'health-method',
    kind: choice('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
    default: 'GET',
    example: 'HEAD',
    sentence: 'The method of the request.',
  },
  header: {
    name: 'health-header',
    kind: headers,
    unset: 'none',
    example: 'Accept: application/json',
    sentence: 'Headers of the request.',
  },
  status: {
    name: 'health-status',
    kind: statuses,
    unset: '2xx, or without health-path any below 500',
    example: '200, 204, 3xx',
    sentence: 'The statuses that count as healthy.',
  },
  body: {
    name: 'health-body',
    kind: text,
    unset: 'any',
    example: '"status":"up"',
    sentence: 'A text that the body must contain.',
  },
  attempts: {
    name: 'health-attempts',
    kind: integer(1, 1_000),
    default: '3',
    example: '5',
    sentence: 'How many tries the check has; one that passes is enough.',
  },
  timeout: {
    name: 'health-timeout',
    kind: duration(100),
    default: '5s',
    example: '10s',
    sentence: 'How long one try may take.',
  },
  interval: {
    name: 'health-interval',
    kind: duration(0),
    default: '2s',
    example: '5s',
    sentence: 'How long to wait between two tries.',
  },
  ingressAddress: {
    name: 'ingress-address',
    kind: address,
    unset: 'by DNS',
    example: '203.0.113.7:80',
    sentence: "Where the cluster's ingress is reached, for domains that are not in DNS.",
  },
} as const
