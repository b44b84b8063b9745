/** The settings of what shall run, read into one change of the template. */
import type { EnvChange, JsonObject, TemplateChange } from '../../engine/ports/cluster-views.ts'
import { template } from '../catalogue.ts'
import { env, type Numbered } from '../kinds/lines.ts'
import { fault, type Setting } from '../setting.ts'
import { type FileText, readFound } from '../written/raw.ts'
import type { Reader } from '../written/reader.ts'

type Files = { readonly manifest?: JsonObject; readonly envFile?: FileText }

export const templateOf = (reader: Reader, { manifest, envFile }: Files): TemplateChange => {
  const { take } = reader
  return {
    ...(manifest && { manifest }),
    image: take(template.image),
    env: envOf(reader, envFile),
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

/** Of one name, `env` and its like win over the file, as with docker and kubectl. */
const envOf = (reader: Reader, file: FileText | undefined): TemplateChange['env'] => {
  const settings = [template.env, template.envFromSecret, template.envFromConfigMap]
  const entries = settings.flatMap((setting) => (reader.take(setting) ?? []).map((entry) => ({ ...entry, setting })))
  refuseRepeated(reader, entries)
  const all = [...fileEntries(reader, file), ...entries]
  return all.map(({ line: _, setting: _of, ...change }: Entry<EnvChange>) => change)
}

const fileEntries = (reader: Reader, found: FileText | undefined): readonly Entry<EnvChange>[] => {
  const setting = template.envFile
  const file = reader.take(setting)
  if (file === undefined) return []
  const missing: FileText = { is: 'unreadable', why: 'nothing was read' }
  const read = readFound(found ?? missing, file, (text) => env.read(text.replace(/^\uFEFF/, '')))
  if (read.is === 'wrong') {
    reader.blame(setting, ...read.faults)
    return []
  }
  return read.value.map((entry) => ({ ...entry, setting }))
}

type Marks = typeof template.labels | typeof template.annotations

const marksOf = ({ take }: Reader, setting: Marks): TemplateChange['labels'] =>
  Object.fromEntries((take(setting) ?? []).map(({ name, value }) => [name, value]))

/** An entry with its line and the setting it stands in. */
type Entry<T> = Numbered<T> & { readonly setting: Setting<unknown> }

/** The same name in two settings; twice in one of them, its kind refuses. */
const refuseRepeated = ({ blame, spell }: Reader, entries: readonly Entry<{ readonly name: string }>[]): void => {
  for (const [first, second] of Map.groupBy(entries, ({ name }) => name).values()) {
    if (!first || !second) continue
    const other = `line ${first.line} of \`${spell(first.setting)}\``
    blame(second.setting, fault('E_ENTRY_TWICE', { line: second.line, other }))
  }
}
