/**
 * Which answers count as healthy, for the curl check and the probe alike.
 * Pure. Without a path the tag URL itself is asked, and an application owes nothing there but not to break: any answer below 500.
 */
import type { HealthSpec } from '../settings/settings.ts'

type Rule = Pick<HealthSpec, 'path' | 'status'>

/** Whether the rule takes this HTTP status. */
export const accepts = ({ path, status }: Rule, answered: number): boolean => {
  if (status) return status.some((wanted) => wanted === answered || wanted === classOf(answered))
  return path === undefined ? answered < 500 : classOf(answered) === '2xx'
}

/** The statuses the rule takes, in words: `2xx`, `200 or 204`, `any below 500`. */
export const wantedStatus = ({ path, status }: Rule): string => {
  if (status) return status.join(' or ')
  return path === undefined ? 'any below 500' : '2xx'
}

/**
 * The tag URL with the path behind it. Joined as text, since resolving `//host` as a reference would leave for another host.
 */
export const healthUrl = (tagUrl: string, path: string | undefined): string =>
  path === undefined ? tagUrl : `${tagUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`

const classOf = (status: number): string => `${Math.floor(status / 100)}xx`
