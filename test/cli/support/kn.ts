/**
 * A stand-in for kn, as far as plugins go: it finds the executable whose name is the longest that the words of the command make,
 * `kn-rollout-status` before `kn-rollout`, with `-` in a word as `_`, on the PATH, and hands it all arguments but those words.
 * Source: knative/client, docs/plugins/README.md and pkg/plugin/manager.go (FindPlugin, Execute).
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export type Plugin = { readonly file: string; readonly args: readonly string[] }

export const findPlugin = (args: readonly string[], path: readonly string[]): Plugin | undefined => {
  const words = args.filter((arg) => !arg.startsWith('-'))
  for (let length = words.length; length > 0; length--) {
    const parts = words.slice(0, length)
    const name = ['kn', ...parts.map((part) => part.replaceAll('-', '_'))].join('-')
    const file = parts.some((part) => part.includes('/'))
      ? undefined
      : path.map((folder) => join(folder, name)).find((each) => existsSync(each))
    if (file !== undefined) return { file, args: without(args, parts) }
  }
  return undefined
}

/** Each word once, at its first place. */
const without = (args: readonly string[], parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>((left, part) => left.toSpliced(left.indexOf(part), 1), args)

/** What `kn ARGS` prints, and its exit code: kn's own is 1 where a plugin failed. */
export const kn = (args: readonly string[], env: NodeJS.ProcessEnv): { code: number; text: string } => {
  const plugin = findPlugin(args, (env.PATH ?? '').split(':'))
  if (!plugin) return { code: 1, text: `Error: unknown command '${args.join(' ')}'` }
  const { status, stdout, stderr } = spawnSync(plugin.file, [...plugin.args], { env, encoding: 'utf8' })
  return { code: status === 0 ? 0 : 1, text: `${stdout}${stderr}` }
}
