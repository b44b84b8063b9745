/** The health check of the candidate before it receives any traffic. */
import { choice } from '../kinds/choice.ts'
import { headers } from '../kinds/lines.ts'
import { statuses } from '../kinds/list.ts'
import { duration, integer, text } from '../kinds/plain.ts'
import { address, httpMethods, urlPath } from '../kinds/web.ts'

export const health = {
  readyTimeout: {
    name: 'ready-timeout',
    kind: duration(1_000),
    default: '5m',
    example: '90s',
    sentence:
      'How long to wait for the candidate to become ready. A pod that cannot start fails the rollout immediately.',
  },
  path: {
    name: 'health-path',
    kind: urlPath,
    unset: 'the tag URL itself',
    example: '/healthz',
    sentence:
      "Path to request on the candidate's tag URL before it receives any traffic, and, as a probe, four times a second on candidate and stable while steps are held, unless `probe-paths` is set.",
  },
  method: {
    name: 'health-method',
    kind: choice(...httpMethods),
    default: 'GET',
    example: 'HEAD',
    sentence:
      'HTTP method of the health check and of the probes of the candidate. Stable is probed, for comparison, only with GET, HEAD and OPTIONS, which change nothing.',
  },
  header: {
    name: 'health-header',
    kind: headers,
    unset: 'none',
    example: 'Accept: application/json',
    sentence: 'HTTP headers of the health check and of the probes.',
  },
  status: {
    name: 'health-status',
    kind: statuses,
    unset: '2xx; any status below 500 if `health-path` is not set',
    example: '200, 204, 3xx',
    sentence: 'HTTP statuses that count as healthy, and as a good answer to a probe.',
  },
  body: {
    name: 'health-body',
    kind: text,
    unset: 'any',
    example: '"status":"up"',
    sentence: 'Text that the response body must contain. Probes do not look for it.',
  },
  attempts: {
    name: 'health-attempts',
    kind: integer(1, 1_000),
    default: '3',
    example: '5',
    sentence: 'Maximum number of attempts; the first success counts.',
  },
  timeout: {
    name: 'health-timeout',
    kind: duration(100),
    default: '5s',
    example: '10s',
    sentence: 'Maximum duration of one attempt.',
  },
  interval: {
    name: 'health-interval',
    kind: duration(0),
    default: '2s',
    example: '5s',
    sentence: 'How long to wait between two attempts.',
  },
  ingressAddress: {
    name: 'ingress-address',
    kind: address,
    unset: 'resolved by DNS',
    example: '203.0.113.7:80',
    sentence: "Address of the cluster's ingress, for domains that are not in DNS.",
  },
} as const
