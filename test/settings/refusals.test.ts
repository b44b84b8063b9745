/** What users may not write, and what they are told: every error code of settings, through the front door. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settingErrors } from '../../src/errors/settings.ts'
import { flags, inputs, problems, refusal, withManifest } from './written.ts'

const hello = (values: Readonly<Record<string, string>>) => inputs({ service: 'hello', ...values })
const service = ['apiVersion: serving.knative.dev/v1', 'kind: Service', 'metadata: { name: hello }']
const container = '  template: { spec: { containers: [{ image: hello }] } }'
const manifest = (...lines: readonly string[]) => withManifest(hello({}), ...lines)

const table: Readonly<Record<Exclude<keyof typeof settingErrors, 'E_SETTINGS'>, readonly [Raw, string]>> = {
  E_UNKNOWN: [hello({ stepz: '10' }), 'stepz: is no setting. Did you mean steps?'],
  E_MISSING: [inputs({}), 'service: is missing. Write for example hello.'],
  E_ALL_AND_ONE: [
    inputs({ command: 'recover', namespace: 'shop', 'all-namespaces': 'true' }),
    'all-namespaces: does not go with namespace: all are meant. Leave one of the two out.',
  ],
  E_ONLY_RECOVER: [
    hello({ 'all-namespaces': 'true' }),
    'all-namespaces: goes with recover alone, and not with deploy. Name the one Service and its namespace.',
  ],
  E_NO_VALUE: [flags('hello', '--hold', ''), '--hold: has no value. Write for example --hold 2m.'],
  E_REPEATED: [flags('hello', '--hold', '1m', '--hold', '2m'), '--hold: is given 2 times. Give it once.'],
  E_ARGUMENT: [
    flags('hello', 'world'),
    '--service: "world" is one argument too many. Name one Service; everything else is a flag.',
  ],
  E_CHOICE: [
    hello({ strategy: 'green-blue' }),
    'strategy: "green-blue" is not one of its words. Write canary, blue-green or all-at-once.',
  ],
  E_BOOLEAN: [hello({ 'dry-run': 'yes' }), 'dry-run: "yes" is neither true nor false. Write true or false.'],
  E_INTEGER: [
    hello({ 'health-attempts': '0' }),
    'health-attempts: "0" is no whole number from 1 to 1000. Write for example 3.',
  ],
  E_DURATION: [hello({ hold: '2 minuts' }), 'hold: "2 minuts" is no duration. Write 2m, 90s or 1m30s.'],
  E_DURATION_RANGE: [
    hello({ 'ready-timeout': '0s' }),
    'ready-timeout: "0s" is not between 1s and 168h. Write for example 90s.',
  ],
  E_DURATION_SECONDS: [
    hello({ 'request-timeout': '1500ms' }),
    'request-timeout: "1500ms" is no whole number of seconds, and Knative counts in seconds. Write for example 90s.',
  ],
  E_RATE_UNIT: [hello({ 'max-error-rate': '5' }), 'max-error-rate: "5" has no unit. Write 5 % or 0.05.'],
  E_RATE: [
    hello({ 'max-error-rate': 'few' }),
    'max-error-rate: "few" is no share from 0 % to 100 %. Write for example 1 % or 0.01.',
  ],
  E_PERCENT: [
    hello({ steps: '33.3, 100' }),
    'steps: "33.3" is no whole percent from 0 to 100. Knative splits traffic by whole percents: write for example 10.',
  ],
  E_PAUSE_STEP: [
    hello({ 'pause-at': '20' }),
    'pause-at: 20 is none of the steps (10, 50, 100). Give the percent of the step after which the job shall end.',
  ],
  E_STEPS_ORDER: [hello({ steps: '10, 5, 100' }), 'steps: "10, 5, 100" must rise. Write for example 10, 50, 100.'],
  E_STEPS_END: [
    hello({ steps: '10, 50' }),
    'steps: "10, 50" does not end at 100. Add it: 10, 50, 100. For a split that stays, use traffic instead.',
  ],
  E_SPLIT_ENTRY: [
    hello({ traffic: 'latest 10' }),
    'traffic: "latest 10" is no tag with a percent. Write for example latest=10, previous=90.',
  ],
  E_SPLIT_SUM: [
    hello({ traffic: 'latest=10, previous=80' }),
    'traffic: "latest=10, previous=80" makes 90 %, not 100 %. Write for example latest=10, previous=90.',
  ],
  E_STATUS: [
    hello({ 'health-status': '200, ok' }),
    'health-status: "ok" is no HTTP status. Write statuses such as 200, 204, or a class such as 2xx.',
  ],
  E_PATH: [
    hello({ 'health-path': 'healthz' }),
    'health-path: "healthz" is no path. Begin with a slash and leave out spaces and #, for example /healthz.',
  ],
  E_HEADER: [
    hello({ 'health-header': 'Accept: */*\nBearer s3cret' }),
    'health-header: Line 2 is no header. Write one header a line: Accept: application/json.',
  ],
  E_HEADER_HOST: [
    hello({ 'health-header': 'host: hello.example' }),
    'health-header: Line 1 sets Host, and by it the ingress finds the candidate. Leave it out. To reach the ingress by another address, use ingress-address.',
  ],
  E_ADDRESS: [
    hello({ 'ingress-address': '203.0.113.7' }),
    'ingress-address: "203.0.113.7" is no host with a port. Write for example 203.0.113.7:80 or [2001:db8::7]:443.',
  ],
  E_NAME: [
    hello({ 'candidate-tag': '3f0c2a' }),
    'candidate-tag: "3f0c2a" is no name that Kubernetes takes. Use at most 63 lower-case letters, digits and hyphens; begin with a letter, end with a letter or digit.',
  ],
  E_OBJECT_NAME: [
    hello({ 'service-account': 'Shop' }),
    'service-account: "Shop" is no name that Kubernetes takes. Use lower-case letters, digits, hyphens and dots; begin and end with a letter or digit.',
  ],
  E_IMAGE: [
    hello({ image: 'https://registry.example/hello' }),
    'image: "https://registry.example/hello" is no image reference. Write for example registry.example/hello@sha256:..., or registry.example/hello:1.4, in lower case, without https://.',
  ],
  E_QUANTITY: [
    hello({ 'memory-limit': '256 MB' }),
    'memory-limit: "256 MB" is no amount that Kubernetes takes. Write for example 500m or 2 for cpu, 256Mi or 1Gi for memory.',
  ],
  E_PORT_RESERVED: [
    hello({ port: '8012' }),
    "port: 8012 is taken by Knative's own sidecar. Let the app listen on another port, for example 8080.",
  ],
  E_LINE: [
    hello({ env: 'A=1\ns3cret' }),
    'env: Line 2 is neither NAME=value nor NAME-. Write one entry a line: NAME=value sets, NAME- takes away.',
  ],
  E_ENTRY_TWICE: [hello({ env: 'A=1', 'env-from-secret': 'A=b/c' }), 'env: A is given twice. Keep one of the two.'],
  E_ENV_NAME: [
    hello({ env: '1A=s3cret' }),
    'env: "1A" is no name of a variable. Use letters, digits, _, - and dots; do not begin with a digit.',
  ],
  E_ENV_RESERVED: [hello({ env: 'PORT=80' }), 'env: PORT is set by Knative itself. Use the setting port.'],
  E_ENV_SOURCE: [
    hello({ 'env-from-secret': 'A=database' }),
    'env-from-secret: Line 1 is not NAME=object/key. Write for example DATABASE_URL=database/url: the variable, the object, the key in it.',
  ],
  E_MARK_NAME: [
    hello({ labels: 'a/b/c=1' }),
    'labels: "a/b/c" is no name that Kubernetes takes here. Use at most 63 letters, digits, -, _ and dots, with a domain and a slash before them if wanted: example.com/team.',
  ],
  E_MARK_RESERVED: [
    hello({ annotations: 'kn-rollout.dev/id=1' }),
    'annotations: kn-rollout.dev/id is a mark by which rollouts are found again. Use a prefix of your own.',
  ],
  E_LABEL_VALUE: [
    hello({ labels: 'team=the shop' }),
    'labels: The value of team is none that Kubernetes takes for a label. Use at most 63 letters, digits, -, _ and dots, or an annotation, which takes any text.',
  ],
  E_FILE: [
    hello({ manifest: 'missing.yaml' }),
    'manifest: missing.yaml cannot be read: there is no such file. Give its path from the working directory, and check out the repository before this step.',
  ],
  E_FILE_OUTSIDE: [
    hello({ manifest: '../../package.json' }),
    'manifest: ../../package.json lies outside the working directory. Keep the manifest in the repository, and give its path from the working directory.',
  ],
  E_MANIFEST_YAML: [
    manifest('kind: [Service'),
    'manifest: service.yaml is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 15. Correct it; kubectl apply --dry-run=client -f shows the same fault.',
  ],
  E_MANIFEST_KIND: [
    manifest('apiVersion: apps/v1', 'kind: Deployment'),
    'manifest: service.yaml holds a Deployment of apps/v1, not one Knative Service. Give a file with one document of apiVersion serving.knative.dev/v1, kind Service, and a spec.template.',
  ],
  E_MANIFEST_OTHER: [
    withManifest(inputs({ service: 'world' }), ...service, 'spec:', container),
    'manifest: service.yaml has the name hello, but world is to be rolled out. Let both say the same.',
  ],
  E_MANIFEST_TRAFFIC: [
    manifest(...service, 'spec:', container, '  traffic: [{ revisionName: hello-00001, percent: 100 }]'),
    'manifest: service.yaml has a spec.traffic of its own, and during a rollout the plan says who gets what. Remove spec.traffic from the file, and say it with steps or traffic.',
  ],
  E_MANIFEST_NAME: [
    manifest(...service, 'spec: { template: { metadata: { name: hello-v2 }, spec: {} } }'),
    'manifest: service.yaml names its Revision (hello-v2), and a name can be used only once. Remove spec.template.metadata.name: Knative names Revisions by itself.',
  ],
  E_TOGETHER: [
    hello({ steps: '10, 100', traffic: 'latest=10, previous=90' }),
    'steps: does not go with traffic: both say who gets how much of the traffic. Leave one of the two out.',
  ],
  E_WITH_MANIFEST: [
    withManifest(hello({ image: 'hello' }), ...service, 'spec:', container),
    'image: does not go with manifest, which says all of what shall run. Write it in the file, or leave manifest out.',
  ],
  E_SCALE_ORDER: [
    hello({ 'min-scale': '3', 'max-scale': '2' }),
    'min-scale: 3 is more than 2, the max-scale. Let it be at most as much.',
  ],
  E_REQUEST_OVER_LIMIT: [
    hello({ 'cpu-request': '1', 'cpu-limit': '500m' }),
    'cpu-request: 1 is more than 500m, the cpu-limit. Let it be at most as much.',
  ],
  E_MARK_AND_SETTING: [
    hello({ annotations: 'autoscaling.knative.dev/minScale=2', 'min-scale': '1' }),
    'annotations: autoscaling.knative.dev/minScale says the same as min-scale. Keep min-scale.',
  ],
  E_TAGS_EQUAL: [
    hello({ 'stable-tag': 'latest' }),
    'candidate-tag: "latest" is also the stable-tag, and a tag names one Revision. Choose another one.',
  ],
  E_TAG_LENGTH: [
    inputs({ service: 'a'.repeat(55) }),
    `stable-tag: "previous" and the Service's name make the host previous-${'a'.repeat(55)}: 64 characters, and DNS takes 63. Choose a tag of at most 7 characters.`,
  ],
  E_SPLIT_TAGS: [
    hello({ traffic: 'new=10, old=90' }),
    'traffic: must share the traffic between the tags latest and previous. Write for example latest=10, previous=90.',
  ],
  E_BODY_OF_HEAD: [
    hello({ 'health-method': 'HEAD', 'health-body': 'up' }),
    'health-body: cannot be found: the answer to HEAD, the health-method, has no body. Use GET, or leave it out.',
  ],
  E_TIMEOUT_SHORT: [
    hello({ hold: '10m', timeout: '20m' }),
    'timeout: "20m" is too short: the steps alone are held for 20m. Allow more time, hold the steps for less, or have fewer of them.',
  ],
}
type Raw = Parameters<typeof refusal>[0]

for (const [code, [raw, sentence]] of Object.entries(table)) {
  test(`${code} is said in one sentence with its cure`, () => {
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

test('all problems are told at once, in the order of the reference', () => {
  const error = refusal(hello({ 'max-error-rate': '5', hold: '2 minuts', steps: '10, 5, 100' }))
  assert.equal(
    error.message,
    [
      '3 settings are wrong. Nothing was touched.',
      '  steps: "10, 5, 100" must rise. Write for example 10, 50, 100.',
      '  hold: "2 minuts" is no duration. Write 2m, 90s or 1m30s.',
      '  max-error-rate: "5" has no unit. Write 5 % or 0.05.',
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
