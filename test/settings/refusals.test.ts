/** Invalid settings and their messages: every error code of settings, from raw input to the message. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verbNamed } from '../../src/cli/table/verbs.ts'
import { settingErrors } from '../../src/errors/settings.ts'
import type { RawSettings } from '../../src/settings/written/raw.ts'
import { commanded, flags, inputs, problems, refusal, withManifest } from './written.ts'

const hello = (values: Readonly<Record<string, string>>) => inputs({ service: 'hello', ...values })
const service = ['apiVersion: serving.knative.dev/v1', 'kind: Service', 'metadata: { name: hello }']
const container = '  template: { spec: { containers: [{ image: hello }] } }'
const manifest = (...lines: readonly string[]) => withManifest(hello({}), ...lines)

/** A command that reads its line in its own way. */
const typedFor = (name: string, ...args: readonly string[]): RawSettings => {
  const runs = verbNamed(name)?.runs
  assert.ok(runs?.is === 'rollout' && runs.read)
  return runs.read(args, { env: {}, cwd: '/nowhere' })
}

const table: Readonly<Record<Exclude<keyof typeof settingErrors, 'E_SETTINGS'>, readonly [Raw, string]>> = {
  E_UNKNOWN: [hello({ stepz: '10' }), 'stepz: Unknown setting. Did you mean `steps`?'],
  E_NO_TRAFFIC: [
    flags('hello', '--no-traffic'),
    '--no-traffic: Unknown setting. To deploy without moving traffic, set `traffic` to latest=0,previous=100.',
  ],
  E_MISSING: [inputs({}), 'service: Required, but not set. Set it, for example to hello.'],
  E_ALL_AND_ONE: [
    inputs({ command: 'recover', namespace: 'shop', 'all-namespaces': 'true' }),
    'all-namespaces: Cannot be combined with `namespace`. Remove one of the two.',
  ],
  E_ONLY_RECOVER: [
    hello({ 'all-namespaces': 'true' }),
    'all-namespaces: Only `recover` and `status` have this setting, not `deploy`. Set `service` and `namespace` instead.',
  ],
  E_ONLY_COMMAND: [
    flags('hello', '--watch'),
    '--watch: Only `status` has this setting, not `deploy`. Remove it, or use it with `status`.',
  ],
  E_REVISION_MARK: [
    commanded('curl', 'hello', '--count', '5', '--revision-from', 'body:('),
    '--revision-from: "body:(" does not say where a response names its Revision. Use for example header:x-revision, or body:version ([0-9]+).',
  ],
  E_NO_VALUE: [flags('hello', '--hold', ''), '--hold: Needs a value. Use for example --hold 2m.'],
  E_REPEATED: [flags('hello', '--hold', '1m', '--hold', '2m'), '--hold: Appears 2 times. Use it only once.'],
  E_ARGUMENT: [
    flags('hello', 'world'),
    '--service: There are 2 arguments, but only one is expected. Use flags for everything else, and quote values that contain spaces.',
  ],
  E_CHOICE: [
    hello({ strategy: 'green-blue' }),
    'strategy: Unknown value "green-blue". Use canary, blue-green or all-at-once.',
  ],
  E_BOOLEAN: [hello({ 'dry-run': 'yes' }), 'dry-run: "yes" is neither true nor false. Use true or false.'],
  E_INTEGER: [
    hello({ 'health-attempts': '0' }),
    'health-attempts: "0" is not a whole number from 1 to 1000. Use for example 3.',
  ],
  E_DURATION: [hello({ hold: '2 minuts' }), 'hold: Invalid duration "2 minuts". Use for example 2m, 90s or 1m30s.'],
  E_DURATION_RANGE: [
    hello({ 'ready-timeout': '0s' }),
    'ready-timeout: "0s" is not between 1s and 168h. Use for example 90s.',
  ],
  E_DURATION_SECONDS: [
    hello({ 'request-timeout': '1500ms' }),
    'request-timeout: "1500ms" is not a whole number of seconds, as Knative requires. Use for example 90s.',
  ],
  E_LATENCY: [hello({ 'max-latency': '300' }), 'max-latency: "300" has no unit. Use 300ms.'],
  E_RATE_UNIT: [hello({ 'max-error-rate': '5' }), 'max-error-rate: "5" has no unit. Use 5 % or 0.05.'],
  E_RATE: [
    hello({ 'max-error-rate': 'few' }),
    'max-error-rate: "few" is not a rate from 0 % to 100 %. Use for example 1 % or 0.01.',
  ],
  E_LIMIT_HIGH: [
    hello({ 'max-error-rate': '50%' }),
    'max-error-rate: 50 % is too high for a limit of failed requests. Use less than 50 %, for example 5 %.',
  ],
  E_CHANCE: [
    hello({ 'false-abort': '50%' }),
    'false-abort: 50 % is not a chance from 0.1 % to 30 %. Use for example 5 %.',
  ],
  E_EVIDENCE_UNUSED: [
    hello({ evidence: 'probes', 'evidence-command': 'true' }),
    'evidence-command: Nothing would use this: `evidence` is probes. Set `evidence` to auto, or remove this setting.',
  ],
  E_EVIDENCE_MISSING: [
    hello({ evidence: 'command' }),
    'evidence: "command" needs `evidence-command`, which is not set. Set `evidence-command`, or use auto.',
  ],
  E_NEEDS: [
    hello({ prometheus: 'https://prometheus.example', 'prometheus-errors': 'http_errors_total' }),
    'prometheus-errors: Nothing uses this without `prometheus-requests`, which is not set. Set `prometheus-requests` too, or remove this setting.',
  ],
  E_PROBE_PATH: [
    hello({ 'probe-paths': '/healthz\n\n/../admin?token=s3cret weight=2' }),
    'probe-paths: Line 3 does not begin with a plain path: a slash, no `..`, `//` or `#`, and no spaces. Use for example: /order weight=2 method=POST status=201,409',
  ],
  E_PROBE_PATHS: [
    hello({ 'probe-paths': Array.from({ length: 21 }, (_, index) => `/${index}`).join('\n') }),
    'probe-paths: 21 paths are too many for four probes a second. Use at most 20.',
  ],
  E_HTTP_ADDRESS: [
    hello({ prometheus: 'https://ci:s3cret@prometheus.example' }),
    'prometheus: The value contains a user or a password. Use for example https://prometheus.example.com, and `prometheus-token` for a token.',
  ],
  E_TOKEN_TEXT: [
    hello({ prometheus: 'https://prometheus.example', 'prometheus-token': 'Bearer s3cret' }),
    'prometheus-token: The value has spaces, line breaks or characters that no HTTP header can carry. Set the token alone, without "Bearer".',
  ],
  E_DETECT: [
    hello({ 'max-error-rate': '1%', detect: '1%' }),
    'detect: 1 % is not between `max-error-rate` (1 %) and 100 %. Use the share of failed requests that must not go undetected, for example 5 %.',
  ],
  E_DETECT_AUTO: [
    hello({ hold: 'auto', detect: 'auto' }),
    'detect: "auto" is chosen by how long steps are held, and `hold` chooses that by what must be detected. Set one of the two to a value.',
  ],
  E_MAX_HOLD: [
    hello({ hold: '2m', 'max-hold': '1m' }),
    'max-hold: 1m is shorter than `hold` (2m). Use at least 2m, or a shorter `hold`.',
  ],
  E_PERCENT: [
    hello({ steps: '33.3, 100' }),
    'steps: "33.3" is not a whole percentage from 0 to 100. Knative splits traffic by whole percentages: use for example 10.',
  ],
  E_PAUSE_BUILT: [
    hello({ 'pause-at': '10', 'max-bad-answers': '20' }),
    'pause-at: The steps are built by `max-bad-answers`, so none of them can be chosen to pause at. Remove it, or use `steps` instead of `max-bad-answers`.',
  ],
  E_PAUSE_ZERO: [
    hello({ 'pause-at': '0' }),
    'pause-at: There is no step of 0 % to pause after. To deploy without moving traffic, set `traffic` to latest=0,previous=100. To pause later, use the percentage of the step to pause after, for example 10.',
  ],
  E_PAUSE_STEP: [
    hello({ 'pause-at': '20' }),
    'pause-at: No step has 20 % (the steps are 10, 50, 100). Use the percentage of the step to pause after.',
  ],
  E_STEPS_ORDER: [
    hello({ steps: '10, 5, 100' }),
    'steps: "10, 5, 100" is not in ascending order. Use for example 10, 50, 100.',
  ],
  E_STEPS_END: [
    hello({ steps: '10, 50' }),
    'steps: "10, 50" does not end at 100. Add it: 10, 50, 100. For a split that stays, set `traffic` to latest=10,previous=90.',
  ],
  E_SPLIT_ENTRY: [
    hello({ traffic: 'latest 10' }),
    'traffic: "latest 10" is not a name with a percentage. Use for example latest=10, previous=90.',
  ],
  E_SPLIT_SUM: [
    hello({ traffic: 'latest=10, previous=80' }),
    'traffic: "latest=10, previous=80" adds up to 90 %, not 100 %. Use for example latest=10, previous=90.',
  ],
  E_STATUS: [
    hello({ 'health-status': '200, ok' }),
    'health-status: Invalid HTTP status "ok". Use statuses such as 200, 204, or a class such as 2xx.',
  ],
  E_PATH: [
    hello({ 'health-path': 'healthz' }),
    'health-path: Invalid path "healthz". Start it with a slash, without spaces or #, for example /healthz.',
  ],
  E_HEADER: [
    hello({ 'health-header': 'Accept: */*\nBearer s3cret' }),
    'health-header: Line 2 is not an HTTP header. Write one header per line, for example Accept: application/json.',
  ],
  E_HEADER_HOST: [
    hello({ 'health-header': 'host: hello.example' }),
    'health-header: Line 1 sets Host, which the ingress needs to find the candidate. Remove it. To reach the ingress at another address, use `ingress-address`.',
  ],
  E_HEADER_CONNECTION: [
    hello({ 'health-header': 'Accept: */*\ntransfer-encoding: chunked' }),
    'health-header: Line 2 sets transfer-encoding, which belongs to the connection and not to the application. Remove it.',
  ],
  E_PATH_SEGMENT: [
    hello({ 'health-path': '/../../secrets/db' }),
    'health-path: The path "/../../secrets/db" contains "." or ".." as a segment, "//", a backslash or a control character, which could lead elsewhere. Write the path without them, percent-encoded or not, for example /healthz.',
  ],
  E_ADDRESS: [
    hello({ 'ingress-address': '203.0.113.7' }),
    'ingress-address: "203.0.113.7" is not a host with a port. Use for example 203.0.113.7:80 or [2001:db8::7]:443.',
  ],
  E_NAME: [
    hello({ 'candidate-tag': '3f0c2a' }),
    'candidate-tag: "3f0c2a" is not a valid Kubernetes name. Use at most 63 lower-case letters, digits and hyphens; start with a letter, end with a letter or digit.',
  ],
  E_OBJECT_NAME: [
    hello({ 'service-account': 'Shop' }),
    'service-account: "Shop" is not a valid Kubernetes name. Use lower-case letters, digits, hyphens and dots; start and end with a letter or digit.',
  ],
  E_IMAGE: [
    hello({ image: 'https://registry.example/hello' }),
    'image: Invalid image reference "https://registry.example/hello". Use for example registry.example/hello@sha256:... or registry.example/hello:1.4, in lower case, without https://.',
  ],
  E_QUANTITY: [
    hello({ 'memory-limit': '256 MB' }),
    'memory-limit: "256 MB" is not a valid Kubernetes quantity. Use for example 500m or 2 for CPU, 256Mi or 1Gi for memory.',
  ],
  E_PORT_RESERVED: [
    hello({ port: '8012' }),
    'port: Port 8012 is reserved for the Knative sidecar. Use another port, for example 8080.',
  ],
  E_LINE: [
    hello({ env: 'A=1\ns3cret\n}\nB=2\n]' }),
    'env: Lines 2 to 3 and 5 are neither NAME=value nor NAME-. Write one entry per line: NAME=value sets it, NAME- removes it. For a value of several lines write NAME<<END, then its lines, then a line END.',
  ],
  E_LINE_CONTINUED: [
    hello({ env: `TOKEN=${'QWxhZGRpbjpv'.repeat(6)}\ncGVuIHNlc2FtZQ==` }),
    'env: Line 2 looks like the end of the base64 value on line 1. Write the value on one line (base64 -w 0). If line 2 is a variable without a value, put it before line 1.',
  ],
  E_LINES_OPEN: [
    hello({ env: 'KEY<<END\ns3cret' }),
    'env: Line 1 begins a value of several lines, but the line that ends it is missing. For a value of several lines write NAME<<END, then its lines, then a line END.',
  ],
  E_ENTRY_TWICE: [
    hello({ env: 'A=1', 'env-from-secret': 'B=b/c\nA=b/c' }),
    'env-from-secret: Line 2 has the same name as line 1 of `env`. Remove one of the two.',
  ],
  E_ENV_NAMES: [
    typedFor('env unset', 'hello', 'TARGET', 'TOKEN=s3cret'),
    '--env: Line 2 is not the name of a variable. Write the names of the variables to remove, without values. To set one: `kn-rollout env set`.',
  ],
  E_ENV_NAME: [
    hello({ env: '1A=s3cret' }),
    'env: The name on line 1 is not a valid variable name. Use letters, digits, _, - and dots; do not start with a digit. For a value of several lines write NAME<<END, then its lines, then a line END.',
  ],
  E_ENV_RESERVED: [hello({ env: 'PORT=80' }), 'env: Knative sets PORT itself. Use the setting `port`.'],
  E_ENV_SOURCE: [
    hello({ 'env-from-secret': 'A=database' }),
    'env-from-secret: Line 1 is not NAME=object/key. Use for example DATABASE_URL=database/url: variable, object, key.',
  ],
  E_MARK_NAME: [
    hello({ labels: 'a/b/c=1' }),
    'labels: The name on line 1 is not a valid name for a label or annotation. Use at most 63 letters, digits, -, _ and dots, optionally after a domain and a slash: example.com/team.',
  ],
  E_MARK_RESERVED: [
    hello({ annotations: 'kn-rollout.dev/id=1' }),
    'annotations: The name on line 1 starts with kn-rollout.dev/, which is reserved for rollouts. Use a different prefix.',
  ],
  E_LABEL_VALUE: [
    hello({ labels: 'team=the shop' }),
    'labels: The value on line 1 is not a valid label value. Use at most 63 letters, digits, -, _ and dots, or use an annotation, which can have any text.',
  ],
  E_FILE: [
    hello({ manifest: 'missing.yaml' }),
    'manifest: Cannot read missing.yaml: there is no such file. Check the path, which is relative to the working directory, and check out the repository before this step.',
  ],
  E_FILE_OUTSIDE: [
    hello({ manifest: '../../package.json' }),
    'manifest: ../../package.json is outside of the working directory. Keep the file in the repository, and use a path relative to the working directory.',
  ],
  E_MANIFEST_YAML: [
    manifest('kind: [Service'),
    'manifest: service.yaml is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 15. Fix it, and check it with: kubectl apply --dry-run=client -f',
  ],
  E_MANIFEST_KIND: [
    manifest('apiVersion: apps/v1', 'kind: Deployment'),
    'manifest: service.yaml must contain one Knative Service, but contains a Deployment (apps/v1). Use a file with one document of apiVersion serving.knative.dev/v1, kind Service, and a spec.template.',
  ],
  E_MANIFEST_OTHER: [
    withManifest(inputs({ service: 'world' }), ...service, 'spec:', container),
    'manifest: The name in service.yaml is hello, but the rollout is for world. Use the same in both.',
  ],
  E_MANIFEST_FIELD: [
    manifest(...service.slice(0, 2), 'metadata: { name: hello, finalizers: [a/b] }', 'spec:', container),
    'manifest: service.yaml sets metadata.finalizers, which a rollout does not apply. Remove metadata.finalizers from the file.',
  ],
  E_MANIFEST_TEXT: [
    manifest(...service.slice(0, 2), 'metadata: { name: hello, labels: { version: 1.10 } }', 'spec:', container),
    'manifest: metadata.labels.version in service.yaml is not text. Put the value in quotes, or remove the line.',
  ],
  E_MANIFEST_TRAFFIC: [
    manifest(...service, 'spec:', container, '  traffic: [{ revisionName: hello-00001, percent: 100 }]'),
    'manifest: service.yaml sets spec.traffic, which the rollout controls. Remove spec.traffic from the file, and use `steps` or `traffic`.',
  ],
  E_MANIFEST_NAME: [
    manifest(...service, 'spec: { template: { metadata: { name: hello-v2 }, spec: {} } }'),
    'manifest: service.yaml sets a Revision name (hello-v2), which works only once. Remove spec.template.metadata.name, so that Knative generates a name.',
  ],
  E_TOGETHER: [
    hello({ steps: '10, 100', traffic: 'latest=10, previous=90' }),
    'steps: Cannot be combined with `traffic`: both define the traffic split. Remove one of the two.',
  ],
  E_WITH_MANIFEST: [
    withManifest(hello({ image: 'hello' }), ...service, 'spec:', container),
    'image: Cannot be combined with `manifest`, which contains the whole template. Set it in the file, or remove `manifest`.',
  ],
  E_SCALE_ORDER: [
    hello({ 'min-scale': '3', 'max-scale': '2' }),
    'min-scale: 3 is more than `max-scale` (2). Use at most 2.',
  ],
  E_REQUEST_OVER_LIMIT: [
    hello({ 'cpu-request': '1', 'cpu-limit': '500m' }),
    'cpu-request: 1 is more than `cpu-limit` (500m). Use at most 500m.',
  ],
  E_MARK_AND_SETTING: [
    hello({ annotations: 'autoscaling.knative.dev/minScale=2', 'min-scale': '1' }),
    'annotations: autoscaling.knative.dev/minScale means the same as `min-scale`. Remove it and keep `min-scale`.',
  ],
  E_TAGS_EQUAL: [
    hello({ 'stable-tag': 'latest' }),
    'candidate-tag: "latest" is also the value of `stable-tag`, but the two tags must differ. Use a different tag.',
  ],
  E_TAG_LENGTH: [
    inputs({ service: 'a'.repeat(55) }),
    `stable-tag: The tag "previous" leads to the host name previous-${'a'.repeat(55)}, which has 64 characters; DNS allows 63. Use a tag of at most 7 characters.`,
  ],
  E_SPLIT_TAGS: [
    hello({ traffic: 'new=10, old=90' }),
    'traffic: The split must be between the tags latest and previous. Use for example latest=10, previous=90.',
  ],
  E_BODY_OF_HEAD: [
    hello({ 'health-method': 'HEAD', 'health-body': 'up' }),
    'health-body: A response to HEAD (`health-method`) has no body to check. Use GET, or remove this setting.',
  ],
  E_BAKE_SPLIT: [
    hello({ traffic: 'latest=10, previous=90', bake: '5m' }),
    'bake: Has no effect with `traffic`: a split that stays has no last step of 100 %. Remove it. To hold the split for longer, use `hold`.',
  ],
  E_TIMEOUT_SHORT: [
    hello({ hold: '10m', timeout: '20m' }),
    'timeout: "20m" is too short: the holds alone take 20m. Allow more time, or use shorter holds or fewer steps.',
  ],
}
type Raw = Parameters<typeof refusal>[0]

for (const [code, [raw, sentence]] of Object.entries(table)) {
  test(`${code} names the problem and its cure`, () => {
    const found = problems(raw)
    assert.deepEqual(
      found.map(({ code, setting, message, cure }) => [code, `${setting}: ${message} ${cure}`]),
      [[code, sentence]],
    )
  })
}

test('every error code of settings can be met by a user', () => {
  assert.deepEqual(
    Object.keys(table).sort(),
    Object.keys(settingErrors)
      .filter((code) => code !== 'E_SETTINGS')
      .sort(),
  )
})

test('steps of nothing are answered with the split that moves no traffic', () => {
  const [problem] = problems(hello({ steps: '0' }))
  assert.match(problem?.cure ?? '', /To deploy without moving traffic, set `traffic` to latest=0,previous=100\./)
})

test('all problems are reported at once, in the order of the reference', () => {
  const error = refusal(hello({ 'max-error-rate': '5', hold: '2 minuts', steps: '10, 5, 100' }))
  assert.equal(
    error.message,
    [
      '3 settings are invalid. Nothing was changed.',
      '  steps: "10, 5, 100" is not in ascending order. Use for example 10, 50, 100.',
      '  hold: Invalid duration "2 minuts". Use for example 2m, 90s or 1m30s.',
      '  max-error-rate: "5" has no unit. Use 5 % or 0.05.',
    ].join('\n'),
  )
  assert.equal(error.code, 'E_SETTINGS')
})

test('no value of a variable or header is repeated in a refusal', () => {
  const raw = hello({ env: '1A=s3cret\nPORT=s3cret\ns3cret', 'health-header': 's3cret', labels: 'a=s3cret value' })
  assert.doesNotMatch(JSON.stringify(problems(raw)) + refusal(raw).message, /s3cret/)
})

test('one wrong setting is not blamed for others that hang on it', () => {
  const raw = inputs({ service: 'Hello', 'candidate-tag': 'previous!', traffic: 'previous!=10, previous=90' })
  assert.deepEqual(
    problems(raw).map(({ setting }) => setting),
    ['service', 'candidate-tag'],
  )
})

const alike: readonly (readonly [string, string, readonly string[]])[] = [
  ['E_ENV_RESERVED', 'env', ['PORT=1', 'K_SERVICE=1', 'K_CONFIGURATION-', 'K_REVISION=1']],
  ['E_LINE', 'env', ['A = 1', 'A B=1', '=1', '-', 'A']],
  ['E_PORT_RESERVED', 'port', ['8008', '8012', '8013', '8022', '9090', '9091']],
  ['E_SPLIT_TAGS', 'traffic', ['previous=100', 'latest=50, latest=50', 'latest=10, previous=80, other=10']],
  [
    'E_IMAGE',
    'image',
    ['Hello', 'hello:', 'hello@sha256:12', 'a b', '/hello', 'hello/', 'hello:1:2', 'docker://hello'],
  ],
  ['E_NAME', 'namespace', ['-a', 'a-', 'A', 'a_b', 'a.b', 'a'.repeat(64)]],
  [
    'E_PATH_SEGMENT',
    'health-path',
    [
      '/..',
      '/./a',
      '/a/%2e%2E/b',
      '/a/.%2e',
      '/a\\..\\b',
      '//a',
      '/a//b',
      '/a%2f..%2fb',
      '/%252e%252e/a',
      '/..;x/a',
      '/%0a',
    ],
  ],
  ['E_ADDRESS', 'ingress-address', ['host', ':80', 'host:0', 'host:65536', '::1:80', 'http://host:80']],
  ['E_PERCENT', 'steps', [',', '101', '-1, 100', 'ten', '1e1']],
  ['E_STATUS', 'health-status', [',', '2xx|3xx', '99', '600', '20']],
  ['E_DURATION', 'hold', ['1', '1d', 'soon', '1m1m', '30s 1m']],
  ['E_RATE', 'max-error-rate', ['101%', '-1%', '1.0', 'x%']],
  ['E_INTEGER', 'min-scale', ['-1', '1.5', 'one', '1e3', '1000000']],
]
for (const [code, name, texts] of alike) {
  for (const text of texts) {
    test(`${name} does not take "${text.slice(0, 40)}"`, () => {
      assert.deepEqual(
        problems(hello({ [name]: text })).map(({ code, setting }) => [code, setting]),
        [[code, name]],
      )
    })
  }
}
