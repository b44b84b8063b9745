/** A probe as an example for people: what was asked, and how the answer began. Pure. */
import { withoutSecrets } from '../../health/secret-headers.ts'
import type { Sample } from '../../rollout/model.ts'
import type { HealthSpec } from '../../settings/settings.ts'

/** Enough to recognize an error by. */
const shownLength = 200

/** A query may hold a secret, so it is left out. A secret is masked before anything is cut, so that no piece of one is left. */
export const sampleOf = ({ method, headers }: HealthSpec, address: string, body?: string): Sample => ({
  request: `${method} ${address.replace(/[?#].*$/s, '')}`,
  ...(body === undefined ? {} : { body: shownOf(body, headers) }),
})

const shownOf = (body: string, headers: readonly string[]): string => {
  const shown = [...withoutSecrets(body, headers).trim()]
  return shown.length <= shownLength ? shown.join('') : `${shown.slice(0, shownLength).join('')}…`
}
