/**
 * A real Kubernetes cluster of one node with Knative Serving, for tests: npm run cluster -- up | down | status |
 * exec COMMAND | tool NAME. See README.md beside this file.
 */
import { down } from './commands/down.ts'
import { exec } from './commands/exec.ts'
import { status } from './commands/status.ts'
import { tool } from './commands/tool.ts'
import { up } from './commands/up.ts'

const usage = `Usage: npm run cluster -- COMMAND
  up [--no-request-metrics]  start the cluster, or what has died of it
  down                       stop it and leave nothing
  status                     one line per part
  exec COMMAND...            run a command inside the cluster's network
  tool NAME                  print the path of act or actionlint`

const commands: Record<string, (args: readonly string[]) => Promise<void> | void> = {
  up: (args) => up({ requestMetrics: !args.includes('--no-request-metrics') }),
  down: () => down(),
  status: async () => {
    if (!(await status())) process.exitCode = 1
  },
  exec: (args) => exec(args),
  tool: async ([name]) => console.log(await tool(name)),
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
