/** Where the last run on a real cluster is kept, by the name of the behaviour. */
import { fileURLToPath } from 'node:url'

export const recordFile: string = fileURLToPath(new URL('cluster.json', import.meta.url))
