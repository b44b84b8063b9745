/**
 * Puts Knative Serving into the cluster: its own manifests, as its modules publish them, with our images and settings.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFolder } from './build.ts'
import { inside, run, succeeds } from './command.ts'
import { knativePrograms } from './images.ts'
import { knativeVersion, knativeVersions } from './knative-versions.ts'
import { kubectl } from './part.ts'
import { manifestsFolder, stateFolder } from './paths.ts'
import { domain, localRegistry } from './settings.ts'
import { until } from './wait.ts'

export interface KnativeOptions {
  /** Whether queue-proxy of new Pods serves request metrics on port 9091. */
  readonly requestMetrics: boolean
}

/** Kinds, roles and settings: all that needs no Pod, and no image in containerd. */
export async function applyKnativeBase(options: KnativeOptions): Promise<void> {
  await applyFiles('base', baseFiles())
  await until('The kinds are established', areKindsEstablished, 30)
  await applyFiles('configuration', configurationFiles())
  await applySettings(options)
}

export async function applyKnativeDeployments(): Promise<void> {
  await applyFiles('deployments', deploymentFiles())
}

export async function applySettings({ requestMetrics }: KnativeOptions): Promise<void> {
  const values: Record<string, string> = {
    QUEUE_IMAGE: imageOf('queue'),
    LOCAL_REGISTRY: localRegistry,
    DOMAIN: domain,
    REQUEST_METRICS_KEY: knativeVersions[knativeVersion].requestMetricsKey,
    REQUEST_METRICS: requestMetrics ? 'prometheus' : 'none',
  }
  const template = readFileSync(join(manifestsFolder, 'settings.yaml'), 'utf8')
  await apply(
    'settings',
    template.replace(/\$([A-Z_]+)/g, (name, key) => values[key] ?? name),
  )
}

/** Asked again, since `kubectl wait` fails at once on a kind that has no conditions yet (kubernetes/kubernetes#66439). */
const areKindsEstablished = () =>
  succeeds(inside([...kubectl, 'wait', '--for=condition=Established', 'crd', '--all', '--timeout=5s']))

/** Whether Knative's Deployments are available and its webhook answers. */
export async function isKnativeReady(): Promise<boolean> {
  const wait = [...kubectl, 'wait', '--for=condition=Available', 'deployment', '--all', '-n', 'knative-serving']
  const probe = [...kubectl, 'create', '--dry-run=server', '--filename', join(manifestsFolder, 'probe.yaml')]
  return (await succeeds(inside([...wait, '--timeout=5s']))) && (await succeeds(inside(probe)))
}

const config = join(builtFolder('knative'), 'config')
const core = join(config, 'serving', 'core')

function baseFiles(): readonly string[] {
  const kinds = ['certificate', 'domain-claim', 'ingress', 'serverlessservice']
  return [
    join(core, '100-namespace.yaml'),
    join(core, '200-serviceaccount.yaml'),
    ...yamlIn(join(core, '200-roles')),
    ...yamlIn(join(core, '300-resources')),
    ...kinds.map((kind) => join(config, 'networking', `${kind}.yaml`)),
    join(config, 'caching', 'image.yaml'),
  ]
}

function configurationFiles(): readonly string[] {
  const network = join(config, 'networking', 'config-network.yaml')
  return [...yamlIn(join(core, 'configmaps')), network, join(core, '300-knativecertificate.yaml')]
}

/** Without their autoscalers: there is no metrics server to feed them. */
function deploymentFiles(): readonly string[] {
  const deployments = yamlIn(join(core, 'deployments')).filter((file) => !file.endsWith('-hpa.yaml'))
  return [...deployments, ...yamlIn(join(core, 'webhooks')), join(core, '999-cache.yaml')]
}

function yamlIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => join(folder, name))
}

/**
 * ko://PACKAGE stands for the image of a program, which ko would build; ours are built already. A release writes its version into
 * the labels.
 */
async function applyFiles(name: string, files: readonly string[]): Promise<void> {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n---\n')
  const released = text.replaceAll(
    'app.kubernetes.io/version: devel',
    `app.kubernetes.io/version: "${knativeVersion}.0"`,
  )
  await apply(
    name,
    released.replace(/ko:\/\/knative\.dev\/serving\/cmd\/(\w+)/g, (_, program) => imageOf(program)),
  )
}

async function apply(name: string, text: string): Promise<void> {
  const file = join(stateFolder, 'configuration', `knative-${name}.yaml`)
  writeFileSync(file, text)
  const manager = name === 'settings' ? 'kn-rollout-cluster' : 'knative-manifests'
  await run(inside([...kubectl, 'apply', '--server-side', `--field-manager=${manager}`, '--filename', file]))
}

function imageOf(program: string): string {
  if (!knativePrograms.some((known) => known === program)) throw new Error(`No image is built of ${program}.`)
  return `${localRegistry}/knative-${program}:1`
}
