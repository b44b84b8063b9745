/**
 * A real Kubernetes cluster of one node with Knative Serving, for tests: npm run cluster -- up | down | status |
 * exec COMMAND | tool NAME. See README.md beside this file.
 */
import { parseArgs } from 'node:util'

const usage = `Usage: npm run cluster -- COMMAND
  up [--no-request-metrics] [--knative VERSION]
                             start the cluster, or what has died of it; of another version, afresh
  down                       stop it and leave nothing
  status                     one line per part
  exec COMMAND...            run a command inside the cluster's network
  tool NAME                  print the path of act or actionlint`

/** Each is read when it is asked for: `up` says before which version of Knative all the others mean. */
const commands: Record<string, (args: readonly string[]) => Promise<void> | void> = {
  up: async (args) => {
    requireRoot()
    const { 'no-request-metrics': noRequestMetrics, knative } = optionsOf(args)
    if (knative !== undefined) process.env.KN_ROLLOUT_KNATIVE = knative
    const { up } = await import('./commands/up.ts')
    return up({ requestMetrics: !noRequestMetrics })
  },
  down: async () => {
    requireRoot()
    const { down } = await import('./commands/down.ts')
    return down()
  },
  status: async () => {
    requireRoot()
    const { status } = await import('./commands/status.ts')
    if (!(await status())) process.exitCode = 1
  },
  exec: async (args) => {
    requireRoot()
    const { exec } = await import('./commands/exec.ts')
    exec(args)
  },
  tool: async ([name]) => {
    const { tool } = await import('./commands/tool.ts')
    console.log(await tool(name))
  },
}

function optionsOf(args: readonly string[]) {
  const options = { 'no-request-metrics': { type: 'boolean', default: false }, knative: { type: 'string' } } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/** Namespaces, mounts and control groups are root's to make. */
function requireRoot(): void {
  if (process.getuid?.() !== 0) throw new Error('The cluster needs root: its parts live in namespaces of their own.')
}

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = commands[name]
  if (command === undefined) throw new Error(usage)
  await command(args)
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
