/** A file that imports those of a group: Node's test runner runs what one file imports in one process. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const address = (root: string, path: string): string => JSON.stringify(pathToFileURL(join(root, path)).href)

/** The text of an ES module. Where there are several files, its last test is that none of them changed the process. */
export function groupText(root: string, paths: readonly string[]): string {
  const imports = paths.map((path) => `import ${address(root, path)}`)
  if (paths.length === 1) return imports.join('\n')
  const state = address(root, 'scripts/test/process-state.ts')
  return [`import { leaveAsItWas } from ${state}`, ...imports, 'leaveAsItWas()'].join('\n')
}
