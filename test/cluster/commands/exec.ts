/** `exec`: becomes the given command, inside the cluster's network and with all it takes to talk to the cluster. */
import { dirname } from 'node:path'
import { binFolder, kubeconfigPath, namespaceFile } from '../lib/paths.ts'
import { readReady } from '../lib/ready.ts'
import { isSandboxUp } from '../lib/sandbox.ts'
import { domain, ingressAddress, registryAddress } from '../lib/settings.ts'

const NSENTER = '/usr/bin/nsenter'

/**
 * The process is replaced, not followed by a child: signals, standard streams and the exit code need no passing on.
 * It never returns.
 */
export function exec(command: readonly string[]): void {
  if (command.length === 0) throw new Error('Say what to run: npm run cluster -- exec COMMAND...')
  if (!isSandboxUp()) throw new Error('The cluster is not up. Start it with: npm run cluster -- up')
  process.execve?.(NSENTER, ['nsenter', `--net=${namespaceFile}`, '--', ...command], environment())
}

/** The same Node.js as ours comes before any other: the tests are TypeScript, which an older one does not run. */
function environment(): NodeJS.ProcessEnv {
  const knative = readReady()?.knative
  return {
    ...process.env,
    KUBECONFIG: kubeconfigPath,
    PATH: [binFolder, dirname(process.execPath), process.env.PATH].join(':'),
    KN_ROLLOUT_INGRESS: ingressAddress,
    KN_ROLLOUT_REGISTRY: registryAddress,
    KN_ROLLOUT_DOMAIN: domain,
    ...(knative === undefined ? {} : { KN_ROLLOUT_KNATIVE: knative }),
  }
}
