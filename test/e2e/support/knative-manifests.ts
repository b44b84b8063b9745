/** Knative's manifests as this cluster has them: those of the Go modules, as `up` has written them, with its settings in their ConfigMaps. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { stateFolder } from '../../cluster/lib/paths.ts'

type Named = {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly data?: Readonly<Record<string, string>>
}

const documentsOf = (part: string): readonly Named[] =>
  parseAllDocuments(readFileSync(join(stateFolder, 'configuration', `knative-${part}.yaml`), 'utf8'))
    .map((document): Named | null => document.toJS())
    .filter((each) => each !== null)

const keyOf = ({ kind, metadata }: Named): string => `${kind} ${metadata.namespace} ${metadata.name}`

/** `serving-core.yaml`, as the release has one, but for the class of the ingress: that is an option of `install`. */
export function writeKnativeManifests(folder: string): void {
  const settings = documentsOf('settings').filter(({ metadata }) => metadata.name !== 'config-network')
  const core = ['base', 'configuration', 'deployments'].flatMap(documentsOf)
  const merged = core.map((each) => {
    const set = settings.find((other) => keyOf(other) === keyOf(each))
    return set ? { ...each, data: { ...each.data, ...set.data } } : each
  })
  const added = settings.filter((each) => !core.some((other) => keyOf(other) === keyOf(each)))
  const text = [...merged, ...added].map((each) => JSON.stringify(each)).join('\n---\n')
  writeFileSync(join(folder, 'serving-core.yaml'), text)
}
