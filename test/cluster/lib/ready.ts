/** What a cluster that is at work was started with. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnativeOptions } from './knative.ts'
import { stateFolder } from './paths.ts'

export interface Ready extends KnativeOptions {
  readonly knative: string
  readonly programs: string
  readonly images: string
}

/** Written last, when all is at work; without it, what is there is the rest of a run that was cut short. */
const readyFile = join(stateFolder, 'ready.json')

export function readReady(): Ready | undefined {
  return existsSync(readyFile) ? JSON.parse(readFileSync(readyFile, 'utf8')) : undefined
}

export function writeReady(ready: Ready): void {
  writeFileSync(readyFile, JSON.stringify(ready))
}
