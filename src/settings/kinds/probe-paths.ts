/**
 * One path per line, each with what else its probes need: `/cart weight=3 method=POST status=201,409`. A path follows the rules of
 * `health-path`. Faults name the line and repeat nothing of it, since a query may be secret.
 */
import { all, fault, type Kind, ok, type Read, wrong } from '../setting.ts'
import type { ProbePath } from '../settings.ts'
import { isEntry, type Line, linesOf } from './lines.ts'
import { statuses } from './list.ts'
import { type HttpMethod, httpMethods, urlPath } from './web.ts'

const mostPaths = 20
const mostWeight = 100

export const probePaths: Kind<readonly ProbePath[]> = {
  takes: 'one path per line',
  shape: 'lines',
  read: (text) => {
    const lines = linesOf(text).filter(isEntry)
    const read = all(lines.map(pathOf))
    if (read.is === 'wrong' || lines.length <= mostPaths) return read
    return { is: 'wrong', faults: [fault('E_PROBE_PATHS', { count: lines.length, most: mostPaths })] }
  },
}

const refused = (line: number, what: string): Read<never> => wrong('E_PROBE_PATH', { line, what })

function pathOf({ number, text }: Line): Read<ProbePath> {
  const [path = '', ...options] = text.trim().split(/\s+/)
  if (urlPath.read(path).is === 'wrong')
    return refused(number, 'does not begin with a plain path: a slash, no `..`, `//` or `#`, and no spaces')
  const seen = new Map<string, string>()
  for (const option of options) {
    const [, name = '', value = ''] = /^(weight|method|status)=(\S+)$/.exec(option) ?? []
    if (name === '') return refused(number, 'has something that is neither weight=, method= nor status=')
    if (seen.has(name)) return refused(number, `has two values for ${name}`)
    seen.set(name, value)
  }
  return withOptions({ number, path }, seen)
}

type Named = { readonly number: number; readonly path: string }

function withOptions({ number, path }: Named, given: ReadonlyMap<string, string>): Read<ProbePath> {
  const weight = Number(given.get('weight') ?? 1)
  if (!Number.isInteger(weight) || weight < 1 || weight > mostWeight)
    return refused(number, `has a weight that is no whole number from 1 to ${mostWeight}`)
  const method = given.get('method') ?? 'GET'
  if (!isMethod(method)) return refused(number, `has a method that is none of ${httpMethods.join(', ')}`)
  const text = given.get('status')
  if (text === undefined) return ok({ path, weight, method })
  const status = statuses.read(text)
  if (status.is === 'wrong')
    return refused(number, 'has a status that is neither one such as 200 nor a class such as 2xx')
  return ok({ path, weight, method, status: status.value })
}

const isMethod = (text: string): text is HttpMethod => httpMethods.some((method) => method === text)
