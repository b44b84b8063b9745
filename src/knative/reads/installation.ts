/**
 * What is installed: the version of Knative by its own labels, and the class of the ingress. The Role of docs/permissions.md has no
 * right to read either, so mostly both stay unknown, and that is neither waited for nor said. The version by pods: engine/ports/knative-version.ts.
 */
import type { Installation, JsonObject } from '../../engine/ports/ports.ts'
import { object, text, texts } from '../../kubernetes/api/json.ts'
import { read } from '../../kubernetes/api/read.ts'
import type { Api } from '../../kubernetes/api/request.ts'
import { withTimeout } from '../../kubernetes/http/timeout.ts'
import { numberIn } from '../../rollout/pods/holding.ts'
import { ingressOf, installed, type Place } from '../paths.ts'

const timeoutMs = 2_000
const versionLabel = 'app.kubernetes.io/version'
const ingressClass = 'networking.knative.dev/ingress.class'

/** The class that a Service asks for. */
export const givenIngress = (service: JsonObject | undefined): string | undefined =>
  text(object(object(service?.metadata).annotations)[ingressClass])

export const readInstallation = async (
  api: Api,
  place: Place,
  service: JsonObject | undefined,
): Promise<Installation> => {
  const given = givenIngress(service)
  const [version, ingress] = await Promise.all([
    readVersion(api),
    given ?? readQuietly(api, ingressOf(place)).then((found) => textIn(found, 'annotations', ingressClass)),
  ])
  return {
    ...(version !== undefined && { version: numberIn(version) ?? version }),
    ...(ingress !== undefined && { ingress }),
  }
}

/** The namespace may have no label, as on OpenShift, or that of a development build, `devel`; its controller may know better. */
const readVersion = async (api: Api): Promise<string | undefined> => {
  const namespace = await readQuietly(api, installed.namespace)
  const version = textIn(namespace, 'labels', versionLabel)
  if (namespace === undefined || numberIn(version) !== undefined) return version
  return textIn(await readQuietly(api, installed.controller), 'labels', versionLabel) ?? version
}

/** Undefined where it is not there, may not be read, or is not answered in time. */
const readQuietly = (api: Api, path: string): Promise<JsonObject | undefined> =>
  withTimeout({ clock: api.clock, ms: timeoutMs }, (signal) => read(api, { path }, signal)).catch(() => undefined)

const textIn = (found: JsonObject | undefined, map: 'labels' | 'annotations', name: string): string | undefined =>
  texts(object(found?.metadata)[map])[name]
