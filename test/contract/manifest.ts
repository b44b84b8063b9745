/** How the Services of the suite look, and their manifests. */
import type { JsonObject } from '../../src/engine/ports/ports.ts'
import type { Subject } from './subject.ts'

export type Look = {
  readonly image?: string
  readonly env?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly traffic?: readonly JsonObject[]
  readonly labels?: Readonly<Record<string, string>>
  /** Merged into the container. */
  readonly container?: JsonObject
  readonly templateName?: string
  /** Merged into the Pod's spec. */
  readonly pod?: JsonObject
  /** Of the Service alone. */
  readonly notes?: Readonly<Record<string, string>>
}

export const image = (tag: number | string): string => `dev.local/fixture:${tag}`

export const serviceOf = ({ namespace }: Subject, name: string, look: Look = {}): JsonObject => ({
  apiVersion: 'serving.knative.dev/v1',
  kind: 'Service',
  metadata: {
    name,
    namespace,
    ...(look.labels ? { labels: look.labels } : {}),
    ...(look.notes ? { annotations: look.notes } : {}),
  },
  spec: {
    template: templateOf(look),
    ...(look.traffic ? { traffic: look.traffic } : {}),
  },
})

const templateOf = ({
  image: given = image(1),
  env = {},
  annotations,
  container,
  templateName,
  pod = {},
}: Look): JsonObject => ({
  metadata: { ...(annotations ? { annotations } : {}), ...(templateName ? { name: templateName } : {}) },
  spec: {
    containers: [{ image: given, env: Object.entries(env).map(([name, value]) => ({ name, value })), ...container }],
    ...pod,
  },
})
