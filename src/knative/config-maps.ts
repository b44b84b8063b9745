/** The settings of Knative in its ConfigMaps, as far as this user may read them. Source: serving, config/core/configmaps. */
import { object, texts } from '../kubernetes/api/json.ts'
import { read } from '../kubernetes/api/read.ts'
import type { Api } from '../kubernetes/api/request.ts'

export type ConfigName = 'config-domain' | 'config-network' | 'config-observability'

export const configPath = (name: ConfigName): string => `/api/v1/namespaces/knative-serving/configmaps/${name}`

/** Its keys, but for the example that each of them comes with. Undefined: it is not there. @throws what `read` throws */
export async function readConfig(api: Api, name: ConfigName): Promise<Readonly<Record<string, string>> | undefined> {
  const found = await read(api, { path: configPath(name) })
  if (!found) return undefined
  const { _example: _, ...data } = texts(object(found).data)
  return data
}
