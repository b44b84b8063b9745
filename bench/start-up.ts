/** Whole processes from their start to their end: wall time by our clock, the largest resident size by the system's. */

import { join } from 'node:path'
import { attempt } from '../test/cluster/lib/command.ts'
import { kubectl } from '../test/cluster/lib/parts.ts'
import { type Place, service } from './place.ts'
import { bundleFolder } from './program.ts'

export type StartUp = { readonly name: string; readonly wallMs: readonly number[]; readonly peakMiB: readonly number[] }

/** In turn, so that a slow moment of the machine meets all of them; the first round warms up and does not count. */
export async function startUps({ namespace }: Place, rounds: number): Promise<readonly StartUp[]> {
  const commands = {
    status: [process.execPath, join(bundleFolder, 'cli.js'), 'status', service, '--namespace', namespace],
    'kubectl get ksvc': [...kubectl, '--namespace', namespace, 'get', 'ksvc', service],
    'empty Node': [process.execPath, '--eval', '0'],
  }
  const taken = Object.entries(commands).map(([name, command]) => ({
    name,
    command,
    wallMs: [] as number[],
    peakMiB: [] as number[],
  }))
  for (let round = 0; round <= rounds; round++)
    for (const { command, wallMs, peakMiB } of taken) {
      const { ms, mib } = await once(command)
      if (round === 0) continue
      wallMs.push(ms)
      peakMiB.push(mib)
    }
  return taken
}

/** By GNU time, whose own start is part of every figure: about a millisecond. */
async function once(command: readonly string[]): Promise<{ ms: number; mib: number }> {
  const startedMs = performance.now()
  const { code, output, errors } = await attempt(['/usr/bin/time', '--format=%M', ...command])
  const ms = performance.now() - startedMs
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${output}${errors}`)
  return { ms, mib: Number(errors.trim().split('\n').at(-1)) / 1024 }
}
