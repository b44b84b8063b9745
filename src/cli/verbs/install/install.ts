/** `install`: the objects of manifests, part by part, each waited for. */
import { type Applying, apply, type Planned, planOf } from '../../../kubernetes/manifests/apply.ts'
import { isDefinition, isDeployment, isNamespace, objectText } from '../../../kubernetes/manifests/objects.ts'
import { type Placed, placedBy, type Wait } from '../../../kubernetes/manifests/placed.ts'
import { awaitAvailable, awaitEstablished } from '../../../kubernetes/manifests/wait.ts'
import { line } from '../../../report/log/line.ts'
import { counted, duration } from '../../../report/text/numbers.ts'
import { installOptions } from '../../table/install-options.ts'
import type { Means, VerbCode } from '../../verb-code.ts'
import {
  type Asked,
  askedIn,
  carriedOut,
  dataOf,
  inBatches,
  type Opened,
  open,
  type PlacedManifest,
  refuseUnknown,
} from './shared.ts'

const fieldManager = 'kn-rollout-install'
/** Its own, so that a later apply of the manifests leaves the settings as they are. */
const settingsManager = 'kn-rollout-settings'

type Wanted = Asked & { readonly ingressClass?: string; readonly force: boolean }

export const install: VerbCode = {
  prepare: (reader) => {
    const asked = askedIn(reader)
    const ingressClass = reader.take(installOptions.ingressClass)
    const force = reader.take(installOptions.forceConflicts)
    const wanted = { ...asked, force, ...(ingressClass !== undefined && { ingressClass }) }
    return { act: (means) => act(means, wanted) }
  },
}

type PlannedManifest = { readonly source: string; readonly objects: readonly Planned[] }

async function act(means: Means, wanted: Wanted): Promise<number> {
  const { page } = means
  const opened = await open(means, wanted.sources)
  refuseUnknown(opened.manifests)
  const manifests = await plansOf(opened, wanted)
  const all = manifests.flatMap(({ objects }) => objects)
  const ofManifests = counted(opened.manifests.length, 'manifest')
  page.show([line(`${ofManifests}, ${counted(all.length, 'object')}: ${sumOf(all)}`, 'title')])
  const [objects, { isDryRun }] = [all.map((each) => ({ ...dataOf(each), plan: each.plan })), wanted]
  if (isDryRun) {
    const differing = all.filter(({ plan }) => plan !== 'keep')
    page.show(differing.map((each) => line(`  would ${each.plan} ${objectText(each)}`)))
    page.data({ isDryRun, isDone: false, objects })
    return 0
  }
  const run = runOf(means, opened, wanted)
  const { code, error } = await carriedOut(means, async () => {
    for (const { source, objects } of manifests)
      await (source === settingsSource ? setClass(run, objects) : installManifest(run, { source, objects }))
  })
  if (!error) page.show([endOf(all, run.elapsed())])
  page.data({ isDryRun, isDone: !error, objects, ...(error && { error }) })
  return code
}

/** In the order of the manifests, with the settings as the last. @throws what `planOf` throws */
async function plansOf(
  { api, manifests }: Opened,
  { ingressClass, force }: Wanted,
): Promise<readonly PlannedManifest[]> {
  const made = new Set(manifests.flatMap(({ objects }) => objects.filter(isNamespace).map(({ name }) => name)))
  const withSettings = [...manifests, ...(ingressClass === undefined ? [] : [settingsOf(ingressClass)])]
  const plans: PlannedManifest[] = []
  for (const { source, objects } of withSettings)
    plans.push({
      source,
      objects: await inBatches(objects, (each) => planOf(api, each, applyingOf(source, force), made)),
    })
  return plans
}

const settingsSource = '--ingress-class'

const applyingOf = (source: string, force: boolean): Applying => ({
  fieldManager: source === settingsSource ? settingsManager : fieldManager,
  force,
})

/** The one setting that Knative has no use without. */
function settingsOf(ingressClass: string): PlacedManifest {
  const [apiVersion, kind, name, namespace] = ['v1', 'ConfigMap', 'config-network', 'knative-serving']
  const body = { apiVersion, kind, metadata: { name, namespace }, data: { 'ingress-class': ingressClass } }
  const resource = { apiVersion, kind, plural: 'configmaps', isNamespaced: true, isServed: true }
  const placed = placedBy(
    () => resource,
    { source: settingsSource, apiVersion, kind, name, namespace, body },
    namespace,
  )
  return { source: settingsSource, objects: placed ? [placed] : [], unknown: [] }
}

type Run = {
  readonly api: Opened['api']
  readonly page: Means['page']
  readonly wait: Wait & { readonly after: string }
  readonly force: boolean
  readonly elapsed: () => string
}

function runOf({ page, clock }: Means, { api, signal }: Opened, { timeoutMs, force }: Wanted): Run {
  const beganMs = clock.now()
  const wait = { untilMs: beganMs + timeoutMs, signal, after: duration(timeoutMs) }
  return { api, page, wait, force, elapsed: () => duration(clock.now() - beganMs) }
}

/** Namespaces, definitions until they are served, the rest, Deployments until they are available. */
async function installManifest(run: Run, { source, objects }: PlannedManifest): Promise<void> {
  const { api, page, wait, elapsed } = run
  page.show([line(source, 'title')])
  const definitions = objects.filter(isDefinition)
  await applyAll(run, 'Namespaces', objects.filter(isNamespace))
  await applyAll(run, 'Custom resource definitions', definitions)
  await awaitEstablished(api, definitions, wait)
  if (definitions.length > 0) page.show([line(`  Custom resource definitions are established after ${elapsed()}`)])
  await applyAll(
    run,
    'Other objects',
    objects.filter((each) => !isNamespace(each) && !isDefinition(each)),
  )
  const tell = (each: Placed) => page.show([line(`  ${objectText(each)} is available after ${elapsed()}`, 'good')])
  await awaitAvailable(api, objects.filter(isDeployment), { ...wait, tell })
}

async function setClass({ api, page, wait, force }: Run, objects: readonly Planned[]): Promise<void> {
  for (const each of objects) if (each.plan !== 'keep') await apply(api, each, applyingOf(each.source, force), wait)
  page.show([line('Ingress class', 'title'), ...objects.map((each) => line(`  set in ${objectText(each)}`))])
}

/** One after the other, as written: later ones may need earlier ones. What is as it should be is not written again. */
async function applyAll({ api, page, wait, force }: Run, what: string, all: readonly Planned[]): Promise<void> {
  let done = 0
  const tell = () => page.show(all.length === 0 ? [] : [line(`  ${what} ${done} of ${all.length}`)])
  try {
    for (const each of all) {
      if (each.plan !== 'keep') await apply(api, each, applyingOf(each.source, force), wait)
      done += 1
    }
  } finally {
    tell()
  }
}

const sumOf = (all: readonly Planned[]): string => {
  const of = (plan: Planned['plan']) => all.filter((each) => each.plan === plan).length
  return `${of('create')} to create, ${of('change')} to change, ${of('keep')} as they should be`
}

const endOf = (all: readonly Planned[], elapsed: string) => {
  const written = all.filter(({ plan }) => plan !== 'keep').length
  return written === 0
    ? line(`No change: ${counted(all.length, 'object')} as in the manifests.`, 'good')
    : line(
        `Done after ${elapsed}: ${counted(written, 'object')} written, ${all.length - written} were as in the manifests.`,
        'good',
      )
}
