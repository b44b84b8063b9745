/** Services that are refused at admission, each with what the refusal says; and some that pass although they can not work. */
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import type { Look } from './manifest.ts'

const traffic = (...entries: readonly JsonObject[]): Look => ({ traffic: entries })
const floating = { latestRevision: true, percent: 100 }
const scale = (name: string, value: string) => ({ [`autoscaling.knative.dev/${name}`]: value })
const annotations = 'spec.template.metadata.annotations.autoscaling.knative.dev'

/**
 * The look of a Service called admitted, the part of the message that names what is wrong, none where it passes, and the minor version
 * that refuses it first.
 */
export const looks: Readonly<Record<string, readonly [Look, string?, number?]>> = {
  'a sum below 100': [traffic({ ...floating, percent: 99 }), 'Traffic targets sum to 99, want 100: spec.traffic'],
  'a percent over 100': [traffic({ ...floating, percent: 101 }), 'expected 0 <= 101 <= 100: spec.traffic[0].percent'],
  'a percent that is not whole': [traffic({ ...floating, percent: 33.3 }), 'cannot unmarshal number 33.3'],
  'a tag that begins with a digit': [traffic({ ...floating, tag: '1abc' }), 'not a DNS 1035 label'],
  'a tag in capitals': [traffic({ ...floating, tag: 'Canary' }), 'not a DNS 1035 label'],
  'a tag of 64 characters': [traffic({ ...floating, tag: 'a'.repeat(64) }), 'must be no more than 63'],
  'a tag used twice': [
    traffic({ ...floating, tag: 'x' }, { latestRevision: true, percent: 0, tag: 'x' }),
    'Multiple definitions for "x": spec.traffic[0].tag, spec.traffic[1].tag',
  ],
  'an entry that floats and names a Revision': [
    traffic({ ...floating, revisionName: 'x' }),
    'may not set revisionName "x" when latestRevision is true: spec.traffic[0].latestRevision',
  ],
  'an entry that neither floats nor names one': [
    traffic({ latestRevision: false, percent: 100 }),
    'may not set revisionName "" when latestRevision is false: spec.traffic[0].latestRevision',
  ],
  'an url in an entry': [traffic({ ...floating, url: 'http://x' }), 'must not set the field(s): spec.traffic[0].url'],
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
  'a readiness probe with a time-out and no period': [
    { container: { readinessProbe: { httpGet: { path: '/' }, timeoutSeconds: 2 } } },
    'timeoutSeconds is disallowed when periodSeconds is zero: spec.template.spec.containers[0].readinessProbe.timeoutSeconds',
  ],
  'a readiness probe with a number of tries and no period': [
    { container: { readinessProbe: { tcpSocket: {}, failureThreshold: 5 } } },
    'failureThreshold is disallowed when periodSeconds is zero: spec.template.spec.containers[0].readinessProbe.failureThreshold',
  ],
  'an image that does not exist': [{ image: 'dev.local/missing:1' }],
  'a min-scale that is no number': [
    { annotations: scale('min-scale', 'x') },
    `invalid value: x: ${annotations}/min-scale`,
  ],
  'a negative min-scale': [
    { annotations: scale('min-scale', '-1') },
    `expected 0 <= -1 <= 2147483647: ${annotations}/min-scale`,
  ],
  'a max-scale below min-scale': [
    { annotations: { ...scale('min-scale', '3'), ...scale('max-scale', '2') } },
    'max-scale=2 is less than min-scale=3',
  ],
  'an activation-scale of 1': [
    { annotations: scale('activation-scale', '1') },
    `activation-scale=1 must be greater than 1: ${annotations}/activation-scale`,
  ],
  'a window under 6 seconds': [
    { annotations: scale('window', '5s') },
    `expected 6s <= 5s <= 1h0m0s: ${annotations}/window`,
  ],
  'a Revision name without the name of the Service in front': [
    { templateName: 'other-1' },
    'invalid value: "other-1" must have prefix "admitted-": spec.template.metadata.name',
  ],
  'a port over 65535': [
    { container: { ports: [{ containerPort: 70000 }] } },
    'expected 0 <= 70000 <= 65535: spec.template.spec.containers[0].ports.containerPort',
  ],
  'a port that queue-proxy needs': [
    { container: { ports: [{ containerPort: 8012 }] } },
    'invalid value: 8012 is a reserved port: spec.template.spec.containers[0].ports.containerPort',
  ],
  'two ports': [
    { container: { ports: [{ containerPort: 8080 }, { containerPort: 8081 }] } },
    'more than one container port is set: spec.template.spec.containers[*].ports',
  ],
  'an environment variable without a name': [
    { env: { '': 'x' } },
    'missing field(s): spec.template.spec.containers[0].env[0].name',
  ],
  'a timeout over 10 minutes': [
    { pod: { timeoutSeconds: 601 } },
    'expected 0 <= 601 <= 600: spec.template.spec.timeoutSeconds',
  ],
  'a concurrency over 1000': [
    { pod: { containerConcurrency: 1001 } },
    'expected 0 <= 1001 <= 1000: spec.template.spec.containerConcurrency',
  ],
  'a startup probe without a port': [
    { container: { startupProbe: { httpGet: { path: '/' } } } },
    'startupProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive',
    20,
  ],
  'no container': [{ pod: { containers: [] } }, 'missing field(s): spec.template.spec.containers'],
  'a field of Pods that Knative does not allow': [
    { pod: { hostNetwork: true } },
    'must not set the field(s): spec.template.spec.hostNetwork',
    17,
  ],
}
