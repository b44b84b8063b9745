/** A rollout from a terminal: the command line as a process, with its real streams and signals. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingressAddress } from '../../cluster/lib/access.ts'
import { fixture, serviceName } from './manifests.ts'
import type { Place } from './place.ts'
import { percentOf, type Service } from './service.ts'

const program = join(import.meta.dirname, '../../../dist/cli.js')
const longestMs = 150_000

export type Terminal = {
  readonly child: ChildProcess
  /** All that could be read of its output. */
  readonly said: () => string
}

type Options = {
  readonly hold: string
  /** A file descriptor for stdout and stderr. Without it they are pipes that this process reads. */
  readonly output?: number
  readonly kubeconfig?: string
}

const isAt10 = ({ status }: Service): boolean => percentOf(status?.traffic, 'hello-00002') === 10

/** A rollout of build 2, once 10 % of the traffic is on it. */
export async function atTenPercent(place: Place, options: Options): Promise<Terminal> {
  const plan = ['--image', fixture('2'), '--steps', '10, 100', '--hold', options.hold]
  const where = ['--namespace', place.namespace, '--ingress-address', ingressAddress]
  const { PATH, HOME, KUBECONFIG } = process.env
  const output = options.output ?? 'pipe'
  const child = spawn(process.execPath, [program, 'deploy', serviceName, ...plan, ...where], {
    cwd: tmpdir(),
    env: { PATH, HOME, KUBECONFIG: options.kubeconfig ?? KUBECONFIG },
    stdio: ['ignore', output, output],
  })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)))
  const said = () => chunks.join('')
  await place.watch.until('10 % of the traffic is on the candidate', isAt10, 150).catch((error) => {
    child.kill('SIGKILL')
    throw new Error(said(), { cause: error })
  })
  return { child, said }
}

export const closeReaders = ({ child: { stdout, stderr } }: Terminal): void => {
  stdout?.destroy()
  stderr?.destroy()
}

/** @returns its exit code; null where a signal ended it */
export async function codeOf({ child }: Terminal): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null)
    await once(child, 'exit', { signal: AbortSignal.timeout(longestMs) })
  return child.exitCode
}
