/** A write in a line: which object, and which of its fields. Pure. */
import { isObject, object } from '../../engine/ports/json.ts'
import type { Json } from '../../engine/ports/ports.ts'
import type { TrafficTarget } from '../../rollout/model.ts'
import { splitText } from '../text/where-traffic-is.ts'
import type { SentWrite } from './state.ts'

/** `PATCH services/hello: spec.traffic (hello-00042 10 %, hello-00041 90 %), metadata.annotations` */
export const sentText = ({ method, path, body }: SentWrite): string => {
  const [plain = ''] = path.split('?')
  const parts = plain.split('/').slice(method === 'POST' ? -1 : -2)
  const fields = fieldsIn(parsed(body))
  return `${method} ${parts.join('/')}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`
}

const parsed = (body: string): Json => {
  try {
    const value: Json = JSON.parse(body)
    return value
  } catch {
    return null
  }
}

/** A patch tests before it changes. */
const fieldsIn = (body: Json): readonly string[] => {
  if (!Array.isArray(body)) return []
  const fields = body.filter(isObject).flatMap(({ op, path, value }) => {
    if (op === 'test' || typeof path !== 'string') return []
    const name = path.split('/').slice(1, 3).join('.')
    return [name === 'spec.traffic' && Array.isArray(value) ? `${name} (${splitText(value.map(targetOf))})` : name]
  })
  return [...new Set(fields)]
}

const targetOf = (entry: Json): TrafficTarget => {
  const { revisionName, percent } = object(entry)
  return {
    ...(typeof revisionName === 'string' && { revisionName }),
    ...(typeof percent === 'number' && { percent }),
  }
}
