/**
 * Where things lie on disk: what was built (the cache, kept for good) and what runs (the state, gone after `down`).
 */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { clusterName } from './settings.ts'

const cacheHome = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
const stateHome = process.env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state')

export const clusterFolder = join(import.meta.dirname, '..')
export const goFolder = join(clusterFolder, 'go')
export const manifestsFolder = join(clusterFolder, 'manifests')

export const cacheFolder = join(cacheHome, 'kn-rollout')

/** Holds the folder of each running cluster and its lock; removed with the last of them. */
export const statesFolder = join(stateHome, 'kn-rollout')
export const stateFolder = join(statesFolder, clusterName)
export const lockFile = join(statesFolder, `${clusterName}.lock`)

/** Of a cluster that somebody else has started, in JSON: test/ingresses plays the cases on such ones. */
export const otherKubeconfig = process.env.KN_ROLLOUT_TEST_KUBECONFIG

export const kubeconfigPath = otherKubeconfig ?? join(stateFolder, 'admin.kubeconfig')
export const binFolder = join(stateFolder, 'bin')
export const logFolder = join(stateFolder, 'log')
export const registryFolder = join(stateFolder, 'registry')
export const containerdSocket = join(stateFolder, 'containerd.sock')

export const namespaceFile = `/run/netns/${clusterName}`
