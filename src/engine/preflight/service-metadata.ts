/** Labels and annotations of the Service itself, as the manifest has them: those of the template travel with the template. */
import { failure } from '../../errors/catalogue.ts'
import type { World } from '../context/context.ts'
import { object } from '../ports/json.ts'
import type { Json, ServiceView } from '../ports/ports.ts'

type Texts = Readonly<Record<string, string>>
type ServiceMetadata = { readonly labels: Texts; readonly annotations: Texts }

/** Empty without a manifest. What servers and clients write themselves, and an exported file repeats, is left out. */
export function metadataOf({ settings }: World): ServiceMetadata {
  const { metadata } = settings.template.manifest ?? {}
  return { labels: textsIn(object(metadata).labels), annotations: textsIn(object(metadata).annotations) }
}

/** Without what is there already; nothing where that is all. */
export function changedMetadata(world: World, service: ServiceView): Partial<ServiceMetadata> {
  const wanted = metadataOf(world)
  const [labels, annotations] = [
    changed(wanted.labels, service.labels),
    changed(wanted.annotations, service.annotations),
  ]
  return { ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) }
}

/** Names of what would change, for people. */
export const changedNames = ({ labels = {}, annotations = {} }: Partial<ServiceMetadata>): readonly string[] => [
  ...Object.keys(labels).map((name) => `label ${name}`),
  ...Object.keys(annotations).map((name) => `annotation ${name}`),
]

const visibility = 'networking.knative.dev/visibility'

/** Who may reach a Service changes for all users at once, which is no canary. @throws E_MANIFEST_VISIBILITY */
export function refuseVisibility(world: World, service: ServiceView): void {
  const wanted = metadataOf(world).labels[visibility]
  if (wanted === undefined || wanted === service.labels[visibility]) return
  const { namespace } = world.cluster.target
  throw failure('E_MANIFEST_VISIBILITY', {
    service: world.settings.service,
    namespace,
    label: `${visibility}=${wanted}`,
  })
}

const changed = (wanted: Texts, live: Texts): Texts | undefined => {
  const entries = Object.entries(wanted).filter(([name, value]) => live[name] !== value)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

const textsIn = (value: Json | undefined): Texts =>
  Object.fromEntries(
    Object.entries(object(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !isWrittenForUsers(entry[0]),
    ),
  )

const isWrittenForUsers = (name: string): boolean =>
  /^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.test(
    name,
  )
