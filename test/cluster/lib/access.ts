/**
 * What a test needs to know to talk to the cluster; it must itself run inside it (`npm run cluster -- exec`).
 */
export { containerdSocket, kubeconfigPath } from './paths.ts'
export { domain, fixtureTags, ingressAddress, localRegistry, registryAddress } from './settings.ts'
