/**
 * What must be masked of a kubeconfig: its tokens, passwords, private keys and the variables of its plugin, and nothing more. Pure.
 * A runner masks each line of a masked text: of a whole kubeconfig, `data:` and `{` would blot out the log.
 */
import { parseYaml } from '../engine/ports/yaml/yaml.ts'

const secretKeys: readonly string[] = [
  'token',
  'id-token',
  'access-token',
  'refresh-token',
  'client-secret',
  'password',
  'client-key-data',
]

/** Shorter texts are no secrets worth the holes that masking them tears. */
const shortest = 8

/** Line by line, however they are written; of what is not YAML, by its look, since it may be printed all the same. */
export const secretsOf = (kubeconfig: string): readonly string[] => {
  const lines = (valuesIn(kubeconfig) ?? valuesByLook(kubeconfig))
    .flatMap((value) => value.split(/[\r\n]+/))
    .map((line) => line.trim())
  return [...new Set(lines.filter((line) => line.length >= shortest))]
}

/** undefined where it is not YAML, or not an object. */
const valuesIn = (kubeconfig: string): readonly string[] | undefined => {
  try {
    const config: unknown = parseYaml(kubeconfig)
    return typeof config === 'object' && config !== null ? valuesOf(config, new Set()) : undefined
  } catch {
    return undefined
  }
}

/** An alias may lead back to where it stands, so nothing is entered twice. */
const valuesOf = (node: object, seen: Set<object>): readonly string[] => {
  if (seen.has(node)) return []
  seen.add(node)
  const fields = Object.entries(node)
  return [
    ...variableOf(node),
    ...fields.flatMap(([key, value]) => {
      if (typeof value === 'object' && value !== null) return valuesOf(value, seen)
      return secretKeys.includes(key) ? [String(value ?? '')] : []
    }),
  ]
}

/** An entry of `exec.env`. What names a place is no secret, and stands in many addresses. */
const variableOf = (node: object): readonly string[] =>
  'name' in node && 'value' in node && !/REGION|PROFILE/.test(String(node.name)) ? [String(node.value ?? '')] : []

const look = new RegExp(
  `["']?\\b(?:${[...secretKeys, 'value'].join('|')})["']?\\s*:\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|'([^']*)'|([^\\s"',}]+))`,
  'g',
)

const valuesByLook = (kubeconfig: string): readonly string[] =>
  [...kubeconfig.matchAll(look)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')
