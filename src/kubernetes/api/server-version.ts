/** The version of Kubernetes, which shows too that an API server answers at all. */
import { failure } from '../../errors/catalogue.ts'
import { RolloutError } from '../../errors/rollout-error.ts'
import { beginningOf } from './answers.ts'
import { object, parseJson, text } from './json.ts'
import { type Api, type FullResponse, sendRequest } from './request.ts'
import { readError } from './responses.ts'

const path = '/version'

/** `v1.35.4`, asked once. Undefined where it may not be read. @throws E_UNAUTHORIZED, E_API_SILENT, E_API_BODY, E_API_CERTIFICATE */
export async function readServerVersion(api: Api): Promise<string | undefined> {
  const response = await ask(api)
  if (response.status === 401) throw readError(response, `read ${path}`, api.server)
  if (response.status === 403) return undefined
  const version = text(object(parseJson(response.text)).gitVersion)
  if (response.status === 200 && version !== undefined) return version
  const { status, text: body } = response
  throw failure('E_API_BODY', { server: api.server, what: `read ${path}`, status, got: beginningOf(body) })
}

async function ask(api: Api): Promise<FullResponse> {
  try {
    return await sendRequest(api, { method: 'GET', path, headers: { accept: 'application/json' } })
  } catch (error) {
    if (error instanceof RolloutError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw failure('E_API_SILENT', { server: api.server, tries: 1, why }, error)
  }
}
