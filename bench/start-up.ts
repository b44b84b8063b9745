/** Whole processes from their start to their end: wall time by our clock, processor time and memory by the system's. */
import { join } from 'node:path'
import { attempt } from '../test/cluster/lib/command.ts'
import { type Place, service } from './place.ts'
import { bundleFolder } from './program.ts'

export type StartUp = {
  readonly name: string
  readonly wallMs: readonly number[]
  /** Of all its threads: what a busy machine disturbs least. In steps of 10. */
  readonly processorMs: readonly number[]
  readonly peakMiB: readonly number[]
}

type Once = { readonly wallMs: number; readonly processorMs: number; readonly peakMiB: number }

/** In turn, so that a slow moment of the machine meets all of them; the first round warms up and does not count. */
export async function startUps(place: Place, rounds: number): Promise<readonly StartUp[]> {
  const commands = commandsAt(place)
  const taken: (readonly Once[])[] = []
  for (let round = 0; round <= rounds; round++) {
    const each: Once[] = []
    for (const command of commands) each.push(await once(command, place.kubeconfig))
    if (round > 0) taken.push(each)
  }
  return commands.map(({ name }, index) => {
    const own = taken.flatMap((round) => round[index] ?? [])
    return {
      name,
      wallMs: own.map(({ wallMs }) => wallMs),
      processorMs: own.map(({ processorMs }) => processorMs),
      peakMiB: own.map(({ peakMiB }) => peakMiB),
    }
  })
}

type Command = { readonly name: string; readonly words: readonly string[]; readonly env?: NodeJS.ProcessEnv }

/** In a CI job the program keeps nothing compiled, as a fresh runner would find nothing. */
function commandsAt({ namespace }: Place): readonly Command[] {
  const status = [process.execPath, join(bundleFolder, 'cli.js'), 'status', service, '--namespace', namespace]
  return [
    { name: 'status', words: status },
    { name: 'without the compile cache', words: status, env: { CI: 'true' } },
    { name: 'kubectl get ksvc', words: ['kubectl', '--namespace', namespace, 'get', 'ksvc', service] },
    { name: 'empty Node', words: [process.execPath, '--eval', '0'] },
  ]
}

/** By GNU time, whose own start is part of the wall time: about a millisecond. */
async function once({ words, env: own }: Command, kubeconfig: string): Promise<Once> {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, KUBECONFIG: kubeconfig, ...own }
  const startedMs = performance.now()
  const { code, output, errors } = await attempt(['/usr/bin/time', '--format=%M %U %S', ...words], { env })
  const wallMs = performance.now() - startedMs
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}:\n${output}${errors}`)
  const [kib = 0, user = 0, system = 0] = (errors.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { wallMs, processorMs: (user + system) * 1000, peakMiB: kib / 1024 }
}
