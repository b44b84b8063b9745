/** The settings of what shall run, read into one change of the template. */
import type { JsonObject, TemplateChange } from '../engine/ports/cluster-views.ts'
import { template } from './catalogue.ts'
import type { Reader } from './reader.ts'
import { type Fault, fault } from './setting.ts'

export const templateOf = (reader: Reader, manifest: JsonObject | undefined): TemplateChange => {
  const { take } = reader
  return {
    manifest,
    image: take(template.image),
    env: envOf(reader),
    labels: marksOf(reader, template.labels),
    annotations: marksOf(reader, template.annotations),
    minScale: take(template.minScale),
    maxScale: take(template.maxScale),
    concurrency: take(template.concurrency),
    serviceAccount: take(template.serviceAccount),
    port: take(template.port),
    requests: { cpu: take(template.cpuRequest), memory: take(template.memoryRequest) },
    limits: { cpu: take(template.cpuLimit), memory: take(template.memoryLimit) },
    requestTimeoutSeconds: take(template.requestTimeout),
  }
}

const envOf = ({ take, blame }: Reader): TemplateChange['env'] => {
  const kinds = [template.env, template.envFromSecret, template.envFromConfigMap]
  const changes = kinds.flatMap((setting) => take(setting) ?? [])
  blame(template.env, ...repeated(changes))
  return changes
}

type Marks = typeof template.labels | typeof template.annotations

const marksOf = ({ take, blame }: Reader, setting: Marks): TemplateChange['labels'] => {
  const changes = take(setting) ?? []
  blame(setting, ...repeated(changes))
  return Object.fromEntries(changes.map(({ name, value }) => [name, value]))
}

const repeated = (entries: readonly { readonly name: string }[]): readonly Fault[] => {
  const byName = [...Map.groupBy(entries, ({ name }) => name)]
  return byName.filter(([, group]) => group.length > 1).map(([name]) => fault('E_ENTRY_TWICE', { name }))
}
