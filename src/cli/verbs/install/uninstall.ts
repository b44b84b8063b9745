/** `uninstall`: deletes the objects of manifests in the reverse order, and waits until they are gone. */
import { failure } from '../../../errors/catalogue.ts'
import { definedBy } from '../../../kubernetes/manifests/kinds.ts'
import { isDefinition, isDeployment, isNamespace, objectText } from '../../../kubernetes/manifests/objects.ts'
import { type Placed, present, type Wait } from '../../../kubernetes/manifests/placed.ts'
import { checkRemovable, lastingIn, objectsOfKinds, remove } from '../../../kubernetes/manifests/remove.ts'
import { awaitGone } from '../../../kubernetes/manifests/wait.ts'
import { line } from '../../../report/log/line.ts'
import { counted, duration } from '../../../report/text/numbers.ts'
import { installOptions } from '../../table/install-options.ts'
import type { Means, VerbCode } from '../../verb-code.ts'
import { type Asked, askedIn, carriedOut, dataOf, inBatches, type Opened, open } from './shared.ts'

type Wanted = Asked & { readonly evenIfUsed: boolean }

export const uninstall: VerbCode = {
  prepare: (reader) => {
    const wanted = { ...askedIn(reader), evenIfUsed: reader.take(installOptions.evenIfUsed) }
    return { act: (means) => act(means, wanted) }
  },
}

type Part = { readonly title: string; readonly objects: readonly Placed[] }

async function act(means: Means, wanted: Wanted): Promise<number> {
  const { page } = means
  const opened = await open(means, wanted.sources)
  const parts = await partsOf(opened, wanted)
  const all = parts.flatMap(({ objects }) => objects)
  const [objects, { isDryRun }] = [all.map(dataOf), wanted]
  if (isDryRun) {
    page.show(all.map((each) => line(`  would delete ${objectText(each)}`)))
    page.data({ isDryRun, isDone: false, objects })
    return 0
  }
  const { api, signal } = opened
  const beganMs = means.clock.now()
  const wait = { untilMs: beganMs + wanted.timeoutMs, signal, after: duration(wanted.timeoutMs) }
  const { code, error } = await carriedOut(means, async () => {
    for (const part of parts) await removePart({ api, page, wait }, part)
  })
  if (!error) page.show([endOf(all.length, duration(means.clock.now() - beganMs))])
  page.data({ isDryRun, isDone: !error, objects, ...(error && { error }) })
  return code
}

/** What is there of it, in the order in which it is to go. @throws E_IN_USE and what the cluster refuses */
async function partsOf({ api, manifests }: Opened, { evenIfUsed }: Wanted): Promise<readonly Part[]> {
  const own = manifests.flatMap(({ objects }) => objects)
  const live = await inBatches(own, (each) => present(api, each))
  const there = new Set(own.filter((_, index) => live[index] !== undefined))
  // By the versions that the cluster serves: the manifests may be those of another release.
  const definitions = own.flatMap((each, index) => {
    const body = live[index]
    return body && isDefinition(each) ? [{ ...each, body }] : []
  })
  const used = await objectsOfKinds(api, definitions, own)
  const others = await lastingIn(api, [...there].filter(isNamespace), own)
  const lost = [...used, ...others]
  if (lost.length > 0 && !evenIfUsed) throw failure('E_IN_USE', { count: lost.length, list: someOf(lost) })
  await inBatches([...there, ...used], (each) => checkRemovable(api, each))
  const manifestParts = manifests.toReversed().flatMap(({ source, objects }) => {
    const left = objects.filter((each) => there.has(each)).toReversed()
    return partsOfManifest(source, left, kindsIn(own))
  })
  const first = { title: 'Objects of their kinds', objects: used }
  return [first, ...manifestParts].filter(({ objects }) => objects.length > 0)
}

/** Custom objects go first, while their controllers and webhooks are there. */
function partsOfManifest(source: string, left: readonly Placed[], custom: ReadonlySet<string>): readonly Part[] {
  const isCustom = (each: Placed) => custom.has(kindOf(each))
  const isPlain = (each: Placed) => !(isCustom(each) || isDefinition(each) || isNamespace(each) || isDeployment(each))
  return [
    { title: `Custom objects of ${source}`, objects: left.filter(isCustom) },
    // A pod that still drains needs the rights that go next.
    { title: `Deployments of ${source}`, objects: left.filter(isDeployment) },
    { title: `Objects of ${source}`, objects: left.filter(isPlain) },
    { title: `Custom resource definitions of ${source}`, objects: left.filter(isDefinition) },
    { title: `Namespaces of ${source}`, objects: left.filter(isNamespace) },
  ]
}

const kindOf = ({ apiVersion, kind }: Pick<Placed, 'apiVersion' | 'kind'>): string => `${apiVersion} ${kind}`

/** That the manifests define. */
const kindsIn = (own: readonly Placed[]): ReadonlySet<string> =>
  new Set(own.filter(isDefinition).flatMap(({ body }) => definedBy(body).map(kindOf)))

const mostTold = 5

const someOf = (used: readonly Placed[]): string => {
  const more = used.length - mostTold
  return [...used.slice(0, mostTold).map(objectText), ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}

type Run = Pick<Means, 'page'> & Pick<Opened, 'api'> & { readonly wait: Wait & { readonly after: string } }

async function removePart({ api, page, wait }: Run, { title, objects }: Part): Promise<void> {
  for (const each of objects) await remove(api, each, wait.signal)
  await awaitGone(api, objects, wait)
  page.show([line(`${title}: ${counted(objects.length, 'object')} gone`)])
}

const endOf = (count: number, after: string) =>
  count === 0
    ? line('No change: nothing of these manifests is there.', 'good')
    : line(`Done after ${after}: ${counted(count, 'object')} deleted.`, 'good')
