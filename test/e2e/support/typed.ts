/** Commands as they are typed in a terminal: one at a time, and what each shows. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingressAddress } from '../../cluster/lib/access.ts'

const program = join(import.meta.dirname, '../../../dist/cli.js')
const installed = `kn-rollout() { '${process.execPath}' '${program}' "$@"; }`
/** Pods of Knative may drain for minutes when it is uninstalled. */
const longestMs = 330_000

export type Typed = { readonly code: number | null; readonly text: string }

/** The namespace is that of the kubeconfig's context, as people have it; the ingress is where the test cluster has it. */
export function openTerminal(namespace: string, cwd = tmpdir()) {
  const { PATH, HOME, KUBECONFIG } = process.env
  const env = {
    ...{ PATH, HOME, KUBECONFIG },
    KN_ROLLOUT_NAMESPACE: namespace,
    KN_ROLLOUT_INGRESS_ADDRESS: ingressAddress,
  }
  const pieces: string[] = []
  return {
    /** A line as the shell takes it. */
    type: async (typed: string): Promise<Typed> => {
      const child = spawn('bash', ['-c', `${installed}\n${typed}`], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const chunks: string[] = []
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)))
      const [code] = await once(child, 'close', { signal: AbortSignal.timeout(longestMs) })
      const text = chunks.join('')
      pieces.push(`$ ${typed}\n${text}`)
      return { code, text }
    },
    shown: (): string => pieces.join('\n'),
  }
}
