/**
 * What must be masked of a kubeconfig: its tokens, passwords and private keys, and nothing more. Pure.
 * A runner masks each line of a masked text: of a whole kubeconfig, `data:` and `{` would blot out the log.
 */

const secretKeys = [
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

/** Read by line, in YAML or JSON alike: masks are needed before anything has been parsed that might fail and be printed. */
export const secretsOf = (kubeconfig: string): readonly string[] => {
  const row = new RegExp(`["']?\\b(?:${secretKeys.join('|')})["']?\\s*:\\s*["']?([^\\s"',}]+)`, 'g')
  const found = [...kubeconfig.matchAll(row)].map(([, value = '']) => value)
  return [...new Set(found.filter((value) => value.length >= shortest))]
}
