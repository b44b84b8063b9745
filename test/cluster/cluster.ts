/**
 * A real Kubernetes cluster of one node with Knative Serving, for tests: npm run cluster -- up | down | status |
 * exec COMMAND | tool NAME. See README.md beside this file.
 */
import { down } from './commands/down.ts'
import { exec } from './commands/exec.ts'
import { status } from './commands/status.ts'
import { tool } from './commands/tool.ts'
import { up } from './commands/up.ts'

const NO_REQUEST_METRICS = '--no-request-metrics'

const usage = `Usage: npm run cluster -- COMMAND
  up [--no-request-metrics]  start the cluster, or what has died of it
  down                       stop it and leave nothing
  status                     one line per part
  exec COMMAND...            run a command inside the cluster's network
  tool NAME                  print the path of act or actionlint`

const commands: Record<string, (args: readonly string[]) => Promise<void> | void> = {
  up: (args) => {
    requireRoot()
    const unknown = args.find((arg) => arg !== NO_REQUEST_METRICS)
    if (unknown !== undefined) throw new Error(`up does not know ${unknown}.\n${usage}`)
    return up({ requestMetrics: !args.includes(NO_REQUEST_METRICS) })
  },
  down: () => {
    requireRoot()
    return down()
  },
  status: async () => {
    requireRoot()
    if (!(await status())) process.exitCode = 1
  },
  exec: (args) => {
    requireRoot()
    exec(args)
  },
  tool: async ([name]) => console.log(await tool(name)),
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
